import { describe, expect, test } from 'vitest';
import type { Card, Question } from '../../../src/core/model.ts';
import { expectedGain } from '../../../src/core/study/gain.ts';
import { doneToday, planSitting, type QueueOptions } from '../../../src/core/study/queue.ts';
import { cardOf, noon, question, review, scheduler, today } from './examples.ts';

const options: QueueOptions = {
  scope: { kind: 'due' },
  length: null,
  settings: { newPerDay: 20, reviewsPerDay: 60 },
  scheduler,
  day: today,
  studied: [today - 1],
  today: { fresh: 0, reviews: 0 },
};

/** One question for each of so many facts of an article. */
function facts(articleId: string, count: number, like: Parameters<typeof question>[0] = {}): Question[] {
  return Array.from({ length: count }, (_, index) =>
    question({ articleId, factId: `fact-${index}`, start: index * 100, ...like }),
  );
}

/** Cards of the questions, all reviewed on a day and due on another. */
function known(questions: readonly Question[], on: number, due: number): Map<string, Card> {
  return new Map(
    questions.map(({ cardId, articleId, factId }) => [
      cardId,
      cardOf(review(on, { cardId, articleId, factId, interval: due - on })),
    ]),
  );
}

describe('the first quiz of an article', () => {
  const questions = facts('armistice', 30).reverse();
  const article = { ...options, scope: { kind: 'article', articleId: 'armistice' } as const };

  test('follows the article’s order', () => {
    const plan = planSitting(questions, new Map(), article);
    expect(plan.cards.slice(0, 3)).toEqual([0, 1, 2].map((n) => `armistice/fact-${n}/giver`));
  });

  test('takes the most salient facts first', () => {
    const salient = questions.map((each, index) => ({ ...each, salience: index < 5 ? 0.9 : 0.1 }));
    const plan = planSitting(salient, new Map(), { ...article, length: 5 });
    expect(plan.cards).toEqual([25, 26, 27, 28, 29].map((n) => `armistice/fact-${n}/giver`));
  });

  test('brings at most twenty new cards a day, and tells how many wait', () => {
    const plan = planSitting(questions, new Map(), article);
    expect(plan).toMatchObject({ fresh: 20, due: 0, ahead: 0, held: { fresh: 10, due: 0 } });
    expect(planSitting(questions, new Map(), { ...article, today: { fresh: 15, reviews: 0 } }).fresh).toBe(5);
    expect(planSitting(questions, new Map(), { ...article, uncapped: true }).fresh).toBe(30);
  });

  test('does not dwell on one sentence', () => {
    const crowded = facts('armistice', 9, { salience: 0.9 }).map((each) => ({
      ...each,
      evidence: { ...each.evidence, start: 0 },
    }));
    const others = facts('armistice', 30, { salience: 0.1 }).slice(9);
    const plan = planSitting([...crowded, ...others], new Map(), { ...article, length: 10 });
    const first = new Set(crowded.map(({ cardId }) => cardId));
    expect(plan.cards.filter((id) => first.has(id)).length).toBe(2);
  });
});

test('due cards are asked, others not', () => {
  const questions = facts('armistice', 6);
  const cards = new Map([
    ...known(questions.slice(0, 2), today - 9, today),
    ...known(questions.slice(2, 4), today - 9, today + 1),
  ]);
  const plan = planSitting(questions, cards, { ...options, settings: { newPerDay: 0, reviewsPerDay: 60 } });
  expect(new Set(plan.cards)).toEqual(new Set(questions.slice(0, 2).map(({ cardId }) => cardId)));
  expect(plan).toMatchObject({ due: 2, fresh: 0, ahead: 0, aheadAvailable: 2, held: { fresh: 2, due: 0 } });
});

test('“everything due” brings no article that was never opened', () => {
  const opened = facts('armistice', 4);
  const plan = planSitting([...opened, ...facts('other', 4)], known(opened.slice(0, 1), today - 3, today), options);
  expect(plan.cards.every((id) => id.startsWith('armistice/'))).toBe(true);
  expect(plan).toMatchObject({ due: 1, fresh: 3 });
});

