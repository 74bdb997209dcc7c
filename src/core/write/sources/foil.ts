/** Wrong options that the fact's author picked by hand. */

import { entitiesNamed } from '../base-index.ts';
import type { Source } from '../source.ts';

export const foil: Source = {
  name: 'foil',
  candidates: ({ role, key }, fact, base) =>
    (fact.foils?.[role] ?? []).map((text) => {
      const [entity, second] = entitiesNamed(text, base);
      return {
        text,
        kind: key.kind,
        ...(key.class === undefined ? {} : { class: key.class }),
        ...(entity && !second ? { entity: entity.id } : {}),
        source: 'foil',
      };
    }),
};
