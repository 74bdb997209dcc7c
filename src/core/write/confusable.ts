/** Whose deeds a hasty reader of the article gives to whom. */

import type { Entity, FactBase } from '../model.ts';
import { namedIn } from '../text/named-in.ts';
import { isNamedIn } from '../text/names.ts';
import { contentWords } from '../text/words.ts';
import { type Deed, isOfOneAge } from './deed.ts';
import { mayBeTakenFor } from './rival-classes.ts';
import { atomsOf, isPhrase } from './values.ts';

/** In characters, about six paragraphs: farther away an article without a date tells another story. */
const nearby = 2500;

/** Whether the one deed, told without its agent, could be taken for the other agent’s. */
export function isTakenFor(deed: Deed, other: Deed, base: FactBase): boolean {
  // A wife is nobody’s but her husband’s.
  if (/^(?:married|wed|divorced|gave birth)\b/u.test(deed.text) || isNamedIn(other.agent, deed.text)) return false;
  const isOneStory = base.article.published !== null || areNear(deed, other);
  return isOneStory && areConfusable(deed, other) && isPeculiar(deed) && !tellsItsAgent(deed, base);
}

/** Of one’s deeds with the same partner, place or thing only one: who faced South Korea also defeated it. */
export function withoutEchoes(deeds: readonly Deed[]): Deed[] {
  return deeds.filter((deed, at) => !deeds.slice(0, at).some((other) => isEcho(deed, other)));
}

function isEcho(one: Deed, other: Deed): boolean {
  const ids = ({ fact }: Deed) =>
    [...atomsOf(fact.roles.object), ...atomsOf(fact.roles.other)].filter((atom) => !isPhrase(atom));
  return one.agent === other.agent && ids(one).some((id) => ids(other).includes(id));
}

function areConfusable(one: Deed, other: Deed): boolean {
  const [a, b] = [one.agent, other.agent];
  if (a.id === b.id || a.kind !== b.kind || (a.plural ?? false) !== (b.plural ?? false)) return false;
  if (one.tense !== other.tense || !isOfOneAge(one, other)) return false;
  if (a.kind === 'country' || a.kind === 'city') return true;
  if (a.kind !== 'person') return a.class === b.class;
  return a.name.includes(' ') === b.name.includes(' ') && inOneCircle(a, b) && lived(a, b);
}

function areNear({ fact: one }: Deed, { fact: other }: Deed): boolean {
  return Math.abs(one.evidence.start - other.evidence.start) <= nearby;
}

/** Of whom the article does not say what they are, their place in the story must do. */
function inOneCircle({ class: one }: Entity, { class: other }: Entity): boolean {
  return one === undefined || other === undefined || mayBeTakenFor(one, other);
}

/** In years: a translator of 1523 is nobody’s neighbour in 1940. */
const mostYearsApart = 60;

function lived({ from: a, until: b }: Entity, { from: c, until: d }: Entity): boolean {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return true;
  return a - d <= mostYearsApart && c - b <= mostYearsApart;
}

/** “made a change in the 90th minute” many may have done; a name, or enough other words, tie a deed to one. */
export function isPeculiar({ text, fact }: Deed): boolean {
  // Many have been to the United States.
  if (/^(?:visited|toured|moved|travell?ed|went|came|returned|arrived|left)\b/u.test(text)) return false;
  const verb = atomsOf(fact.roles.action).find(isPhrase)?.text ?? '';
  const complements = text.replace(verb, '').replace(/\S*\d\S*|\bminutes?\b/gu, '');
  return /\p{Lu}\p{L}/u.test(complements) || contentWords(complements).length >= 3;
}

/** “his goal”, “the Swedish captain scored”: the words of the deed say whose it is. */
export function tellsItsAgent({ agent, text }: Deed, base: FactBase): boolean {
  if (/\b(?:his|her|hers|its|their|theirs|he|she|it|they|himself|herself|itself|themselves)\b/iu.test(text))
    return true;
  return namedIn(text, base.entities).some((entity) => isKin(entity, agent));
}

/** A country’s places, people and office-holders; of a country or team, its players; of a player, the team. */
function isKin(entity: Entity, agent: Entity): boolean {
  if (agent.sides?.includes(entity.id)) return true;
  if (entity.kind === 'person' && (agent.kind === 'country' || agent.class === 'team')) return true;
  if (entity.nation === undefined || entity.nation !== agent.nation) return false;
  return agent.kind === 'country' || entity.kind === 'country' || entity.kind === 'nationality';
}
