/** Finds a Chromium for the end-to-end tests, and fetches one where there is none. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that starts: the one CHROMIUM names, Playwright's own, the system's, or one fetched now.
 *
 * @throws Error with a sentence that says what to do
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not start.`);
  }
  const found = installed().find(starts);
  if (found) return found;
  console.error('No Chromium is installed; fetching one for the end-to-end tests …');
  run('npx', ['playwright', 'install', 'chromium']);
  const fetched = installed().find(starts);
  if (fetched) return fetched;
  if (process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  const packaged = installed().find(starts);
  if (packaged) return packaged;
  throw new Error(
    'The end-to-end tests need a Chromium, and none could be found or fetched: install one, or name it in CHROMIUM.',
  );
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const system = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...system, ...PLACES].filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser whose system libraries are missing is there, but does not start. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000 });
}
