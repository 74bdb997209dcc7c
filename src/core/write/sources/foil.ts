/** Wrong options that the fact's author picked by hand. */

import { entitiesNamed } from '../base-index.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';

export const foil: Source = {
  name: 'foil',
  candidates: ({ role, key }, fact, base) =>
    (fact.foils?.[role] ?? []).map((text) => {
      const [entity, second] = entitiesNamed(text, base);
      return {
        text: key.kind === 'quotation' ? text : capitalised(text),
        kind: key.kind,
        ...(key.class === undefined ? {} : { class: key.class }),
        ...(entity && !second ? { entity: entity.id } : {}),
        source: 'foil',
      };
    }),
};
