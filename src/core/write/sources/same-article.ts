/** Others of the key's kind and class in the same article: what a hasty reader mixes up. */

import type { Draft, Entity, Fact, FactBase, Option, Phrase } from '../../model.ts';
import { formatDate } from '../../text/dates.ts';
import { contentWords } from '../../text/words.ts';
import { couldBe, isAlikeIn, isNear } from '../alike.ts';
import { indexOf } from '../base-index.ts';
import { findNumber } from '../number-text.ts';
import { mayBeTakenFor } from '../rival-classes.ts';
import { sceneOf, sharesSide } from '../rivals.ts';
import { dateValue } from '../say-when.ts';
import { isOrderedKind } from '../scale.ts';
import type { Source } from '../source.ts';
import { storyPoints } from '../story-rivals.ts';
import { atomsOf, capitalised, isPhrase } from '../values.ts';

export const sameArticle: Source = {
  name: 'same-article',
  candidates: (draft, fact, base) => {
    if (draft.key.entity !== undefined) return entities(draft, fact, base);
    if (draft.key.kind === 'date') return dates(draft, fact, base);
    // Another body's office (“U.S. President” for “Afghan Ambassador”) tempts nobody.
    if (draft.key.kind === 'title' && fact.origin === 'extracted' && fact.relation !== 'have-role') return [];
    return phrases(draft, fact, base);
  },
};

/** Enough to find three good ones among. */
const mostWeighed = 40;

/** Kinds whose members are confused with one another whatever their class. */
const looseKinds: ReadonlySet<string> = new Set(['person', 'country', 'city', 'nationality']);

function entities(draft: Draft, fact: Fact, base: FactBase): Option[] {
  const { key } = draft;
  const own = base.entities.get(key.entity ?? '');
  const scene = own && fact.origin === 'extracted' ? sceneOf(own, draft, fact, base) : null;
  const alike = (indexOf(base).entitiesByKind.get(key.kind) ?? []).filter(
    (entity) =>
      entity.id !== key.entity &&
      couldBe(entity, own, fact, base) &&
      (scene ? isAlikeIn(entity, scene, draft, fact, base) : looseKinds.has(key.kind) || entity.class === key.class),
  );
  const onSide = scene ? alike.filter((entity) => sharesSide(entity, scene, base)) : [];
  return (onSide.length > 1 ? onSide : alike)
    .slice(0, mostWeighed)
    .map((entity) => ({
      entity,
      points:
        closeness(entity, own) +
        mentions(entity, base) +
        (isNear(entity, fact, base) ? 2 : 0) +
        (scene ? storyPoints(entity, scene.key) : 0),
    }))
    .sort((a, b) => b.points - a.points)
    .map(({ entity }) => ({
      text: capitalised(entity.name),
      kind: entity.kind,
      ...(entity.class === undefined ? {} : { class: entity.class }),
      entity: entity.id,
      source: 'article',
    }));
}

function closeness(entity: Entity, own: Entity | undefined): number {
  if (!own) return 0;
  const sameClass = entity.class !== undefined && entity.class === own.class ? 2 : 0;
  const sameNation = entity.nation !== undefined && entity.nation === own.nation ? 1 : 0;
  const sameGender = entity.gender !== undefined && own.gender !== undefined && entity.gender !== own.gender ? -1 : 0;
  return sameClass + sameNation + sameGender;
}

/** 0 to 1: how much of the article's facts the entity takes part in. */
function mentions(entity: Entity, base: FactBase): number {
  return Math.min(1, (indexOf(base).factsByEntity.get(entity.id)?.length ?? 0) / 5);
}

/** Facts around this one: of a long article not all are weighed. */
function nearestFacts(fact: Fact, base: FactBase): readonly Fact[] {
  const at = base.facts.indexOf(fact);
  return base.facts.slice(Math.max(0, at - mostWeighed * 2), at + mostWeighed * 2);
}

/** Dates of the same precision. */
function dates({ key }: Draft, fact: Fact, base: FactBase): Option[] {
  return nearestFacts(fact, base).flatMap(({ when }) => {
    if (!when?.iso || when.until || when.precision !== key.class) return [];
    if (Math.abs(dateValue(when.iso) - (key.value ?? 0)) > farthest(when.precision)) return [];
    return [
      {
        text: formatDate(when.iso),
        kind: 'date',
        class: when.precision,
        value: dateValue(when.iso),
        source: 'article',
      },
    ];
  });
}

/** In days: beyond this a date is ruled out by anybody's sense of the time. */
function farthest(precision: string): number {
  return precision === 'year' ? 15 * 365 : 3 * 365;
}

/** Phrases that share the relation and role, or kind and class, or kind and unit. */
function phrases({ key, role }: Draft, fact: Fact, base: FactBase): Option[] {
  // The winner's result is not taken for a loser's.
  if (key.class === 'score') return [];
  const own = atomsOf(fact.roles[role]).find(isPhrase);
  return nearestFacts(fact, base).flatMap((other) =>
    Object.entries(other.roles).flatMap(([otherRole, value]) =>
      atomsOf(value)
        .filter(isPhrase)
        .filter((phrase) => phrase.kind === key.kind && phrase.text !== own?.text && mayShareRole(other, fact, base))
        .filter((phrase) => !isOrderedKind(key.kind) || isSameForm(phrase.text, own?.text ?? key.text))
        .filter((phrase) => {
          const sameRole = other.relation === fact.relation && otherRole === role && fact.relation !== 'do';
          return isAlike(phrase, own) || (sameRole && phrase.unit === own?.unit);
        })
        .map((phrase) => optionOf(phrase)),
    ),
  );
}

/** “over 700” stands beside “over 500”, “four” beside “six”: neither beside “200”. */
function isSameForm(one: string, other: string): boolean {
  const [a, b] = [findNumber(one.toLowerCase()), findNumber(other.toLowerCase())];
  return a === null || b === null ? a === b : a.write(a.place) === b.write(a.place);
}

/** Who is taken for whom, is taken for what the other is. */
function mayShareRole(other: Fact, fact: Fact, base: FactBase): boolean {
  if (fact.relation !== 'have-role') return true;
  const [one, own] = [other, fact].map(({ roles }) => base.entities.get(atomsOf(roles.person)[0] as string));
  return (
    one?.class !== undefined &&
    own?.class !== undefined &&
    own.class !== 'spokesperson' &&
    one.nation === own.nation &&
    mayBeTakenFor(one.class, own.class)
  );
}

function isAlike(phrase: Phrase, own: Phrase | undefined): boolean {
  if (own?.unit !== undefined || phrase.unit !== undefined) return phrase.unit === own?.unit;
  return phrase.class !== undefined && phrase.class === own?.class && contentWords(phrase.text).length > 0;
}

function optionOf(phrase: Phrase): Option {
  return {
    text: phrase.kind === 'quotation' ? phrase.text : capitalised(phrase.text),
    kind: phrase.kind,
    ...(phrase.class === undefined ? {} : { class: phrase.class }),
    ...(phrase.value === undefined ? {} : { value: phrase.value }),
    source: 'article',
  };
}
