/** Files from strangers: measured before they are parsed, cleaned before they are shown. */

import { FormatError } from './format.ts';

/** No file of ours nests deeper than half of this. */
const DEEPEST = 16;

/** Invisible characters that turn text around or hide in it: controls but tab and line break, marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** NFC, without control and bidirectional characters; `\r\n` becomes `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC');
}

/** An address that may become a link, or null: only `https:` and `http:`. */
export function cleanAddress(address: string): string | null {
  return /^https?:\/\/\S+$/i.test(address) ? address : null;
}

/**
 * JSON.parse for files from outside: a deep one would exhaust the stack of whatever walks it later.
 *
 * @throws FormatError with a whole sentence
 */
export function parseUntrusted(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new FormatError('This file is nested too deeply to be one of ours.');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new FormatError('This file is damaged or no JSON.', { cause: error });
  }
}

/** How deeply brackets nest, outside strings; stops counting when it is too deep. */
export function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  let inString = false;
  for (let index = 0; index < text.length && deepest <= DEEPEST; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}

/** @throws FormatError when the bytes are no text */
export function textOf(data: string | Uint8Array): string {
  if (typeof data === 'string') return data;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch (error) {
    throw new FormatError('This file is no text file.', { cause: error });
  }
}
