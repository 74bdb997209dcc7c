/** Where the build takes the shelf from. */

import { starterQuestions } from '../../src/core/pipeline.ts';
import type { ShelfSource } from '../shelf-plugin.ts';
import { readBook, SHELF_FOLDER, shelfSlugs } from './books.ts';

export const shelfSource: ShelfSource = {
  folder: SHELF_FOLDER,
  slugs: shelfSlugs,
  read: readBook,
  starters: starterQuestions,
};
