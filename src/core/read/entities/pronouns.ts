/** Finds whom a pronoun means, or that nobody can tell: one candidate must be left by number, gender, animacy and position. */

import type { ReadSentence } from '../recogniser.ts';
import { clauseOf, firstOfList, subjectsAbove } from './grammar.ts';
import { isPersonNoun } from './nouns.ts';
import { fits, isSubject, type PronounForm, type Referent } from './referent.ts';
import { SPEECH } from './speech.ts';
import { isTitleHead } from './titles.ts';

/** How many sentences back a pronoun reaches where nothing nearer fits. */
const REACH = 3;

interface Resolved {
  readonly referent: Referent;
  readonly confidence: number;
}

/** `before`: the referents before the pronoun, in the order of the article; `later`: the names behind it in its sentence. */
export function resolvePronoun(
  sentence: ReadSentence,
  at: number,
  form: PronounForm,
  before: readonly Referent[],
  later: readonly Referent[] = [],
): Resolved | null {
  const fitting = before.filter((one) => !one.quoted && fits(form, one) && isFree(sentence, at, form, one));
  const here = fitting.filter((referent) => referent.sentence === sentence.index);
  if (form.plural || !form.animate) {
    const owned = form.possessive || form.reflexive ? governing(sentence, at, here, true) : null;
    return owned ?? speaker(sentence, at, form, fitting);
  }
  const found = nearest(sentence, at, form, fitting, here);
  return found && here.length === 0 && isAhead(sentence, at, form, found.referent, later) ? null : found;
}

/** “Discussing his concern, the minister said …”: the subject ahead may be meant as well as somebody before. */
function isAhead(
  sentence: ReadSentence,
  at: number,
  form: PronounForm,
  found: Referent,
  later: readonly Referent[],
): boolean {
  const subject = subjectsAbove(sentence.tokens, at).find((one) => one > at);
  const token = sentence.tokens[subject ?? -1];
  if (subject === undefined || !token) return false;
  const name = later.find((one) => one.from <= subject && subject < one.to);
  if (name) return name.animate !== false && fits(form, name) && name.key !== found.key;
  return isPersonNoun(token.lemma.toLowerCase()) || isTitleHead(token.text);
}

function nearest(
  sentence: ReadSentence,
  at: number,
  form: PronounForm,
  fitting: readonly Referent[],
  here: readonly Referent[],
): Resolved | null {
  const last = fitting.filter((referent) => referent.sentence === sentence.index - 1);
  if (here.length > 0 || last.length > 0) {
    return (
      only([...last, ...here], 0.92) ??
      (only(here, 0.85) ? governing(sentence, at, here) : null) ??
      leading(sentence, at, form, here) ??
      continuing(sentence, at, here, last)
    );
  }
  for (let back = 2; back <= REACH; back++) {
    const earlier = fitting.filter((referent) => referent.sentence === sentence.index - back);
    if (earlier.length > 0) return only(earlier, 0.7);
  }
  return null;
}

/** “… it added”: whoever spoke last, if it was no person. */
function speaker(sentence: ReadSentence, at: number, form: PronounForm, fitting: readonly Referent[]): Resolved | null {
  const verb = sentence.tokens[sentence.tokens[at]?.head ?? -1];
  if (form.plural || !isSubject(sentence.tokens[at]) || !SPEECH.has(verb?.lemma ?? '')) return null;
  const speakers = fitting.filter(
    (referent) => referent.speaks && referent.body && referent.sentence >= sentence.index - 2,
  );
  // A claim of Pyongyang's comes between the agency's reports; the agency goes on reporting.
  const referent = speakers.findLast((one) => one.relays) ?? speakers.at(-1);
  return referent?.entity ? { referent, confidence: 0.86 } : null;
}

function only(candidates: readonly Referent[], confidence: number): Resolved | null {
  const referent = candidates.at(-1);
  // A name that may be a thing's is a rival, but no answer.
  if (!referent || candidates.some((other) => other.key !== referent.key)) return null;
  return referent.animate === null ? null : { referent, confidence };
}

/** “Norton lost his fortune”: the subject of the pronoun's clause, or of one above it. */
function governing(sentence: ReadSentence, at: number, here: readonly Referent[], near = false): Resolved | null {
  const { tokens } = sentence;
  for (const subject of subjectsAbove(tokens, at)) {
    // “Wikinews asked what its future is”: a thing owns what stands in its own clause.
    if (near && clauseOf(tokens, subject) !== clauseOf(tokens, at)) return null;
    const referent = here.find((one) => one.head === subject);
    if (referent) return referent.animate === null ? null : { referent, confidence: 0.85 };
  }
  return null;
}

/** “Following Smetana's example, Dvořák employed the music of his homeland”: the clause's own subject, named after all rivals. */
function leading(sentence: ReadSentence, at: number, form: PronounForm, here: readonly Referent[]): Resolved | null {
  if (!form.possessive) return null;
  const [subject] = subjectsAbove(sentence.tokens, at);
  const referent = here.find((one) => one.head === subject);
  const rivals = here.filter((one) => one.key !== referent?.key && one.animate !== null);
  return referent?.animate && rivals.every((one) => one.head < referent.head) ? { referent, confidence: 0.72 } : null;
}

/** “Norton left. He …”: a subject goes on with the last sentence's subject where this sentence has nobody yet. */
function continuing(
  sentence: ReadSentence,
  at: number,
  here: readonly Referent[],
  last: readonly Referent[],
): Resolved | null {
  const subjects = last.filter((referent) => referent.subject);
  if (here.length === 0 && isSubject(sentence.tokens[at])) return only(subjects, 0.75);
  if (
    here.length === 0 &&
    sentence.tokens[at]?.xpos === 'PRP$' &&
    isSubject(sentence.tokens[sentence.tokens[at]?.head ?? -1])
  )
    return only(subjects, 0.71);
  return null;
}

/** “Kim met him”: the subject of the same verb is somebody else; so is whoever the phrase around the pronoun names. */
function isFree({ tokens, index }: ReadSentence, at: number, form: PronounForm, referent: Referent): boolean {
  if (referent.sentence !== index) return true;
  if (referent.to > at) return false;
  if (form.reflexive) return true;
  const owner = tokens[at]?.head ?? -1;
  if (form.possessive && tokens[at - 1]?.text === ',' && referent.to === at - 1) return false;
  if (form.possessive) return tokens[owner]?.head !== referent.head || tokens[owner]?.label !== 'appos';
  if (
    /^i?obj$/.test(tokens[at]?.label ?? '') &&
    sharedSubject(tokens, clauseOf(tokens, at)) === firstOfList(tokens, referent.head)
  )
    return false;
  return (
    clauseOf(tokens, firstOfList(tokens, referent.head)) !== clauseOf(tokens, at) || !isArgument(tokens, referent.head)
  );
}

function isArgument(tokens: ReadSentence['tokens'], at: number): boolean {
  return /^(?:nsubj|obj|iobj|obl)/.test(tokens[firstOfList(tokens, at)]?.label ?? '');
}

/** The subject of a verb or, of a joined verb without one, that of the first: “Kim met Shoigu and showed him …”. */
function sharedSubject(tokens: ReadSentence['tokens'], verb: number): number {
  const own = tokens.findIndex((token) => token.head === verb && isSubject(token));
  if (own >= 0 || tokens[verb]?.label !== 'conj') return own;
  return sharedSubject(tokens, tokens[verb]?.head ?? -1);
}
