// What a first visit fetches, before the first question stands on the screen (the page alone: its first screens are
// printed into it) and before the app can take an answer (its script as well). `tests/e2e/page.spec.ts` proves both.
import { readFileSync } from 'node:fs';

const PAGE = 'dist/index.html';

const page = readFileSync(PAGE, 'utf8');
const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => `dist/${file}`);

export const firstQuestion = { name: 'first question on the screen', path: [PAGE], gzip: true, limit: '4.6 kB' };

/** The aim is 14.6 kB: what one round trip carries. */
export const firstAnswer = { name: 'app is there', path: [PAGE, ...files], gzip: true, limit: '21.1 kB' };

export default [firstQuestion, firstAnswer];
