/** Wrong options that the fact's author picked by hand. */

import type { Source } from '../source.ts';
import { findByName } from '../../text/names.ts';

export const foil: Source = {
  name: 'foil',
  candidates: ({ role, key }, fact, base) =>
    (fact.foils?.[role] ?? []).map((text) => {
      const [entity, second] = findByName(text, base.entities);
      return {
        text,
        kind: key.kind,
        ...(key.class === undefined ? {} : { class: key.class }),
        ...(entity && !second ? { entity: entity.id } : {}),
        source: 'foil',
      };
    }),
};
