/** The ways into a sitting that only other screens than the first two offer: retry, practise, take back, end. */

import type { Sitting } from '../core/model.ts';
import type { App } from './app.ts';
import type { Outcome } from './result.ts';
import { USUAL_LENGTH } from './today.ts';

/** Asks a sitting's mistakes again, as practice. */
export function retry(app: App, { result, sitting: { articleIds } }: Outcome): Promise<void> {
  const cardIds = result.mistakes.map(({ cardId }) => cardId);
  return app.startWith({ scope: { kind: 'cards', cardIds }, length: null, ahead: true, articleIds });
}

/** Asks some cards, whether due or not: what will not stick, or the rest of an article. */
export function practise(
  app: App,
  cards: readonly { readonly id: string; readonly articleId: string }[],
): Promise<void> {
  const articleIds = [...new Set(cards.map(({ articleId }) => articleId))];
  const scope = { kind: 'cards', cardIds: cards.map(({ id }) => id) } as const;
  return app.startWith({ scope, length: USUAL_LENGTH, ahead: true, articleIds });
}

/** Ends the unfinished sitting where it stands. */
export async function endOpen({ today, desk, now, refresh }: App): Promise<void> {
  const open = today.value.peek()?.open;
  const { storage } = await desk();
  if (open) await storage.putSitting({ ...open, endedAt: now() });
  await refresh();
}

/** Takes back the last answer of a sitting, which goes on there. */
export async function undoLast({ quiz, go }: App, sitting: Sitting): Promise<void> {
  await quiz.undo(sitting);
  if (quiz.asked.peek()) go({ screen: 'quiz' });
}