test('when nothing is due one may go on ahead, least remembered first', () => {
  const questions = facts('armistice', 5);
  const cards = new Map(questions.flatMap((each, index) => [...known([each], today - 1 - index, today + 20)]));
  expect(planSitting(questions, cards, options).cards).toEqual([]);
  const plan = planSitting(questions, cards, { ...options, ahead: true, length: 2 });
  expect(new Set(plan.cards)).toEqual(new Set([4, 3].map((n) => `armistice/fact-${n}/giver`)));
  expect(plan.ahead).toBe(2);
});

test('reviews keep to the day’s cap, most valuable first', () => {
  const questions = facts('armistice', 80);
  const cards = new Map(questions.flatMap((each, index) => [...known([each], today - 10 - (index % 40), today)]));
  const plan = planSitting(questions, cards, { ...options, settings: { newPerDay: 0, reviewsPerDay: 60 } });
  expect(plan).toMatchObject({ due: 60, held: { due: 20 } });
  const gain = (id: string) => expectedGain(cards.get(id) ?? cardOf(), today, scheduler);
  const asked = new Set(plan.cards);
  const worst = Math.min(...plan.cards.map(gain));
  for (const { cardId } of questions) if (!asked.has(cardId)) expect(gain(cardId)).toBeLessThanOrEqual(worst);
});

test('what was sure but wrong comes back first', () => {
  const questions = ['armistice', 'other'].flatMap((article) => facts(article, 20));
  const cards = known(questions, today - 30, today);
  const errors = [7, 13, 29].flatMap((index) => questions[index] ?? []);
  for (const { cardId, articleId, factId } of errors) {
    const wrong = { cardId, articleId, factId, chosen: 2, confidence: 'sure', interval: 1 } as const;
    cards.set(cardId, cardOf(review(today - 1, wrong)));
  }
  const first = planSitting(questions, cards, { ...options, length: 10 }).cards.slice(0, 3);
  expect(new Set(first)).toEqual(new Set(errors.map(({ cardId }) => cardId)));
});

test('sibling cards of a fact are not asked on the same day', () => {
  const roles = ['giver', 'gift', 'recipient'];
  const questions = roles.flatMap((role) => facts('armistice', 4, { role }));
  const plan = planSitting(questions, new Map(), { ...options, scope: { kind: 'article', articleId: 'armistice' } });
  expect(plan.cards.length).toBe(4);
  expect(new Set(plan.cards.map((id) => id.split('/')[1])).size).toBe(4);
  const answered = new Map(known(questions.slice(0, 1), today, today + 3));
  const later = planSitting(questions, answered, { ...options, scope: { kind: 'article', articleId: 'armistice' } });
  expect(later.cards.some((id) => id.includes('/fact-0/'))).toBe(false);
});

test('hidden, resting and reported cards are left alone', () => {
  const questions = facts('armistice', 4);
  const cards = known(questions, today - 9, today);
  const [hidden, resting, reported, left] = questions.map(({ cardId }) => cards.get(cardId) ?? cardOf());
  if (!hidden || !resting || !reported || !left) throw new Error('There are four cards.');
  cards.set(hidden.id, { ...hidden, hidden: true, due: null });
  cards.set(resting.id, { ...resting, restUntil: today + 1 });
  cards.set(reported.id, { ...reported, reported: [{ questionId: questions[2]?.id ?? '', reason: 'trivial' }] });
  expect(planSitting(questions, cards, options).cards).toEqual([left.id]);
});

