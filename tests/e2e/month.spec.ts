/** A month with the app, from the second minute on without a network: what a learner may rely on, day after day. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Confidence, LogEntry, Question } from '../../src/core/model.ts';
import { createLearner } from './learner.ts';
import { expect, test } from './test.ts';

/** March 2026, local time in Berlin, where clocks went forward on the 29th at 2 a.m. Days that are missing were days without the app. */
const EVENINGS = [2, 3, 4, 5, 6, 9, 10, 11, 12, 18, 19, 20, 23, 26, 27, 28, 29, 30, 31];
const [UNDO_ON, KILL_ON, SHORT_NIGHT] = [5, 18, 28];
const [NEW_A_DAY, LAST_NEW_ON] = [5, 9];
/** Days after which at the latest a miss is asked about again, whatever was known of it before. */
const BACK_WITHIN = 4;
/** ms to read a question and choose. */
const THOUGHT = 8000;
const CONFIDENCES: Readonly<Record<Confidence, string>> = { sure: 'Sure', think: 'Think so', guess: 'Guess' };

interface Known {
  readonly question: Question;
  /** Day in March of the last answer that was not practice. */
  day: number;
  right: boolean;
  confidence: Confidence;
  misses: number;
  /** Answers that were not practice. */
  times: number;
}

interface Given {
  readonly question: Question;
  readonly right: boolean;
  readonly repeat: boolean;
}

/** What the learner, with pencil and paper, knows of the month so far. */
const createDiary = () => ({
  known: new Map<string, Known>(),
  /** “4 of 5” of every finished sitting, oldest first. */
  scores: [] as string[],
  answers: 0,
  undone: 0,
});

let profile = '';
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'month-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

