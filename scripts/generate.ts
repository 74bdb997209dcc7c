/** `npm run generate`: reads an article of the shelf, or any text file, and prints the questions on it. */

import { writeQuestions } from '../src/core/pipeline.ts';
import { readFile } from './generate/read-file.ts';
import { toReport, toText } from './generate/report.ts';
import { BadRequest, parseRequest, USAGE } from './generate/request.ts';
import { readBook, shelfSlugs } from './shelf/books.ts';

const BAD_ARGUMENTS = 2;
const BAD_INPUT = 1;

try {
  const request = parseRequest(process.argv.slice(2), shelfSlugs());
  const base = 'shelf' in request.from ? readBook(request.from.shelf).base : readFile(request.from.file, request);
  const written = writeQuestions(base, request);
  process.stdout.write(
    `${request.json ? JSON.stringify(toReport(base, written, request.all), null, 2) : toText(base, written)}\n`,
  );
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof BadRequest ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = error instanceof BadRequest ? BAD_ARGUMENTS : BAD_INPUT;
}
