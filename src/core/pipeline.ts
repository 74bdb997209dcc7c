/** From an article to its questions, on one page: facts → drafts → options → rules → what is asked and what was dropped. */

import { checkQuestion } from './check/check.ts';
import { isSoundOption } from './check/check-option.ts';
import { checkSet } from './check/check-set.ts';
import type { FactBase, Question, Rejected } from './model.ts';
import { writeDrafts } from './write/writer.ts';

export interface Written {
  /** In the order of the article. */
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
}

/** Every question that passes every rule, and every draft that did not, with the reason. Same facts, same questions, on every machine. */
export function writeQuestions(base: FactBase): Written {
  const drafts = writeDrafts(base, isSoundOption);
  const sound: Question[] = [];
  const rejected: Rejected[] = [...drafts.rejected];
  const extracted = new Set(base.facts.filter(({ origin }) => origin === 'extracted').map(({ id }) => id));
  const asked = new Set<string>();
  for (const question of drafts.questions) {
    // The other wordings of an extracted fact are for when the first has a flaw: nobody has read them.
    if (asked.has(question.cardId)) continue;
    const flaw = checkQuestion(question, base).find(({ severity }) => severity === 'error');
    if (flaw) rejected.push(rejection(question, flaw.rule, flaw.message));
    else {
      sound.push(question);
      if (extracted.has(question.factId)) asked.add(question.cardId);
    }
  }
  const dropped = new Set<Question>();
  for (const { question, flaw } of checkSet(sound, base)) {
    if (flaw.severity !== 'error' || dropped.has(question)) continue;
    dropped.add(question);
    rejected.push(rejection(question, flaw.rule, flaw.message));
  }
  const kept = sound.filter((question) => !dropped.has(question));
  return { questions: withFewGaps(kept).sort(inArticleOrder), rejected };
}

/** A sentence with a gap only where nothing else is asked of the sentence, and never for more than a third of all. */
function withFewGaps(questions: readonly Question[]): Question[] {
  const full = questions.filter(({ label }) => label === undefined);
  const asked = new Set(full.map(({ evidence }) => evidence.start));
  const gaps = questions
    .filter(({ label, evidence }) => label !== undefined && !asked.has(evidence.start))
    .sort((a, b) => b.salience - a.salience);
  return [...full, ...gaps.slice(0, Math.floor(full.length / 2))];
}

function rejection({ stem, key, factId, role, template }: Question, rule: string, message: string): Rejected {
  return { stem, key: key.text, rule, message, factId, role, template };
}

function inArticleOrder(a: Question, b: Question): number {
  return a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end;
}

/** The first quiz: the most salient questions, one of a fact, in the order of the article. */
export function starterQuestions(questions: readonly Question[], count: number): readonly Question[] {
  const facts = new Set<string>();
  const best: Question[] = [];
  for (const question of questions.toSorted((a, b) => b.salience - a.salience)) {
    if (best.length === count) break;
    if (facts.has(question.factId)) continue;
    facts.add(question.factId);
    best.push(question);
  }
  return best.sort(inArticleOrder);
}