test('a month of studying without a network: what is known rests, what was missed comes back, nothing is lost', async ({
  site,
}) => {
  test.setTimeout(240_000);
  const never: string[] = [];
  const diary = createDiary();
  let at = 0;

  const openBrowser = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM,
      viewport: { width: 390, height: 844 },
      timezoneId: 'Europe/Berlin',
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(http|ws)/.test(protocol) && origin !== new URL(site.url).origin) never.push(`asked ${request.url()}`);
    });
    context.on('weberror', (error) => never.push(`threw ${error.error().message}`));
    const page = context.pages()[0] ?? (await context.newPage());
    return { context, page, learner: createLearner(page, site.url) };
  };
  let { context, page, learner } = await openBrowser();
  const cutOff = async () => {
    await context.setOffline(true);
    context.on('response', (response) => {
      if (/^http/.test(response.url()) && !response.fromServiceWorker()) never.push(`fetched ${response.url()}`);
    });
  };
  const turnClock = async (to: number) => {
    at = to;
    await page.clock.setFixedTime(at);
  };
  /** A new document, as after a night in which the phone closed the app. */
  const visit = async (hash: string) => {
    await page.goto('about:blank');
    await learner.visit(hash);
  };

  /** Answers the question on the screen and waits for the feedback. */
  const answer = async (): Promise<Given & { readonly confidence: Confidence }> => {
    const repeat = (await page.locator('header.sitting .fine').innerText()) === 'Once more';
    const turn = diary.answers;
    const isUnknown = turn % 23 === 11;
    const right = !isUnknown && turn % 8 !== 3;
    const confidence = turn % 6 === 2 ? 'think' : turn % 13 === 7 ? 'guess' : 'sure';
    const { place, question } = await learner.find(right ? 'right' : 'wrong');
    await turnClock(at + THOUGHT);
    if (isUnknown) await page.getByRole('button', { name: 'I don’t know' }).click();
    else {
      await page.keyboard.press(`${place + 1}`);
      if (confidence === 'sure') await page.keyboard.press('Enter');
      else await page.getByRole('button', { name: CONFIDENCES[confidence], exact: true }).click();
    }
    const verdict = isUnknown ? 'Now you know' : right ? /^(Right|Well guessed)$/ : repeat ? 'Not yet' : 'Not quite';
    await expect(page.locator('h1.verdict')).toHaveText(verdict);
    diary.answers++;
    return { question, right, repeat, confidence };
  };
  /** @returns whether another question is shown; else it is the result */
  const goOn = async () => {
    await page.keyboard.press('Enter');
    await page.locator('h1.stem, h1.score').waitFor();
    return (await page.locator('h1.stem').count()) > 0;
  };

  /** @returns how many questions the sitting will have; 0 when there is nothing to ask today */
  const start = async () => {
    await page.getByRole('radio', { name: 'All', exact: true }).check();
    const button = page.getByRole('button', { name: /^Start\s*\d+ question/ });
    await expect(button.or(page.getByText('Nothing to ask here now.')).first()).toBeVisible();
    if (!(await button.isVisible())) return 0;
    const planned = Number(/\d+/.exec(await button.innerText())?.[0]);
    await button.click();
    await page.locator('h1.stem').waitFor();
    return planned;
  };

  /** One sitting from its first question to its result, held against the diary. */
  const sit = async (day: number, planned: number) => {
    const firsts = new Map<string, Given>();
    const missed = new Set<string>();
    for (let more = true, turn = 1; more; turn++) {
      if (turn === 3 && day === KILL_ON) {
        await kill(page);
        ({ context, page, learner } = await openBrowser());
        await cutOff();
        await turnClock(at);
        await visit('#/');
        await page.getByRole('button', { name: /^Go on/ }).click();
        await expect(page.getByText(`Question ${firsts.size + 1} of ${planned}`)).toBeVisible();
      }
      const given = await answer();
      if (turn === 2 && day === UNDO_ON) {
        await page.getByRole('button', { name: 'Undo', exact: true }).click();
        await expect(page.getByText(`Question ${firsts.size + 1} of ${planned}`)).toBeVisible();
        expect((await learner.find('right')).question.cardId, 'what was undone is asked again').toBe(
          given.question.cardId,
        );
        diary.undone++;
        continue;
      }
      const { cardId, stem } = given.question;
      const isPractice = missed.has(cardId);
      expect(firsts.has(cardId), `“${stem}” comes twice on day ${day} only when it was missed`).toBe(isPractice);
      expect(given.repeat).toBe(isPractice);
      if (given.right) missed.delete(cardId);
      else missed.add(cardId);
      if (!isPractice) {
        firsts.set(cardId, given);
        check(diary.known.get(cardId), day);
        note(given, day);
      }
      more = await goOn();
    }
    expect(firsts.size, `questions asked of those planned on day ${day}`).toBe(planned);
    expect([...missed], 'every miss is asked until it is right').toEqual([]);
    const right = [...firsts.values()].filter((given) => given.right).length;
    await expect(page.locator('h1.score')).toHaveText(`${right} of ${firsts.size} right`);
    diary.scores.push(`${right} of ${firsts.size}`);
    return firsts;
  };
  const check = (before: Known | undefined, day: number) => {
    if (!before?.right || before.misses > 0 || before.confidence !== 'sure') return;
    expect(day - before.day, `“${before.question.stem}” was known and sure on day ${before.day}`).toBeGreaterThan(1);
  };
  const note = ({ question, right, confidence }: Given & { readonly confidence: Confidence }, day: number) => {
    const { misses = 0, times = 0 } = diary.known.get(question.cardId) ?? {};
    diary.known.set(question.cardId, {
      ...{ question, day, right, confidence },
      misses: misses + (right ? 0 : 1),
      times: times + 1,
    });
  };

  await turnClock(evening(1));
  await learner.visit();
  await learner.waitForOffline();
  await site.stop();
  await cutOff();
  await visit('#/settings');
  await page.getByRole('slider', { name: /New questions a day/ }).fill(`${NEW_A_DAY}`);

  for (const day of EVENINGS) {
    await turnClock(evening(day));
    await visit('#/start');
    const slipped = [...diary.known.values()].filter(
      (known) => !known.right && (known.times === 1 || day - known.day >= BACK_WITHIN),
    );
    const planned = await start();
    const firsts = planned > 0 ? await sit(day, planned) : new Map<string, Given>();
    const facts = new Set([...firsts.values()].map(({ question }) => factOf(question)));
    for (const { question } of slipped) {
      // Or another question about the same fact: two in one sitting would give each other away.
      expect(facts, `“${question.stem}” was missed, and is asked on day ${day}`).toContain(factOf(question));
    }
    if (day === LAST_NEW_ON) {
      await visit('#/settings');
      await page.getByRole('slider', { name: /New questions a day/ }).fill('0');
    }
    if (day !== SHORT_NIGHT) continue;
    // Half past three on the night when the clocks go forward: still the evening before, and everything has been done.
    await turnClock(Date.parse('2026-03-29T03:30+02:00'));
    await visit('#/start');
    await expect(page.getByText('Nothing to ask here now.')).toBeVisible();
  }

  await turnClock(Date.parse('2026-06-12T18:00+02:00'));
  await visit('#/start');
  await expect(page.getByText('A short sitting to come back with.')).toBeVisible();
  const planned = await start();
  expect(diary.known.size, 'so much could be asked').toBeGreaterThan(20);
  expect(planned).toBeLessThanOrEqual(10);
  await sit(Number.POSITIVE_INFINITY, planned);

  await visit('#/scores');
  await page.locator('summary', { hasText: /^\d+ earlier$/ }).click();
  const lines = await page.locator('a[href*="#/result/"] b').allInnerTexts();
  expect(lines, 'one line for each sitting, newest first').toEqual(diary.scores.toReversed());

  await visit('#/settings');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save: .*backup/i }).click();
  const backup = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  const log: readonly LogEntry[] = backup.log;
  expect(log.filter(({ kind }) => kind === 'review')).toHaveLength(diary.answers);
  expect(log.filter(({ kind }) => kind === 'undo')).toHaveLength(diary.undone);
  expect(new Set(log.map(({ id }) => id)).size).toBe(diary.answers + diary.undone);
  expect(log.filter((entry) => entry.kind === 'review' && entry.ungraded === 'too-fast')).toEqual([]);
  expect(never, 'no error, and nothing that left the device').toEqual([]);
  await context.close();
});

/** Now before supper, now before midnight. */
function evening(day: number): number {
  const summer = day > 28;
  return Date.parse(`2026-03-${`${day}`.padStart(2, '0')}T${day % 3 === 1 ? '23:40' : '18:05'}+0${summer ? 2 : 1}:00`);
}

function factOf({ articleId, factId }: Question): string {
  return `${articleId} ${factId}`;
}

/** As a battery that dies: no unload, no last write. */
async function kill(page: Page): Promise<void> {
  const context = page.context();
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const devtools = await context.newCDPSession(page);
  devtools.send('Browser.crash').catch(() => undefined);
  await closed;
}