describe('scopes', () => {
  const questions = [...facts('armistice', 4), ...facts('other', 4, { topic: 'dates' })];
  const cards = known(questions, today - 9, today);

  test('one article', () => {
    const plan = planSitting(questions, cards, { ...options, scope: { kind: 'article', articleId: 'other' } });
    expect(plan.cards.length).toBe(4);
    expect(plan.cards.every((id) => id.startsWith('other/'))).toBe(true);
  });

  test('one topic', () => {
    const plan = planSitting(questions, cards, { ...options, scope: { kind: 'topic', topic: 'dates' } });
    expect(plan.cards.every((id) => id.startsWith('other/'))).toBe(true);
  });

  test('my mistakes, due or not', () => {
    const id = 'armistice/fact-2/giver';
    const missed = new Map([...cards, [id, cardOf(review(today - 1, { cardId: id, chosen: 1, interval: 5 }))]]);
    expect(planSitting(questions, missed, { ...options, scope: { kind: 'mistakes' } }).cards).toEqual([id]);
  });

  test('a list of the learner’s own, also again today', () => {
    const id = 'armistice/fact-2/giver';
    const again = new Map([...cards, [id, cardOf(review(today, { cardId: id, chosen: 1 }))]]);
    expect(planSitting(questions, again, { ...options, scope: { kind: 'cards', cardIds: [id] } }).cards).toEqual([id]);
  });
});

describe('the gentle return', () => {
  const questions = facts('armistice', 100);
  const cards = new Map(
    questions.flatMap((each, index) => [...known([each], today - 120, today - 100 + (index % 30))]),
  );
  const settings = { newPerDay: 20, reviewsPerDay: 60 };

  test('after sixty days away the first sitting has at most ten cards, most valuable first, and no debt', () => {
    const plan = planSitting(questions, cards, { ...options, settings, studied: [today - 130, today - 60] });
    expect(plan.cards.length).toBe(10);
    expect(plan).toMatchObject({ gentle: true, due: 10, fresh: 0, held: { due: 0 } });
    const gain = (id: string) => expectedGain(cards.get(id) ?? cardOf(), today, scheduler);
    const worst = Math.min(...plan.cards.map(gain));
    const better = questions.filter(({ cardId }) => !plan.cards.includes(cardId) && gain(cardId) > worst);
    expect(better).toEqual([]);
  });

  test('after fifty-nine days it is an ordinary day', () => {
    expect(planSitting(questions, cards, { ...options, settings, studied: [today - 59] })).toMatchObject({
      gentle: false,
      due: 60,
    });
  });

  test('the rest is spread over the coming two weeks', () => {
    const left = new Map(cards);
    const studied = [today - 60, today];
    const counts: number[] = [];
    for (let day = today + 1; day <= today + 14; day++) {
      const plan = planSitting(questions, left, { ...options, settings, day, studied });
      counts.push(plan.due);
      for (const id of plan.cards) left.delete(id);
      for (const id of plan.cards) {
        const [, factId = ''] = id.split('/');
        left.set(id, cardOf(review(day, { cardId: id, factId, articleId: 'armistice', interval: 300 })));
      }
      studied.push(day);
    }
    expect(counts.reduce((sum, count) => sum + count)).toBe(100);
    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
  });
});

test('a plan says how long it takes', () => {
  const [fresh, slow] = facts('armistice', 2);
  if (!fresh || !slow) throw new Error('There are two.');
  const card = cardOf(review(today - 9, { cardId: slow.cardId, questionId: slow.id, took: 20_000, interval: 3 }));
  const plan = planSitting([fresh, slow], new Map([[slow.cardId, card]]), options);
  expect(plan.takes).toBe(12_000 + 5000 + 20_000 + 5000);
});

test('today’s answers are counted once a card, without repeats and what was taken back', () => {
  const at = (minute: number) => ({ at: noon(today) + minute * 60_000 });
  const taken = review(today, { ...at(5), cardId: 'd' });
  const log = [
    review(today, { ...at(0), cardId: 'a' }),
    review(today, { ...at(1), cardId: 'a', ungraded: 'repeat', rating: null }),
    review(today, { ...at(2), cardId: 'b', predicted: 0.9 }),
    review(today, { ...at(3), cardId: 'c', ungraded: 'too-fast', rating: null }),
    review(today - 1, { cardId: 'e' }),
    taken,
    { kind: 'undo', id: 'u', offset: 0, day: today, cardId: 'd', target: taken.id, sittingId: null, ...at(6) } as const,
  ];
  expect(doneToday(log, today)).toEqual({ fresh: 2, reviews: 1 });
});
