/** Common nouns of the key's sort: “a sculpture” for “a painting”, “sailors” for “fishermen”. */

import { nounRivals } from '../../read/noun-rivals.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';

export const nouns: Source = {
  name: 'nouns',
  candidates: ({ key, role }, fact, base) => {
    // The reader has picked those that fit the sentence; others do not.
    if (key.kind !== 'thing' || key.entity !== undefined || fact.foils?.[role]) return [];
    return nounRivals(role, fact, base.article, base.sentences).map((noun) => ({
      text: capitalised(noun),
      kind: 'thing',
      ...(key.class === undefined ? {} : { class: key.class }),
      source: 'gazetteer',
    }));
  },
};
