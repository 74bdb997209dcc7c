/** Names built on a place or a task, of which every town and state has one: “the Dallas Police Department”, “the Ministry of Health”. */

import type { Draft, Entity, Fact, FactBase } from '../../model.ts';
import { countryOf, demonymOf, lookUp } from '../../read/gazetteer.ts';
import { countryNamed } from '../../read/gazetteers/countries.ts';
import { holdsName } from '../../text/names.ts';
import { isInText } from '../base-index.ts';
import type { Source } from '../source.ts';
import { otherTasks } from '../tasks.ts';
import { capitalised } from '../values.ts';
import { homeOf, isNationTold, whereTold } from '../where-told.ts';
import { worldRivals } from '../world-rivals.ts';

/** What stands behind a town, a state, a country or its adjective. */
const BEHIND =
  /^(?:the )?(?<place>\p{Lu}[\p{L}. ]+?)(?:['’]s)? (?:Police Department|Police|Fire Department|City Council|Supreme Court|Court of Appeals?|High Court|Red Cross|Embassy|Consulate|[Gg]overnment|Parliament|Senate|Army|Navy|Air Force|Coast Guard|Football Association|Olympic Committee|(?:International )?Airport|Symphony Orchestra|Philharmonic(?: Orchestra)?|Opera|Stock Exchange|Zoo|Marathon|Film Festival|Public Library|Chamber of Commerce|Art Museum|Museum of Art|County Court|Department of Health|Health Department|Conservatory)$/u;
/** What stands before it. */
const BEFORE =
  /^(?:the )?(?:(?:Municipality|City|Port|Embassy|Consulate|Government|Parliament|Bishop|Archdiocese|Diocese|Free City|Bank|Governor|Supreme Court|High Court) of )(?<place>\p{Lu}[\p{L}. ]+)$/u;

export const builtNames: Source = {
  name: 'built-names',
  candidates: (draft, fact, base) => {
    const entity = base.entities.get(draft.key.entity ?? '');
    if (!entity || fact.origin !== 'extracted' || !/^(?:organisation|place|event|city)$/.test(entity.kind)) return [];
    return [...otherTasks(entity.name), ...onNumbers(entity), ...onPlaces(entity, draft, fact, base)]
      .filter((name) => !isInText(name, base))
      .map((name) => ({
        text: capitalised(name),
        kind: entity.kind,
        ...(entity.class === undefined ? {} : { class: entity.class }),
        source: 'gazetteer',
      }));
  },
};

/** Of flights and probes that are counted, the ones before and after: “STS-132” for “STS-133”. */
const COUNTED = /^(mission|spacecraft|satellite|space-programme)$/;
const STEPS = [1, -1, 2, -2, 3];

function onNumbers({ name, class: group = '' }: Entity): readonly string[] {
  const [, series = '', number] = /^(.+[- ])(\d{1,3})$/.exec(name) ?? [];
  if (!COUNTED.test(group) || number === undefined) return [];
  return STEPS.map((step) => Number(number) + step)
    .filter((other) => other > 0)
    .map((other) => series + other);
}

function onPlaces(entity: Entity, draft: Draft, fact: Fact, base: FactBase): readonly string[] {
  const { place = '' } = (BEHIND.exec(entity.name) ?? BEFORE.exec(entity.name))?.groups ?? {};
  if (place === '' || holdsName(draft.stem, place) || holdsName(base.article.title, place)) return [];
  const like = placeLike(place, entity);
  if (!like || isGiven(like, draft, base)) return [];
  const isAdjective = like.kind === 'country' && like.name.replace(/^the /, '') !== place;
  const at = entity.name.lastIndexOf(place);
  return worldRivals(like, draft, fact, base).flatMap(({ name, nation }) => {
    const said = isAdjective ? demonymOf(nation ?? '') : name;
    if (said === undefined || /^the /.test(said)) return [];
    return [entity.name.slice(0, at) + said + entity.name.slice(at + place.length)];
  });
}

/** The place as an entity of its own; “Italian” stands for Italy. */
function placeLike(place: string, { id }: Entity): Entity | null {
  const entry = lookUp(place).find(({ kind }) => /^(?:city|country|region)$/.test(kind));
  const nation = entry?.nation ?? countryOf(place);
  if (nation === undefined) return null;
  const isCountry = entry === undefined || entry.kind === 'country';
  const name = isCountry ? (entry?.name ?? countryNamed(nation)) : entry.name;
  if (name === undefined) return null;
  return {
    id: `${id} of`,
    kind: entry?.kind ?? 'country',
    name,
    aliases: [],
    nation,
    ...(entry && { class: entry.class }),
  };
}

/** Which country’s army it is, nobody asks where all of the story lies there. */
function isGiven({ kind, nation }: Entity, draft: Draft, base: FactBase): boolean {
  return kind === 'country' && (isNationTold(nation, whereTold(draft, base)) || homeOf(base) === nation);
}
