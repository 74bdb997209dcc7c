/** What is best asked now: what is due, else something new, else what is not due yet. */

import type { Desk, Wish } from './desk.ts';
import type { Listed } from './library.ts';
import { type Offer, USUAL_LENGTH } from './today.ts';

/** Articles that are looked through for something new; the rest can be chosen by hand. */
const LOOKED_THROUGH = 5;

export async function findOffer(desk: Desk, articles: readonly Listed[]): Promise<Offer> {
  const due: Wish = { scope: { kind: 'due' }, length: USUAL_LENGTH };
  const { plan } = await desk.plan(due);
  if (plan.cards.length > 0) return { kind: 'due', wish: due, plan };
  for (const { id } of articles.slice(0, LOOKED_THROUGH)) {
    const wish: Wish = { scope: { kind: 'article', articleId: id }, length: USUAL_LENGTH };
    const { plan: fresh } = await desk.plan(wish);
    if (fresh.cards.length > 0) return { kind: 'new', wish, plan: fresh };
  }
  const wish: Wish = { ...due, ahead: true };
  const { plan: early } = await desk.plan(wish);
  return { kind: early.cards.length > 0 ? 'ahead' : 'nothing', wish, plan: early };
}
