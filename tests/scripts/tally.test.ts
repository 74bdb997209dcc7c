import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve('scripts/tally.mjs');
const UNIT = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 2, numTodoTests: 0, success: true };
const E2E = { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 1 } };
const STEPS = ['types', 'lint', 'unit tests', 'build', 'size', 'end-to-end tests'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'));
  mkdirSync(join(folder, '.cache', 'reports'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tally(reports: Readonly<Record<string, unknown>>) {
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(join(folder, '.cache', 'reports', `${name}.json`), JSON.stringify(report));
  }
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT], { cwd: folder, encoding: 'utf8' });
  return { line: stdout.trim(), status };
}

const steps = (...failed: string[]) => STEPS.map((name) => ({ name, passed: !failed.includes(name) }));

describe('the last line of the proof', () => {
  it('adds up tests and steps', () => {
    expect(tally({ unit: UNIT, e2e: E2E, steps: steps() })).toEqual({
      line: '51 passed, 0 failed, 3 skipped',
      status: 0,
    });
  });

  it('fails with a failed test or step', () => {
    const unit = { ...UNIT, numPassedTests: 38, numFailedTests: 2, success: false };
    expect(tally({ unit, e2e: E2E, steps: steps('lint', 'unit tests') })).toEqual({
      line: '48 passed, 3 failed, 3 skipped',
      status: 1,
    });
  });

  it('counts a test file that could not even be read', () => {
    const unit = { ...UNIT, success: false };
    expect(tally({ unit, e2e: E2E, steps: steps('unit tests') })).toMatchObject({ status: 1 });
  });

  it('counts tests that never ran, because the build failed, as one failure', () => {
    expect(tally({ unit: UNIT, steps: steps('build', 'size', 'end-to-end tests') })).toEqual({
      line: '42 passed, 3 failed, 2 skipped',
      status: 1,
    });
  });

  it('fails when nothing was installed', () => {
    expect(tally({})).toEqual({ line: '0 passed, 1 failed, 0 skipped', status: 1 });
  });
});
