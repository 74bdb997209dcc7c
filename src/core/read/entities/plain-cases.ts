/** References that are plain without weighing: “its” of the clause's own subject, “it added” of whoever reports. */

import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Candidate } from './candidates.ts';
import { clauseOf, subjectsAbove } from './grammar.ts';
import { isSubject, type PronounForm, type Referent } from './referent.ts';
import { SPEECH } from './speech.ts';

/** How often the plain cases are right: too few stand in the treebank to learn it. */
export const PLAIN_CHANCE = 0.86;
/** Whoever spoke longer ago, in sentences, may have been followed by another. */
const REACH = 2;
/** From here on a pronoun's own meaning may be gone on with. */
const TRUSTED = 0.7;

/** Of things, places and bodies; persons are weighed. */
export function plainCase(
  sentence: ReadSentence,
  at: number,
  form: PronounForm,
  candidates: readonly Candidate[],
): Referent | null {
  if (form.animate && !form.plural) return null;
  // “A body of men calling themselves the Congress” is not the Congress.
  const owns = form.possessive || (form.reflexive && !form.plural);
  const found = owns ? ownerHere(sentence, at, candidates) : null;
  const referent = found ?? (form.plural ? null : speakerBefore(sentence, at, candidates));
  return referent && referent.entity !== null && referent.animate !== null ? referent : null;
}

/** “Wikinews asked what its future is”: a thing owns what stands in its own clause, not what stands in another. */
function ownerHere({ tokens, index }: ReadSentence, at: number, candidates: readonly Candidate[]): Referent | null {
  const [subject] = subjectsAbove(tokens, at);
  if (subject === undefined || clauseOf(tokens, subject) !== clauseOf(tokens, at)) return null;
  const here = candidates.flatMap(({ appearances }) => appearances.filter(({ sentence }) => sentence === index));
  return here.find(({ head }) => head === subject) ?? null;
}

/** “… it added”: whoever spoke last, if it was no person. */
function speakerBefore({ tokens, index }: ReadSentence, at: number, candidates: readonly Candidate[]): Referent | null {
  if (!isSubject(tokens[at]) || !SPEECH.has(tokens[tokens[at]?.head ?? -1]?.lemma ?? '')) return null;
  const speakers = candidates
    .flatMap(({ appearances }) => appearances)
    .filter(({ speaks, body, sentence }) => speaks && body && sentence >= index - REACH)
    .sort((a, b) => a.sentence - b.sentence || a.head - b.head);
  // A claim of Pyongyang's comes between the agency's reports; the agency goes on reporting.
  return speakers.findLast(({ relays }) => relays) ?? speakers.at(-1) ?? null;
}

/** “Phoenix is a city. It is a hub …”: a sentence that begins with “it” goes on with the subject of the one before. Of persons others speak, too. */
export function subjectBefore(
  { tokens, index }: ReadSentence,
  at: number,
  form: PronounForm,
  candidates: readonly Candidate[],
  before: ReadSentence | undefined,
): Referent | null {
  if (form.animate || before?.index !== index - 1 || !isMainSubject(tokens, at)) return null;
  const appearances = candidates.flatMap((one) => one.appearances);
  // “In Tulsa, it …” may be Tulsa.
  if (appearances.some(({ sentence, head }) => sentence === index && head < at)) return null;
  const found = appearances.find(
    ({ sentence, head }) => sentence === before.index && isMainSubject(before.tokens, head),
  );
  const isKnown = found && found.entity !== null && found.animate !== null && found.trust >= TRUSTED;
  return isKnown ? found : null;
}

function isMainSubject(tokens: readonly ParsedToken[], at: number): boolean {
  const token = tokens[at];
  return isSubject(token) && tokens[token?.head ?? -1]?.head === -1;
}
