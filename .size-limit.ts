// What the first visit fetches before the first question is on the screen: the page (with its styles), its script, and
// the scripts these ask for at once. `tests/e2e/page.spec.ts` proves that nothing else is needed.
import { readFileSync } from 'node:fs';

const page = readFileSync('dist/index.html', 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => `dist/${file}`);

export const firstVisit = {
  name: 'first visit',
  path: ['dist/index.html', ...scripts],
  gzip: true,
  // The aim is 14.6 kB: what one round trip carries.
  limit: '25 kB',
};

export default [firstVisit];
