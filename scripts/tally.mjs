/** The last line of `.ci/run`: what passed, failed and was skipped. Plain JavaScript, as it also runs where `npm ci` failed. */

import { readFileSync } from 'node:fs';

const FOLDER = '.cache/reports';

/** @returns {any} the report, or null where the step that writes it did not get that far */
function report(name) {
  try {
    return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
  } catch {
    return null;
  }
}

const unit = report('unit');
const e2e = report('e2e')?.stats;
// The unit and end-to-end steps count by their tests; a step without a report counts as one.
const counted = { 'unit tests': unit, 'end-to-end tests': e2e };
const steps = (report('steps') ?? [{ name: 'installation', passed: false }]).filter(({ name }) => !counted[name]);

const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + steps.filter((step) => step.passed).length;
const failed =
  (unit ? Math.max(unit.numFailedTests, unit.success ? 0 : 1) : 0) +
  (e2e ? e2e.unexpected + e2e.flaky : 0) +
  steps.filter((step) => !step.passed).length;
const skipped = (unit ? unit.numPendingTests + (unit.numTodoTests ?? 0) : 0) + (e2e?.skipped ?? 0);

console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
