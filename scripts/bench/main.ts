/** `npm run bench`: every bench in the list, or those that are named. */

import { adding } from './adding.ts';
import type { Bench, Figure } from './bench.ts';
import { opening } from './opening.ts';
import { reading } from './reading.ts';
import { remembering } from './remembering.ts';
import { study } from './study.ts';
import { writing } from './writing.ts';

const BENCHES: readonly Bench[] = [writing, reading, adding, opening, remembering, study];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no bench “${unknown.join('”, “')}”; there are ${BENCHES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
for (const bench of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  for (const figure of await bench.run()) console.log(say(bench, figure));
}

function say({ name }: Bench, { what, value, baseline, ratio, limit }: Figure): string {
  const broken = limit && ('most' in limit ? ratio > limit.most : ratio < limit.least);
  if (broken) process.exitCode = 1;
  const bound = limit ? ` (${'most' in limit ? `at most ${limit.most}` : `at least ${limit.least}`})` : '';
  return `${name}: ${what}: ${value}; ${ratio.toFixed(2)} × ${baseline}${bound}${broken ? ', BROKEN' : ''}`;
}
