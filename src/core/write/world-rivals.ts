/** Which names of the world somebody who did not read closely could take for a name of an article that nobody has read for us. */

import type { Draft, Entity, Fact, FactBase } from '../model.ts';
import { type GazetteerEntry, lookUp, neighbours } from '../read/gazetteer.ts';
import { isTold } from '../read/gazetteers/founded.ts';
import { areNear, around, existedIn, isAsFamous, type Known } from './known-name.ts';
import { yearAbout, yearTold } from './time-told.ts';
import { nationsIn, whereTold } from './where-told.ts';
import { worldCities } from './world-cities.ts';
import { worldMembers } from './world-members.ts';

/** A sentence without any year is about the time of its readers. */
const LATELY = 2000;

/** The most tempting first; none for what the question itself gives away. */
export function worldRivals(key: Entity, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const entry = lookUp(key.name).find(({ kind }) => kind === key.kind);
  const group = entry?.class ?? key.class;
  if (group === undefined) return [];
  const nation = key.nation ?? entry?.nation ?? nationOfName(key.name);
  const known: Known = { entity: key, entry, class: group, nation };
  if (key.kind === 'country') return countries(known, draft, fact, base);
  if (key.kind === 'city') return worldCities(known, draft, fact, base);
  if (key.kind === 'group' && key.nation !== undefined) return peoples(known, draft, fact, base);
  return worldMembers(known, draft, fact, base);
}

function nationOfName(name: string): string | undefined {
  const [nation, second] = nationsIn(name);
  return second === undefined ? nation : undefined;
}

/** Neighbours that are as much spoken of; none where the sentence names a town or people of the key. */
function countries(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const { entry, nation, class: group } = known;
  if (!entry || whereTold(draft, base).nations.has(nation ?? '')) return [];
  const year = yearTold(fact);
  return around(known, year ?? yearAbout(fact, base)).filter(
    (other) =>
      other.nation !== nation &&
      (other.region === entry.region || other.class !== 'country') &&
      (group === 'country') === (other.class === 'country') &&
      isAsFamous(other, entry) &&
      existedIn(other, yearAbout(fact, base)) &&
      (year === undefined || isTold(other.nation, year)),
  );
}

/** “Afghans” among the peoples of the countries around. */
function peoples(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const { entity, class: group, nation } = known;
  const own = lookUp(entity.name.replace(/^the /, '')).find(({ kind }) => kind === 'nationality');
  if (!own || !/^[\p{L} -]+s$/u.test(entity.name) || whereTold(draft, base).nations.has(nation ?? '')) return [];
  const year = yearAbout(fact, base) ?? LATELY;
  return neighbours({ kind: 'nationality', class: own.class, nation, weight: own.weight, year }, [own.name]).flatMap(
    (other) =>
      other.plural?.endsWith('s') &&
      other.class === own.class &&
      areNear(other, own, nation) &&
      isAsFamous(other, own) &&
      isTold(other.nation, year)
        ? [
            {
              ...other,
              kind: 'group' as const,
              class: entity.class ?? group,
              name: entity.name.startsWith('the ') ? `the ${other.plural}` : other.plural,
            },
          ]
        : [],
  );
}
