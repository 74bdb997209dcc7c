/** Where distractors come from, the best source first. */

import type { Source } from '../source.ts';
import { arithmetic } from './arithmetic.ts';
import { builtNames } from './built-names.ts';
import { circles } from './circles.ts';
import { commonThings } from './common-things.ts';
import { foil } from './foil.ts';
import { gazetteer } from './gazetteer.ts';
import { nouns } from './nouns.ts';
import { offices } from './offices.ts';
import { sameArticle } from './same-article.ts';

export const sources: readonly Source[] = [
  foil,
  sameArticle,
  nouns,
  circles,
  builtNames,
  gazetteer,
  commonThings,
  offices,
  arithmetic,
];
