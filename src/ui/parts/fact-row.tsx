/** One fact of the ledger: what it says, its proof, and what can be done about it. */

import type { Fact, Question } from '../../core/model.ts';
import { hrefTo } from '../../state/route.ts';
import { sayWho } from './proof-line.tsx';
import { count } from './say.ts';

interface FactRowProps {
  readonly articleId: string;
  readonly fact: Fact;
  readonly statement: string;
  readonly questions: readonly Question[];
  /** Some questions of the article are still being written. */
  readonly isWriting: boolean;
  readonly isGone: boolean;
  onCorrect(): void;
  onDelete(): void;
  onRestore(): void;
}

/** The button that the focus returns to when a form is closed or a fact comes back. */
export function actId(factId: string): string {
  return `act ${factId}`;
}

export function FactRow({ articleId, fact, statement, questions, isWriting, isGone, ...acts }: FactRowProps) {
  if (isGone) {
    return (
      <p class="row small">
        <s>{statement}</s>
        <button class="plain" type="button" id={actId(fact.id)} onClick={acts.onRestore}>
          Bring it back<span class="vh"> this fact: {statement}</span>
        </button>
      </p>
    );
  }
  const { start, end, quote } = fact.evidence;
  const attribution = questions[0]?.attribution;
  return (
    <>
      <p>{statement}</p>
      <p class="small">
        <a href={hrefTo({ screen: 'article', article: articleId, view: 'text', at: { start, end } })}>“{quote}”</a>
        {attribution && ` ${sayWho(attribution)}`}
      </p>
      <p class="row small">
        <span>
          {sayQuestions(questions.length, isWriting)}
          {fact.origin === 'edited' && ' · by you'}
        </span>
        <span class="tools">
          <button class="plain" type="button" id={actId(fact.id)} onClick={acts.onCorrect}>
            Correct<span class="vh"> this fact: {statement}</span>
          </button>
          <button class="plain" type="button" onClick={acts.onDelete}>
            Delete<span class="vh"> this fact: {statement}</span>
          </button>
        </span>
      </p>
    </>
  );
}

function sayQuestions(questions: number, isWriting: boolean): string {
  if (questions > 0) return count(questions, 'question');
  return isWriting ? 'Writing its questions …' : 'No question';
}
