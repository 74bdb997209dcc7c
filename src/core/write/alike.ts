/** Which other names of an article may stand beside the right one: alike, there at the time, and somebody in the story. */

import type { Draft, Entity, Fact, FactBase } from '../model.ts';
import { countryOf, lookUp } from '../read/gazetteer.ts';
import { isTold } from '../read/gazetteers/founded.ts';
import { indexOf } from './base-index.ts';
import { isRival, type Scene, yearOf } from './rivals.ts';
import { isStoryRival } from './story-rivals.ts';
import { yearTold } from './time-told.ts';
import { atomsOf, isPhrase } from './values.ts';

/** Whether it could take the place of `own` in the fact as far as names, time and the kind of fact tell. */
export function couldBe(entity: Entity, own: Entity | undefined, fact: Fact, base: FactBase): boolean {
  return (
    isNamedLike(entity, own) &&
    couldHold(entity, own, fact) &&
    couldSay(entity, fact, base) &&
    existed(entity, fact, base)
  );
}

/** What nobody has read for us must be alike in more than its kind. */
export function isAlikeIn(entity: Entity, scene: Scene, draft: Draft, fact: Fact, base: FactBase): boolean {
  const { key } = scene;
  if (isGone(entity, fact, base) && !LOSS.test(draft.stem)) return false;
  // Whoever speaks in the story may have said it.
  if (isSaying(fact)) return entity.kind === key.kind;
  if (key.kind === 'person') return isRival(entity, scene, base) && (isTimed(entity) || isNear(entity, fact, base));
  return key.kind === 'nationality' || isStoryRival(entity, key, draft, base);
}

/** Who or what was lost may be asked among all that was. */
const LOSS =
  /\b(?:lost|destroyed|sunk|sank|crashed|exploded|disintegrated|broke up|died|killed|scrapped|demolished|dissolved)\b/;

/** In a story without a date of its own whoever stands far away may belong to any century. */
function isTimed({ from }: Entity): boolean {
  return from !== undefined;
}

/** Beside a full name a lone surname or a people's name is no person that one would choose. */
function isNamedLike(entity: Entity, own: Entity | undefined): boolean {
  // Whoever only took the picture or stands in a list of sources is nobody in the story.
  if (entity.mentions !== undefined && entity.mentions < 1) return false;
  if (entity.kind !== 'person' || own === undefined) return true;
  if (own.mentions !== undefined && !isSurelyPerson(entity)) return false;
  return !own.name.includes(' ') || (entity.name.includes(' ') && isSurelyPerson(entity));
}

/** “Norman Italy” is none, whatever his given name. */
function isSurelyPerson({ gender, title, class: group, sides, name }: Entity): boolean {
  if (group === undefined && countryOf(name.split(' ').at(-1) ?? '') !== undefined) return false;
  return gender !== undefined || title !== undefined || (group !== undefined && sides !== undefined);
}

function isSaying({ relation }: Fact): boolean {
  return relation === 'say-words' || relation === 'say-that';
}

/** Words are taken for those of somebody else who speaks in the story. */
function couldSay(entity: Entity, fact: Fact, base: FactBase): boolean {
  if (!isSaying(fact)) return true;
  return indexOf(base).speakers.has(entity.id);
}

/** In characters, about three paragraphs: who stands farther away belongs to another part of the story, or to another century. */
const nearby = 1200;

/** A person is taken for others of the same part of the story before those of another. */
export function isNear(entity: Entity, fact: Fact, base: FactBase): boolean {
  if (entity.kind !== 'person' || fact.origin !== 'extracted') return true;
  const { start, end } = fact.evidence;
  const around = base.article.text.slice(Math.max(0, start - nearby), end + nearby);
  return [entity.name, entity.short ?? entity.name, entity.name.split(' ').at(-1) ?? entity.name].some((name) =>
    around.includes(name),
  );
}

/** No country is taken for another before it was founded. */
function existed({ kind, name }: Entity, fact: Fact, base: FactBase): boolean {
  if (kind !== 'country') return true;
  const year = fact.origin === 'extracted' ? yearTold(fact) : yearOf(fact.when?.iso);
  const known = lookUp(name).find((entry) => entry.kind === 'country');
  // What is gone is named for a time of its own.
  if (!year) return fact.origin !== 'extracted' || !!base.article.published || known?.until === undefined;
  if (fact.origin === 'extracted' && !isTold(known?.nation, year)) return false;
  return (known?.from ?? year) <= year && year <= (known?.until ?? year);
}

/** An office of one country is taken for a countryman's. */
function couldHold(entity: Entity, own: Entity | undefined, fact: Fact): boolean {
  if (fact.relation !== 'hold-office' || fact.origin !== 'extracted') return true;
  return entity.nation !== undefined && entity.nation === own?.nation;
}

/** “Challenger was lost”: nobody takes what is gone for what flies later. */
function isGone(entity: Entity, fact: Fact, base: FactBase): boolean {
  const year = yearOf(fact.when?.iso) ?? yearOf(base.article.published ?? undefined);
  return (indexOf(base).factsByEntity.get(entity.id) ?? []).some((other) => {
    const verb = atomsOf(other.roles.action).find(isPhrase);
    if (other.id === fact.id || !verb || !/\b(?:lost|destroyed|sunk|scrapped|demolished|dissolved)$/.test(verb.text))
      return false;
    return (
      atomsOf(other.roles.agent).includes(entity.id) && (year === undefined || (yearOf(other.when?.iso) ?? 0) < year)
    );
  });
}
