/** From an article to its questions, on one page: facts → drafts → options → rules → ranks → what is asked and what was dropped. */

import { checkQuestion } from './check/check.ts';
import { isSoundOption } from './check/check-option.ts';
import { checkSet, type SetFlaw } from './check/check-set.ts';
import { findDoubtful, firstWordings } from './check/rank/choose.ts';
import type { FactBase, Flaw, Question, Rejected } from './model.ts';
import { writeDrafts } from './write/writer.ts';

export interface Written {
  /** In the order of the article. */
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
}

export interface Wish {
  /** Also what a strict reader would probably refuse: for readers who judge it. */
  readonly all?: boolean;
}

/** Every question that passes every rule, and every draft that did not, with the reason. Same facts, same questions, on every machine. */
export function writeQuestions(base: FactBase, { all = false }: Wish = {}): Written {
  const drafts = writeDrafts(base, isSoundOption);
  const rejected: Rejected[] = [...drafts.rejected];
  const extracted = new Set(base.facts.filter(({ origin }) => origin === 'extracted').map(({ id }) => id));
  const isExtracted = ({ factId }: Question) => extracted.has(factId);
  /** Those that are left without the flawed. */
  const drop = (questions: readonly Question[], flaws: readonly SetFlaw[]) => {
    const dropped = new Set<Question>();
    for (const { question, flaw } of flaws) {
      if (flaw.severity !== 'error' || dropped.has(question)) continue;
      dropped.add(question);
      rejected.push(rejection(question, flaw));
    }
    return questions.filter((question) => !dropped.has(question));
  };
  const flaws = drafts.questions.flatMap((question) =>
    checkQuestion(question, base).map((flaw) => ({ question, flaw })),
  );
  const sound = drop(drafts.questions, flaws);
  // Several wordings of one card are for facts that somebody has read.
  const worded = firstWordings(sound, isExtracted, base);
  const kept = drop(worded, checkSet(worded, base));
  if (all) return { questions: kept.sort(inArticleOrder), rejected };
  const likely = drop(kept, findDoubtful(kept.filter(isExtracted), base.article));
  return { questions: withFewGaps(likely).sort(inArticleOrder), rejected };
}

/** A sentence with a gap only where nothing else is asked of the sentence, and never for more than a third of all. */
function withFewGaps(questions: readonly Question[]): Question[] {
  const full = questions.filter(({ label }) => label === undefined);
  const asked = new Set(full.map(({ evidence }) => evidence.start));
  const gaps = questions
    .filter(({ label, evidence }) => label !== undefined && !asked.has(evidence.start))
    .sort((a, b) => b.confidence - a.confidence || b.salience - a.salience);
  return [...full, ...gaps.slice(0, Math.floor(full.length / 2))];
}

function rejection({ stem, key, factId, role, template }: Question, { rule, message }: Flaw): Rejected {
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
