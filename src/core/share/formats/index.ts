/** All formats, in the order of the menu. */

import type { Format } from '../format.ts';
import { backup } from './backup.ts';
import { questionSheetFormat } from './question-sheet.ts';

export const formats: readonly Format[] = [backup, questionSheetFormat];
