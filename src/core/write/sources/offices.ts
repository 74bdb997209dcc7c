/** Other offices that one might take for the right one: of the same government, the same body, the same team, the same trade. */

import type { Option } from '../../model.ts';
import { countryOf, neighbours } from '../../read/gazetteer.ts';
import { type OfficeTitle, officeIn } from '../../read/office-title.ts';
import { hash } from '../../text/hash.ts';
import { canonicalName } from '../../text/names.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';

/** The posts of a government that news is about; their fame alone tells none of them. */
const ofNations = [
  'prime minister',
  'foreign minister',
  'defense minister',
  'finance minister',
  'interior minister',
  'justice minister',
];
const ofAmerica = [
  'vice president',
  'secretary of state',
  'defense secretary',
  'treasury secretary',
  'attorney general',
];
const ofBodies = [
  'director',
  'chairman',
  'vice president',
  'chief executive',
  'spokesperson',
  'legal adviser',
  'treasurer',
];
const government = /^(?:head|cabinet|diplomatic)-office$/;

export const offices: Source = {
  name: 'offices',
  candidates: ({ key, id }, fact) => {
    // Who is who in a story is asked among those of the story.
    const found = key.kind === 'title' && fact.relation !== 'have-role' ? officeIn(key.text) : null;
    if (!found) return [];
    const { entry, before, after, isTitleCase } = found;
    const others = otherOffices(found).filter((name) => name !== entry.name && !(entry.aliases ?? []).includes(name));
    return others
      .map((name) => ({ name, chance: hash(`${id}\n${name}`) }))
      .sort((a, b) => a.chance - b.chance)
      .map(
        ({ name }): Option => ({
          text: capitalised(`${before}${isTitleCase ? titleCase(name) : name}${after}`),
          kind: 'title',
          class: entry.class,
          source: 'gazetteer',
        }),
      );
  },
};

function otherOffices({ entry, before, after }: OfficeTitle): readonly string[] {
  const place = `${before}${after.replace(/^ of (?:the )?/, '')}`.trim();
  if (government.test(entry.class) && countryOf(place) !== undefined) {
    return canonicalName(place) === 'united states' || countryOf(place) === 'us' ? ofAmerica : ofNations;
  }
  if (/^(?:head|cabinet|company)-office$/.test(entry.class)) return ofBodies;
  return neighbours({ kind: 'thing', class: entry.class, name: entry.name, weight: entry.weight }, [entry.name])
    .filter((other) => other.class === entry.class)
    .slice(0, mostWeighed)
    .map(({ name }) => name);
}

const mostWeighed = 6;

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}])(?!of\b|the\b|and\b|for\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
