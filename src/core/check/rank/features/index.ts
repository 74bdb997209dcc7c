/** Everything that is looked at, in the style of Heilman and Smith (2010), “Good question! Statistical ranking for question generation”. */

import type { Feature } from '../feature.ts';
import { form } from './form.ts';
import { grammar } from './grammar.ts';
import { options } from './options.ts';
import { place } from './place.ts';
import { reading } from './reading.ts';
import { stem } from './stem.ts';

export const features: readonly Feature[] = [...form, ...stem, ...grammar, ...options, ...place, ...reading];
