/** `npm run screenshots`: takes the pictures that an app shop or an install dialog shows, from the built app. */

import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';

const FOLDER = 'public/screenshots';
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

async function take(page: Page, name: string): Promise<void> {
  await page.locator('main:not([aria-busy=true]) h1').first().waitFor();
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished))');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function answer(page: Page, option: number): Promise<void> {
  await page.getByRole('radio').nth(option).check();
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  await page.locator('h1.verdict').waitFor();
}

async function onPhone(browser: Browser, url: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ ...PHONE, colorScheme });
  await page.goto(url);
  if (colorScheme === 'light') await take(page, 'home');
  await page.getByRole('button', { name: /^Start now/ }).click();
  await page.getByRole('radio').nth(1).check();
  if (colorScheme === 'light') await take(page, 'question');
  await answer(page, 1);
  await take(page, colorScheme === 'light' ? 'answer' : 'answer-dark');
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
const site = await serve('dist', { port: 0 });
const browser = await chromium.launch({ executablePath: findChromium() });
await onPhone(browser, site.url, 'light');
await onPhone(browser, site.url, 'dark');
const desk = await browser.newPage(DESK);
await desk.goto(site.url);
await desk.getByRole('button', { name: /^Start now/ }).click();
await take(desk, 'question-wide');
await browser.close();
await site.close();
