/** `npm run icons`: draws the app's mark, a printed Q whose tail ticks the answer, on a sheet with a folded corner. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

const PAPER = '#f8f4ea';
const FOLD = '#d3c9b5';
const INK = '#1d1b18';
const ACCENT = '#9c2a1a';

/** All drawings are on a 512 × 512 sheet; the mark stays within the middle 80 %, which no home screen cuts off. */
const BOWL =
  'M256 92C169 92 112 158 112 246s57 154 144 154 144-66 144-154S343 92 256 92Zm0 18c46 0 74 54 74 136s-28 136-74 136-74-54-74-136 28-136 74-136Z';
const TICK = 'M262 332l52 74 110-176';

interface Colours {
  readonly ink: string;
  readonly tick: string;
  /** What keeps tick and bowl apart; none cuts the gap out of the bowl instead. */
  readonly gap: string;
}

function mark({ ink, tick, gap }: Colours): string {
  const line = `d="${TICK}" fill="none" stroke-linecap="square" stroke-linejoin="miter"`;
  return `<path fill-rule="evenodd" fill="${ink}" d="${BOWL}"/><path ${line} stroke="${gap}" stroke-width="64"/><path ${line} stroke="${tick}" stroke-width="34"/>`;
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><title>Quizette</title>${inside}</svg>\n`;
const printed = mark({ ink: INK, tick: ACCENT, gap: PAPER });
const sheet = `<path fill="${PAPER}" d="M64 16h296l136 136v296a48 48 0 0 1-48 48H64a48 48 0 0 1-48-48V64a48 48 0 0 1 48-48Z"/><path fill="${FOLD}" d="M360 16l136 136H400a40 40 0 0 1-40-40Z"/>`;
const smaller = (inside: string, scale: number): string =>
  `<g transform="translate(${256 * (1 - scale)} ${256 * (1 - scale)}) scale(${scale})">${inside}</g>`;
const lowered = (inside: string): string => `<g transform="translate(-8 24)">${inside}</g>`;

const onSheet = svg(sheet + lowered(smaller(printed, 0.94)));
const fullBleed = svg(`<path fill="${PAPER}" d="M0 0h512v512H0z"/>${smaller(printed, 0.82)}`);
const oneColour = svg(
  `<mask id="m"><path fill="#fff" d="M0 0h512v512H0z"/><path d="${TICK}" fill="none" stroke="#000" stroke-width="64" stroke-linecap="square"/></mask>` +
    smaller(
      `<g mask="url(#m)"><path fill-rule="evenodd" d="${BOWL}"/></g><path d="${TICK}" fill="none" stroke="#000" stroke-width="34" stroke-linecap="square"/>`,
      0.9,
    ),
);

const PICTURES = [
  { file: 'icon-192', size: 192, drawing: onSheet },
  { file: 'icon-512', size: 512, drawing: onSheet },
  { file: 'maskable-512', size: 512, drawing: fullBleed },
  { file: 'monochrome-512', size: 512, drawing: oneColour },
  // iOS fills what is transparent with black.
  { file: 'apple-touch-icon', size: 180, drawing: fullBleed },
];

writeFileSync('public/favicon.svg', onSheet);
mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
for (const { file, size, drawing } of PICTURES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `public/icons/${file}.png`, omitBackground: true });
}
await browser.close();
