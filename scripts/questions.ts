/** `npm run questions`: writes the golden sheet of every article of the shelf anew, for people to read. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionSheet } from '../src/core/share/formats/question-sheet.ts';
import { readBook, SHELF_FOLDER, shelfSlugs } from './shelf/books.ts';

for (const slug of shelfSlugs()) {
  const { base, questions, rejected } = readBook(slug);
  const file = join(SHELF_FOLDER, slug, 'questions.md');
  writeFileSync(file, questionSheet(base.article, questions));
  console.log(`${file}: ${questions.length} questions, ${rejected.length} drafts dropped`);
}
