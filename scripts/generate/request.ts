/** What `npm run generate` was asked for. */

import { parseArgs } from 'node:util';

export const USAGE = `npm run generate -- [--json] [--all] [--title TITLE] [--published DATE] (--shelf SLUG | FILE)`;

/** Arguments that make no sense; the message says which and why. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

export interface Request {
  readonly json: boolean;
  /** Of a file: also the questions that readers would probably refuse, each with what the ranker measures; for readers who judge them. */
  readonly all: boolean;
  readonly from: { readonly shelf: string } | { readonly file: string };
  /** Of a file; null: its first line where that is a headline. */
  readonly title: string | null;
  readonly published: string | null;
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** @throws BadRequest */
export function parseRequest(args: readonly string[], shelf: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const { json = false, all = false, title = null, published = null, shelf: slug } = values;
  if (published !== null && !PARTIAL_DATE.test(published)) {
    throw new BadRequest(`“${published}” is no date; write 2023, 2023-07 or 2023-07-27.`);
  }
  const [file, ...more] = positionals;
  if (more.length > 0) throw new BadRequest(`One file at a time, please; ${positionals.length} were named.`);
  if (slug !== undefined) {
    if (file !== undefined) throw new BadRequest(`Name an article of the shelf or a file, not both.`);
    if (title !== null || published !== null) {
      throw new BadRequest(
        `An article of the shelf has its own title and date; --title and --published are for files.`,
      );
    }
    if (all) throw new BadRequest(`Questions of the shelf are not ranked; --all is for files.`);
    if (!shelf.includes(slug)) {
      throw new BadRequest(`There is no “${slug}” on the shelf; it holds ${shelf.join(', ') || 'nothing'}.`);
    }
    return { json, all, from: { shelf: slug }, title, published };
  }
  if (file === undefined) throw new BadRequest('Name an article of the shelf or a file.');
  return { json, all, from: { file }, title, published };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        title: { type: 'string' },
        published: { type: 'string' },
        shelf: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadRequest(error instanceof Error ? error.message : String(error));
  }
}
