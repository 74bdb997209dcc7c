/** Everybody and everything that a pronoun may mean, each with its appearances so far. */

import type { EntityId } from '../../model.ts';
import type { ReadSentence } from '../recogniser.ts';
import { isBarred } from './binding.ts';
import { subjectsAbove } from './grammar.ts';
import { fits, type PronounForm, type Referent } from './referent.ts';

export interface Candidate {
  readonly key: string;
  readonly entity: EntityId | null;
  /** In the order of the article, quotations left out; never empty. */
  readonly appearances: readonly Referent[];
  /** Named behind the pronoun as the subject of its sentence: “When he was ten, Byron …”. */
  readonly ahead: boolean;
}

/** `before`: in the order of the article; `later`: the names behind the pronoun in its sentence. */
export function candidatesFor(
  sentence: ReadSentence,
  at: number,
  form: PronounForm,
  before: readonly Referent[],
  later: readonly Referent[],
): Candidate[] {
  const barred = new Set<string>();
  const groups = new Map<string, Referent[]>();
  for (const referent of before) {
    if (isBarred(sentence, at, form, referent)) barred.add(referent.key);
    if (referent.quoted || !fits(form, referent)) continue;
    // A title's noun stands before its name: “poet Lord Byron”.
    if (referent.sentence === sentence.index && referent.to > at) continue;
    const known = groups.get(referent.key);
    if (known) known.push(referent);
    else groups.set(referent.key, [referent]);
  }
  const ahead = subjectAhead(sentence, at, form, later);
  if (ahead && !groups.has(ahead.key)) groups.set(ahead.key, [ahead]);
  return [...groups].flatMap(([key, appearances]) => {
    const last = appearances.at(-1);
    if (barred.has(key) || !last) return [];
    return [{ key, entity: last.entity, appearances, ahead: key === ahead?.key }];
  });
}

/** “Discussing his concern, the minister said …”: the subject ahead may be meant as well as somebody before. */
function subjectAhead(
  { tokens }: ReadSentence,
  at: number,
  form: PronounForm,
  later: readonly Referent[],
): Referent | undefined {
  const subject = subjectsAbove(tokens, at).find((one) => one > at);
  if (subject === undefined) return undefined;
  return later.find((one) => one.from <= subject && subject < one.to && !one.quoted && fits(form, one));
}
