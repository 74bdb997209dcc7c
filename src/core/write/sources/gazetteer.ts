/** Neighbours of the key in the world: other agencies of the region, other wars of the time. */

import type { Draft, Entity, Fact, FactBase, Option } from '../../model.ts';
import { type GazetteerEntry, lookUp, neighbours, type Sought } from '../../read/gazetteer.ts';
import { isTold } from '../../read/gazetteers/founded.ts';
import { readNounPhrase } from '../../read/gazetteers/noun-neighbours.ts';
import { article as articleFor } from '../../text/inflection.ts';
import { entitiesNamed, isInText } from '../base-index.ts';
import { isRivalOfWorld, sceneOf } from '../rivals.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';
import { sameArticle } from './same-article.ts';

/** More than a question needs, so that the ones that are right after all can be left out. */
const enough = 8;

export const gazetteer: Source = {
  name: 'gazetteer',
  candidates: (draft, fact, base) => {
    const { key } = draft;
    const entity = base.entities.get(key.entity ?? '');
    if (!entity) return key.kind === 'thing' && key.class !== undefined ? commonNouns(key.text, key.class) : [];
    const known = lookUp(entity.name).find(({ kind }) => kind === entity.kind);
    const group = known?.class ?? entity.class;
    // A neighbour without a known class is just any name: a person for a person, whatever they do.
    if (group === undefined) return [];
    // Nobody takes a stranger of the story for a person of the world.
    if (fact.origin === 'extracted' && !(known && tempting.test(entity.kind === 'organisation' ? group : entity.kind)))
      return [];
    const year = Number((fact.when?.iso ?? base.article.published ?? '').slice(0, 4)) || undefined;
    const sought: Sought = {
      kind: entity.kind,
      class: group,
      nation: entity.nation ?? known?.nation,
      region: known?.region,
      weight: known?.weight,
      year,
      name: entity.name,
    };
    const own = [entity.name, ...entity.aliases, ...(entity.near ?? [])];
    const isAlike = fact.origin === 'extracted' ? likeness(entity, known, draft, fact, base) : () => true;
    return nearest(sought, own)
      .filter((entry) => !isUnknownInArticle(entry.name, base) && existedIn(entry, year) && isAlike(entry))
      .slice(0, enough)
      .map(({ name, kind, class: ownClass }) => ({
        text: capitalised(name),
        kind,
        class: ownClass,
        source: 'gazetteer',
      }));
  },
};

/** What nobody has read for us must be alike in more than its class: of one nation, and beside somebody or some place of the story. */
function likeness(
  entity: Entity,
  known: GazetteerEntry | undefined,
  draft: Draft,
  fact: Fact,
  base: FactBase,
): (entry: GazetteerEntry) => boolean {
  if (entity.kind === 'person') {
    const scene = sceneOf(entity, draft, fact, base);
    // Whom the story names is weighed there.
    return (entry) => isRivalOfWorld(entry, scene, base) && entitiesNamed(entry.name, base).length === 0;
  }
  // A city or a country of which the story tells nothing fills up a pair, it makes none.
  if (/^(?:country|city|region)$/.test(entity.kind) && !sameArticle.candidates(draft, fact, base).length)
    return () => false;
  const year = Number((fact.when?.iso ?? '').slice(0, 4)) || undefined;
  if (entity.kind === 'country')
    return ({ region, nation: code }) => region === known?.region && (year === undefined || isTold(code, year));
  const nation = entity.nation ?? known?.nation;
  return (entry) => nation !== undefined && entry.nation === nation;
}

/** Of these the world's members are taken for one another; other names of an unread article only for those beside them. */
const tempting =
  /^(?:person|country|city|region|weapon|university|news-agency|newspaper|broadcaster|.*-company|bank|airline|space-agency)$/;

function existedIn({ from, until, kind }: GazetteerEntry, year: number | undefined): boolean {
  if (year === undefined || kind === 'person') return true;
  return (from === undefined || from <= year) && (until === undefined || year <= until);
}

/** Those who govern one country are confused with one another, whatever their office. */
const governing =
  /^(?:head-of|foreign-|defence-|minister|politician|military-leader|security-|legislator|vice-|governor|mayor|diplomat|spokesperson|judge)/;

function nearest(sought: Sought, own: readonly string[]): readonly GazetteerEntry[] {
  const alike = neighbours(sought, own);
  if (sought.kind !== 'person' || sought.nation === undefined || !governing.test(sought.class ?? '')) return alike;
  const isCountryman = ({ nation, class: group }: GazetteerEntry) => nation === sought.nation && governing.test(group);
  const countrymen = neighbours({ ...sought, class: undefined }, own).filter(isCountryman);
  return [...alike.filter(isCountryman), ...countrymen, ...alike.filter((entry) => !isCountryman(entry))];
}

/** A name that the article uses but whose facts we don't know might be right: in doubt, out. */
function isUnknownInArticle(name: string, base: FactBase): boolean {
  return isInText(name, base) && entitiesNamed(name, base).length === 0;
}

/** Of the same class, in the key's own number and with its article: “a hurricane” → “a tornado”, “fishermen” → “farmers”. */
function commonNouns(text: string, group: string): Option[] {
  const [article = ''] = /^(?:an?|the) /i.exec(text) ?? [];
  const bare = text.slice(article.length);
  const own = lookUp(bare).find((entry) => entry.kind === 'thing' && entry.class === group);
  // What the list of nouns holds has closer neighbours there.
  if (!own || readNounPhrase(text)) return [];
  const isPlural = own.plural !== undefined && own.plural.toLowerCase() === bare.toLowerCase();
  return neighbours({ kind: 'thing', class: group, name: own.name, weight: own.weight }, [own.name])
    .filter((entry) => entry.class === group)
    .slice(0, enough)
    .flatMap((entry) => {
      const name = isPlural ? entry.plural : entry.name;
      if (name === undefined) return [];
      const before = /^an? /i.test(article) ? `${articleFor(name)} ` : article.toLowerCase();
      return [{ text: capitalised(before + name), kind: 'thing', class: group, source: 'gazetteer' as const }];
    });
}
