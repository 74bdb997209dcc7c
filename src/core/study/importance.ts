/** What is worth asking first, when not everything can be asked. */

import type { Question } from '../model.ts';
import { type Askable, turnOf } from './askable.ts';
import type { Scheduler } from './fsrs.ts';
import { expectedGain, recallNow } from './gain.ts';

/** Questions of one sitting from one sentence, as long as there are others. */
const PER_SENTENCE = 2;

/** Confident errors first, then what a review helps most; new cards by salience; the rest by how far they are forgotten. */
export function byImportance(list: readonly Askable[], day: number, scheduler: Scheduler): readonly Askable[] {
  const turns = { due: 0, fresh: 1, ahead: 2 };
  const ranked = list.map((askable) => {
    const { card, question } = askable;
    const turn = turnOf(askable, day);
    const known =
      card && (turn === 'due' ? expectedGain(card, day, scheduler) : 1 - (recallNow(card, day, scheduler) ?? 0));
    const worth = turn === 'fresh' || known === null ? question.salience : known;
    return { askable, turn: turns[turn], sure: card?.sureButWrong ? 0 : 1, worth };
  });
  return ranked
    .sort(
      (one, other) =>
        one.turn - other.turn ||
        one.sure - other.sure ||
        other.worth - one.worth ||
        (one.askable.cardId < other.askable.cardId ? -1 : 1),
    )
    .map(({ askable }) => askable);
}

/** In the same order, but of each sentence's questions the third and later ones last: a sitting does not dwell on one sentence. */
export function notCrowded(
  list: readonly Askable[],
  sentenceOf: (question: Question) => string = ({ articleId, evidence }) => `${articleId}\n${evidence.start}`,
): readonly Askable[] {
  const used = new Map<string, number>();
  const [chosen, crowded]: [Askable[], Askable[]] = [[], []];
  for (const askable of list) {
    const sentence = sentenceOf(askable.question);
    const count = used.get(sentence) ?? 0;
    used.set(sentence, count + 1);
    (count < PER_SENTENCE ? chosen : crowded).push(askable);
  }
  return [...chosen, ...crowded];
}
