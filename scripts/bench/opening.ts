/** How long a learner with a slow phone waits for the first question, and for the app to take the answer, against a fixed page that draws a list. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../serve.ts';
import { type Bench, type Figure, inTurns } from './bench.ts';
import { type Mark, openBrowser, serveApp, timeOfFirstVisit } from './browser.ts';

const ROUNDS = 9;
const SLOWER = 4;

/** What any small page with a script costs: 200 paragraphs, drawn by a module that is fetched after the page. */
const FIXED_PAGE = {
  'index.html': '<!doctype html><title>Fixed</title><div id="app"></div><script type="module" src="./app.js"></script>',
  'app.js': `const list = Array.from({ length: 200 }, (_, n) => {
  const p = document.createElement('p');
  p.textContent = 'Paragraph ' + n;
  return p;
});
document.getElementById('app').append(...list);
requestAnimationFrame(() => { globalThis.firstQuestionAt = globalThis.answerableAt = performance.now(); });
`,
};

const WAITS: readonly { readonly mark: Mark; readonly until: string; readonly most: number }[] = [
  { mark: 'firstQuestionAt', until: 'the first question on the screen', most: 4 },
  { mark: 'answerableAt', until: 'an app that takes the answer', most: 6 },
];

export const opening: Bench = {
  name: 'opening',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'fixed-page-'));
    for (const [file, text] of Object.entries(FIXED_PAGE)) writeFileSync(join(folder, file), text);
    const [app, fixed, browser] = await Promise.all([serveApp(), serve(folder, { port: 0 }), openBrowser()]);
    try {
      const figures: Figure[] = [];
      for (const { mark, until, most } of WAITS) {
        const { ours, ratio } = await inTurns(
          ROUNDS,
          () => timeOfFirstVisit(browser, app.url, SLOWER, mark),
          () => timeOfFirstVisit(browser, fixed.url, SLOWER, mark),
        );
        figures.push({
          what: `navigation to ${until}, first visit, CPU ${SLOWER}× slower`,
          value: `${Math.round(ours)} ms`,
          baseline: 'a fixed page of 200 paragraphs',
          ratio,
          limit: { most },
        });
      }
      return figures;
    } finally {
      await Promise.all([browser.close(), app.close(), fixed.close()]);
      rmSync(folder, { recursive: true });
    }
  },
};
