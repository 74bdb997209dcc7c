/** Finds what makes a deed right as well: another fact, or a sentence of the article, by which the same one did it at the asked time. */

import type { Draft, Fact, FactBase, Option } from '../model.ts';
import { sentencesNaming } from '../text/named-in.ts';
import { mayBeSameName } from '../text/names.ts';
import { areApart, periodOf } from '../text/period.ts';
import { contentWords, isRelated, overlap } from '../text/words.ts';
import { atomsOf, factOf } from './facts.ts';

/** The share of an option’s words that another telling of the same deed has. */
const TELLING_SHARE = 0.6;
/** Above it two options are one deed in other words. */
const SAME_SHARE = 0.75;

/** Why the option answers the draft’s stem too, or null; what is not known counts as a match. */
export function isAlsoDone(option: Option, draft: Draft, base: FactBase): string | null {
  const fact = factOf(draft, base);
  if (!fact) return null;
  if (overlap(option.text, draft.key.text) >= SAME_SHARE) return 'says the same as the key';
  const telling = factsOfDeed(contentWords(option.text), base).filter(
    (other) => other.id !== fact.id && tellsDeed(other, option, base),
  );
  const rival = telling.find((other) => isOfSame(other, fact, draft, base));
  if (rival) return `is made right by the fact “${rival.id}”`;
  return isToldOfSame(option, telling, fact, draft, base) ? 'is told of the same one in another sentence' : null;
}

/** Whether the fact’s verb and most of the option’s words are the same. */
function tellsDeed(other: Fact, option: Option, base: FactBase): boolean {
  const wanted = withoutAgent(option, other, base);
  const action = actionOf(other);
  if (!action.some((verb) => wanted.some((word) => isRelated(word, verb)))) return false;
  const told = [...Object.keys(other.roles), 'where'].flatMap((role) =>
    atomsOf(other, role).flatMap((atom) =>
      contentWords(typeof atom === 'string' ? (base.entities.get(atom)?.name ?? '') : atom.text),
    ),
  );
  return shareOf(wanted, told) >= TELLING_SHARE;
}

function actionOf(fact: Fact): readonly string[] {
  return atomsOf(fact, 'action').flatMap((atom) => (typeof atom === 'string' ? [] : contentWords(atom.text)));
}

/** The facts under each of their verbs: a few hundred verbs are compared with an option’s words instead of thousands of facts. */
const deeds = new WeakMap<FactBase, ReadonlyMap<string, readonly Fact[]>>();

/** In their order, the facts with a verb that one of the words comes from. */
function factsOfDeed(wanted: readonly string[], base: FactBase): readonly Fact[] {
  let byVerb = deeds.get(base);
  if (!byVerb) {
    const lists = new Map<string, Fact[]>();
    for (const fact of base.facts) {
      for (const verb of actionOf(fact)) {
        const there = lists.get(verb);
        if (there) there.push(fact);
        else lists.set(verb, [fact]);
      }
    }
    byVerb = lists;
    deeds.set(base, byVerb);
  }
  const related = [...byVerb].filter(([verb]) => wanted.some((word) => isRelated(word, verb)));
  const found = new Set(related.flatMap(([, facts]) => facts));
  return base.facts.filter((fact) => found.has(fact));
}

/** Of a whole statement only what is said of the agent counts: that she published something is not that she published this. */
function withoutAgent(option: Option, other: Fact, base: FactBase): string[] {
  const names = atomsOf(other, 'agent').flatMap((atom) =>
    typeof atom === 'string' ? contentWords(base.entities.get(atom)?.name ?? '') : [],
  );
  return contentWords(option.text).filter((word) => !names.includes(word));
}

function shareOf(wanted: readonly string[], told: readonly string[]): number {
  const found = wanted.filter((word) => told.some((other) => isRelated(word, other)));
  return wanted.length === 0 ? 1 : found.length / wanted.length;
}

/** Whether who did it, who said it and when are the same, as far as the stem says them. */
function isOfSame(other: Fact, fact: Fact, { said }: Draft, base: FactBase): boolean {
  return said.every((role) => {
    if (role === 'when') return !areApart(periodOf(fact.when), periodOf(other.when));
    const [wanted, given] = [atomsOf(fact, role), atomsOf(other, role)];
    return wanted.some((one) => given.some((two) => isSameBeing(one, two, base)));
  });
}

function isSameBeing(one: unknown, two: unknown, { entities }: FactBase): boolean {
  if (typeof one !== 'string' || typeof two !== 'string') return false;
  const [a, b] = [entities.get(one), entities.get(two)];
  if (one === two || !a || !b) return one === two;
  return (a.near ?? []).includes(two) || (b.near ?? []).includes(one) || mayBeSameName(a.name, b.name);
}

/** A sentence that no fact was read from: of who is asked about, with the option’s words; where a time is asked, with that too. */
function isToldOfSame(option: Option, telling: readonly Fact[], fact: Fact, draft: Draft, base: FactBase): boolean {
  const role = draft.said.find((name) => name !== 'when');
  const who = role === undefined ? undefined : atomsOf(fact, role)[0];
  const entity = typeof who === 'string' ? base.entities.get(who) : undefined;
  const year = draft.said.includes('when') ? fact.when?.iso?.slice(0, 4) : undefined;
  const wanted = contentWords(option.text);
  const sentences = entity ? [...sentencesNaming(entity, base)] : base.sentences;
  return sentences.some(({ start, end }) => {
    if (telling.some(({ evidence }) => evidence.start < end && evidence.end > start)) return false;
    const sentence = base.article.text.slice(start, end);
    if (year !== undefined && !sentence.includes(year)) return false;
    return shareOf(wanted, contentWords(sentence)) >= TELLING_SHARE;
  });
}
