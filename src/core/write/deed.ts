/** What somebody did, without who and when: an option for “What did Antonín Dvořák do in 1892?” */

import type { Entity, Fact, FactBase, Option, Phrase } from '../model.ts';
import { bareNameIn } from '../text/bare-name.ts';
import { isNamedIn } from '../text/names.ts';
import { areApart, type Period, periodOf } from '../text/period.ts';
import { contentWords, wordCount } from '../text/words.ts';
import { say } from './say.ts';
import { sayWhen } from './say-when.ts';
import { statementOf } from './state.ts';
import { atomsOf, capitalised, entityOf, isPhrase } from './values.ts';

export interface Deed {
  readonly fact: Fact;
  readonly agent: Entity;
  /** The predicate: `moved to the United States`, `was appointed as a professor`, of what is to come `take the place of Enterprise`. */
  readonly text: string;
  readonly tense: 'past' | 'future';
  readonly passive: boolean;
  readonly time: Period | null;
}

/** More are not read on the bus, in words. */
const longest = 12;
const predicate = '[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}]';
/** Words that tell a time by themselves, or point to one that only the article tells. */
const tellsTime =
  /\b(?:1\d{3}|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|century|then|later|earlier|again|also|finally|eventually|still|initially|originally|soon|already|subsequently|afterwards?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/iu;

const known = new WeakMap<FactBase, readonly Deed[]>();

/** The deeds of an article that nobody has read for us, in its order. */
export function deedsIn(base: FactBase): readonly Deed[] {
  const before = known.get(base);
  if (before) return before;
  const deeds = base.facts.flatMap((fact) => deedOf(fact, base) ?? []);
  known.set(base, deeds);
  return deeds;
}

export function deedOfFact(fact: Fact, base: FactBase): Deed | null {
  return deedsIn(base).find((deed) => deed.fact === fact) ?? null;
}

/** The narrator's own facts alone: what somebody claims is not what somebody did. */
function deedOf(fact: Fact, base: FactBase): Deed | null {
  if (fact.relation !== 'do' || fact.origin === 'curated' || fact.attribution || fact.opposes) return null;
  const [agent, ...others] = atomsOf(fact.roles.agent);
  const verb = atomsOf(fact.roles.action).find(isPhrase);
  if (agent === undefined || isPhrase(agent) || others.length > 0 || !verb || fact.roles.agentCount) return null;
  const who = entityOf(agent, base);
  const tense = tenseOf(verb);
  if (tense === null || !/[\p{Lu}\d]/u.test(who.name)) return null;
  const action = tense === 'future' ? '{action.base}' : '{action}';
  const text = say(action + predicate, { fact, base, asked: null, named: new Set([agent]) });
  if (text === null || wordCount(text) > longest || tellsTime.test(text) || isNamedIn(who, text)) return null;
  if (bareNameIn(text) !== null) return null;
  if (/[“”"]|\b(?:following|including|beginning|starting)\b/u.test(text) || !isTelling(text, verb)) return null;
  return { fact, agent: who, text, tense, passive: isPassive(verb), time: periodOf(fact.when) };
}

function tenseOf({ forms }: Phrase): Deed['tense'] | null {
  if (forms?.aux === 'will') return 'future';
  // “was a teacher” is no deed, “was appointed” is.
  if (forms?.aux === 'was') return isParticiple(forms.base ?? '') ? 'past' : null;
  return forms?.aux === 'did' && forms.base !== 'be' && forms.base !== 'have' ? 'past' : null;
}

function isParticiple(word: string): boolean {
  const last = word.split(' ').at(-1) ?? '';
  return /(?:ed|[aeo]n|wn|pt|ght|ilt|old|ade)$/u.test(last) && !/ing$/u.test(last);
}

function isPassive({ forms }: Phrase): boolean {
  return forms?.aux === 'was';
}

/** “issued a decree” says too little to be known for; a name, a number or two more words say more. */
function isTelling(text: string, { text: verb }: Phrase): boolean {
  const complements = text.replace(verb, '').trim();
  return /[\p{Lu}\d]/u.test(complements) || contentWords(complements).length >= 2;
}

/** Birth and death are told by the years of a life. */
export const endOfLife = /\b(?:born|died|buried|baptized|baptised)\b/u;

/** A state may last beyond the time that is told of it: who taught in 1904 may have taught in 1905. */
const lasting = new Set(
  `live work serve remain stay hold keep know like want need include contain consist belong lead teach study reside own use play
  run cover spend suffer believe support continue love hate seek try help act stand exist have practice represent govern rule`.split(
    /\s+/u,
  ),
);

/** In days, about a life: what lies farther away belongs to another age in anybody’s eyes. */
const farthest = 60 * 366;
/** In days: nobody takes a doctor’s degree for the deed of a man of fifty. */
const sameStage = 12 * 366;
/** In days. */
const longestAsked = 5 * 366;

export function isOfOneAge({ time: one }: Deed, { time: other }: Deed): boolean {
  return one === null || other === null || Math.abs(one.from - other.from) <= farthest;
}

/** Exactly enough to be asked by: a day, a year or a few, no century; null otherwise. */
export function askedTime({ fact, time }: Deed): string | null {
  return fact.when === undefined || time === null || time.to - time.from > longestAsked ? null : sayWhen(fact.when);
}

/** Whether it was surely over, or not begun, at the other’s time, yet at the same stage of a life. */
export function isOfAnotherTime(deed: Deed, other: Deed): boolean {
  const verb = atomsOf(deed.fact.roles.action).find(isPhrase)?.forms?.base ?? '';
  return (
    areApart(deed.time, other.time) &&
    Math.abs((deed.time?.from ?? 0) - (other.time?.from ?? 0)) <= sameStage &&
    (!lasting.has(verb) || deed.fact.when?.until !== undefined)
  );
}

/** Of several deeds of one agent and time the weightiest is asked: the others would be right as well. */
export function isWeightiestOfItsTime({ agent, fact }: Deed, base: FactBase): boolean {
  return !deedsIn(base).some(
    (deed) => deed.agent === agent && deed.fact.salience > fact.salience && deed.fact.when?.iso === fact.when?.iso,
  );
}

/** A wrong option, with what is true of it. */
export function deedOption(deed: Deed, text: string, kind: string, base: FactBase): Option {
  return { text: capitalised(text), kind, source: 'article', why: statementOf(deed.fact, base) };
}

const mostTimesLonger = 2.5;

/** Those nearest in length to the key first: it must not stand out. */
export function likeInLength<T extends { readonly text: string }>(options: readonly T[], key: string): T[] {
  const distance = ({ text }: T) => Math.abs(Math.log(text.length / key.length));
  return options
    .filter((option) => distance(option) < Math.log(mostTimesLonger))
    .sort((a, b) => distance(a) - distance(b));
}
