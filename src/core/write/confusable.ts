/** Whose deeds a hasty reader of the article gives to whom. */

import type { Entity, FactBase } from '../model.ts';
import { isNamedIn } from '../text/names.ts';
import { contentWords } from '../text/words.ts';
import { type Deed, isOfOneAge } from './deed.ts';
import { atomsOf, isPhrase } from './values.ts';

/** Classes of persons who meet in one story in one part. */
const families: readonly ReadonlySet<string>[] = [
  'player footballer goalkeeper athlete captain quarterback',
  'politician minister legislator governor president mayor executive monarch royal historical-ruler military-leader official head-of-state',
  'composer musician singer writer artist critic actor director publisher poet',
  'scientist physicist chemist scholar professor linguist inventor',
].map((line) => new Set(line.split(' ')));

/** In characters, about three paragraphs: farther away another story is told. */
const nearby = 1200;

/** Whether the one deed, told without its agent, could be taken for the other agent’s. */
export function isTakenFor(deed: Deed, other: Deed, base: FactBase): boolean {
  // A wife is nobody’s but her husband’s.
  if (/^(?:married|wed|divorced|gave birth)\b/u.test(deed.text) || isNamedIn(other.agent, deed.text)) return false;
  return areConfusable(deed, other) && isPeculiar(deed) && !tellsItsAgent(deed, base);
}

function areConfusable(one: Deed, other: Deed): boolean {
  const [a, b] = [one.agent, other.agent];
  if (a.id === b.id || a.kind !== b.kind || (a.plural ?? false) !== (b.plural ?? false)) return false;
  if (one.tense !== other.tense || !areNear(one, other) || !isOfOneAge(one, other)) return false;
  if (a.kind === 'country' || a.kind === 'city') return true;
  if (a.kind !== 'person') return a.class === b.class;
  return a.name.includes(' ') === b.name.includes(' ') && inOneFamily(a.class, b.class);
}

function areNear({ fact: one }: Deed, { fact: other }: Deed): boolean {
  return Math.abs(one.evidence.start - other.evidence.start) <= nearby;
}

/** Of whom the article does not say what they are, their place in the story must do. */
function inOneFamily(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return families.some((family) => family.has(one) && family.has(other));
}

/** “made a change in the 90th minute” many may have done; a name, or enough other words, tie a deed to one. */
export function isPeculiar({ text, fact }: Deed): boolean {
  const verb = atomsOf(fact.roles.action).find(isPhrase)?.text ?? '';
  const complements = text.replace(verb, '').replace(/\S*\d\S*|\bminutes?\b/gu, '');
  return /\p{Lu}\p{L}/u.test(complements) || contentWords(complements).length >= 3;
}

/** “his goal”, “the Swedish captain scored”: the words of the deed say whose it is. */
export function tellsItsAgent({ agent, text }: Deed, base: FactBase): boolean {
  if (/\b(?:his|her|hers|its|their|theirs|he|she|it|they|himself|herself|itself|themselves)\b/iu.test(text))
    return true;
  return [...base.entities.values()].some((entity) => isKin(entity, agent) && isNamedIn(entity, text));
}

/** A country’s places, people and office-holders; of a country or team, its players. */
function isKin(entity: Entity, agent: Entity): boolean {
  if (entity.kind === 'person' && (agent.kind === 'country' || agent.class === 'team')) return true;
  if (entity.nation === undefined || entity.nation !== agent.nation) return false;
  return agent.kind === 'country' || entity.kind === 'country' || entity.kind === 'nationality';
}
