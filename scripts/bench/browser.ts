/** A browser for the benches, and the clock in it. */

import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../chromium.ts';
import { type Site, serve } from '../serve.ts';

declare global {
  /** Milliseconds from the navigation until the first question stood on the screen. */
  var firstQuestionAt: number | undefined;
  /** And until the app was there to take the answer. */
  var answerableAt: number | undefined;
}

/** The app as it is built now: a bench of yesterday's would say nothing. */
export async function serveApp(): Promise<Site> {
  await build({ logLevel: 'silent' });
  return serve('dist', { port: 0 });
}

export const PHONE = { viewport: { width: 390, height: 844 } } as const;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() });
}

export type Mark = 'firstQuestionAt' | 'answerableAt';

/** The same on a window that has never seen the page. */
export async function timeOfFirstVisit(browser: Browser, url: string, slower: number, mark: Mark): Promise<number> {
  // What the worker fetches after the first question is no part of the wait for it.
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const time = await timeToFirstQuestion(context, url, slower, mark);
  await context.close();
  return time;
}

/** Taps “Start now” as soon as it is there, and notes when the question's options stand on the screen, and when the app has taken over. */
function playAsSoonAsPossible(): void {
  let started = false;
  const look = (): void => {
    const start = [...document.querySelectorAll('button')].find(
      (button) => /^(Start now|Go on)/.test(button.textContent) && button.checkVisibility(),
    );
    if (!started && start) {
      started = true;
      start.click();
    }
    const isAsked = [...document.querySelectorAll('input[type=radio]')].some((option) => option.checkVisibility());
    // Until the app takes over, the page holds two printed screens.
    const isTakenOver = isAsked && document.querySelectorAll('.screen').length === 1;
    requestAnimationFrame(() => {
      if (isAsked) globalThis.firstQuestionAt ??= performance.now();
      if (isTakenOver) globalThis.answerableAt ??= performance.now();
      else look();
    });
  };
  requestAnimationFrame(look);
}

export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // The compiler of our scripts names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  return page;
}

/** Milliseconds from the navigation to the first question in a new tab of that window. */
export async function timeToFirstQuestion(
  context: BrowserContext,
  url: string,
  slower: number,
  mark: Mark = 'answerableAt',
): Promise<number> {
  const page = await openPage(context);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(playAsSoonAsPossible);
  await page.goto(url);
  const time = await page.waitForFunction((name) => globalThis[name], mark);
  const milliseconds = await time.jsonValue();
  await page.close();
  if (milliseconds === undefined) throw new Error(`${url} never asked a question.`);
  return milliseconds;
}
