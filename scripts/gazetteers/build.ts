/** Writes the lists that packages hold: `npm run gazetteers`. The written files are committed; nothing reads the packages at run time. */

import { writeFileSync } from 'node:fs';
import { writeCities } from './cities.ts';
import { writeGivenNames } from './given-names.ts';
import { writeSurnames } from './surnames.ts';

const LISTS = new URL('../../src/core/read/gazetteers/', import.meta.url);

writeFileSync(new URL('city-list.ts', LISTS), writeCities());
writeFileSync(new URL('given-name-list.ts', LISTS), writeGivenNames());
writeFileSync(new URL('surname-list.ts', LISTS), writeSurnames());
