/** What the service worker keeps on the device: everything the app needs, each file with the hash of its bytes. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { VitePWAOptions } from 'vite-plugin-pwa';

type ManifestTransform = NonNullable<VitePWAOptions['injectManifest']['manifestTransforms']>[number];

/** Files that only hosts, shops and home screens read, never the running app. */
export const NOT_NEEDED_OFFLINE = ['_headers', 'sw.js', 'icons/**', 'screenshots/**', '**/*.map'];

/** Larger than any file of the app, so that none is left out for its size. */
export const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Gives each entry its integrity, without which a wiped cache stays broken for good.
 *
 * @param folder the built app
 * @throws Error naming the files of the build that the list lacks
 */
export function completePrecache(folder: string): ManifestTransform {
  return (entries) => {
    const listed = new Set(entries.map((entry) => entry.url));
    const missing = filesOf(folder).filter((file) => isNeededOffline(file) && !listed.has(file));
    if (missing.length > 0) throw new Error(`The app would not work offline without ${missing.join(', ')}.`);
    return { manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(join(folder, entry.url)) })) };
  };
}

export function isNeededOffline(file: string): boolean {
  return !NOT_NEEDED_OFFLINE.some((pattern) => {
    if (pattern.startsWith('**/*')) return file.endsWith(pattern.slice(4));
    return pattern.endsWith('/**') ? file.startsWith(pattern.slice(0, -2)) : file === pattern;
  });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
