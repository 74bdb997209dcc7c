/** `npm test`: every proof in order; one that fails does not hide the next. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Of no use when that step has failed. */
  readonly after?: string;
  readonly env?: () => Record<string, string>;
}

export const REPORTS = '.cache/reports';

const STEPS: readonly Step[] = [
  { name: 'types', command: 'npm', args: ['run', 'types'] },
  { name: 'lint', command: 'npm', args: ['run', 'lint'] },
  {
    name: 'unit tests',
    command: 'npx',
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  },
  { name: 'build', command: 'npm', args: ['run', 'build'] },
  { name: 'size', command: 'npm', args: ['run', 'size'], after: 'build' },
  {
    name: 'end-to-end tests',
    command: 'npx',
    args: ['playwright', 'test'],
    after: 'build',
    env: () => ({ CHROMIUM: findChromium() }),
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const failed = new Set<string>();
for (const step of STEPS) {
  const ok = !(step.after && failed.has(step.after)) && succeeds(step);
  if (!ok) failed.add(step.name);
  console.log(`${ok ? 'passed' : 'FAILED'}: ${step.name}\n`);
}
writeFileSync(`${REPORTS}/steps.json`, JSON.stringify(STEPS.map(({ name }) => ({ name, passed: !failed.has(name) }))));
process.exitCode = failed.size > 0 ? 1 : 0;

function succeeds({ command, args, env }: Step): boolean {
  try {
    return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env?.() } }).status === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
