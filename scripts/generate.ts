/** `npm run generate`: reads an article of the shelf, or any text file, and prints the questions on it. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import type { FactBase } from '../src/core/model.ts';
import { writeQuestions } from '../src/core/pipeline.ts';
import { toReport, toText } from './generate/report.ts';
import { BadRequest, parseRequest, type Request, USAGE } from './generate/request.ts';
import { readBook, shelfSlugs } from './shelf/books.ts';

const BAD_ARGUMENTS = 2;
const BAD_INPUT = 1;

try {
  const request = parseRequest(process.argv.slice(2), shelfSlugs());
  const base = 'shelf' in request.from ? readBook(request.from.shelf).base : readFile(request.from.file, request);
  const written = writeQuestions(base);
  process.stdout.write(`${request.json ? JSON.stringify(toReport(base, written), null, 2) : toText(base, written)}\n`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof BadRequest ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = error instanceof BadRequest ? BAD_ARGUMENTS : BAD_INPUT;
}

/** @throws Error with a sentence for a file that can't be read */
function readFile(file: string, _request: Request): FactBase {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Error(`${file} is no file.`);
  if (!readFileSync(file, 'utf8').trim()) throw new Error(`${file} is empty.`);
  throw new Error('Only articles of the shelf can be read so far; name one with --shelf.');
}
