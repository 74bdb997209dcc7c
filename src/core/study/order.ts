/** The order of a sitting: an article's own order at first; later articles mixed mildly, and confusable facts near each other. */

import type { Askable } from './askable.ts';

/** Questions of one article in a row before another article comes. */
const BLOCK = 3;

/** As in the article: by the place of the evidence. */
export function inArticleOrder(list: readonly Askable[]): readonly Askable[] {
  return [...list].sort((one, other) => {
    const [a, b] = [one.question, other.question];
    if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
    return a.evidence.start - b.evidence.start || (one.cardId < other.cardId ? -1 : 1);
  });
}

/** @param list by importance; the first stays first */
export function mixed(list: readonly Askable[]): readonly Askable[] {
  const byArticle = new Map<string, Askable[]>();
  for (const askable of list) {
    const own = byArticle.get(askable.question.articleId);
    if (own) own.push(askable);
    else byArticle.set(askable.question.articleId, [askable]);
  }
  const chains = [...byArticle.values()].map(confusablesTogether);
  const order: Askable[] = [];
  while (order.length < list.length) {
    for (const chain of chains) order.push(...chain.splice(0, BLOCK));
  }
  return order;
}

/** Telling apart what is alike is learned by meeting both in a row: each is followed by the most similar of the rest. */
function confusablesTogether(list: readonly Askable[]): Askable[] {
  const rest = [...list];
  const chain: Askable[] = [];
  let last = rest.shift();
  while (last) {
    chain.push(last);
    const current = last;
    let [best, most] = [0, 0];
    for (const [index, askable] of rest.entries()) {
      const likeness = alike(current, askable);
      if (likeness > most) [best, most] = [index, likeness];
    }
    [last] = rest.splice(best, 1);
  }
  return chain;
}

function alike(one: Askable, other: Askable): number {
  if (one.question.topic !== other.question.topic) return 0;
  let shared = 0;
  for (const text of one.texts) if (other.texts.has(text)) shared++;
  return shared;
}
