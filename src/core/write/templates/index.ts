/** Every type of question, in the order in which an article's questions of one fact are written. */

import type { Template } from '../template.ts';
import { askInPlace } from './ask-in-place.ts';
import { claimedOrDisputed } from './claimed-or-disputed.ts';
import { completeTheQuotation } from './complete-the-quotation.ts';
import { completeTheSentence } from './complete-the-sentence.ts';
import { howMany } from './how-many.ts';
import { rightPairing } from './right-pairing.ts';
import { what } from './what.ts';
import { whatDidXDoWhen } from './what-did-x-do-when.ts';
import { whatDidXSay } from './what-did-x-say.ts';
import { whatDoesXSay } from './what-does-x-say.ts';
import { whatHappenedWhen } from './what-happened-when.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { which } from './which.ts';
import { whichCameFirst } from './which-came-first.ts';
import { whichDidXDoFirst } from './which-did-x-do-first.ts';
import { whichHappenedFirst } from './which-happened-first.ts';
import { whichOfTheseDidXDo } from './which-of-these-did-x-do.ts';
import { who } from './who.ts';
import { whoDeniesIt } from './who-denies-it.ts';
import { whoSaidTheQuotation } from './who-said-the-quotation.ts';
import { whoSaysSo } from './who-says-so.ts';
import { whose } from './whose.ts';
import { why } from './why.ts';

export const templates: readonly Template[] = [
  who,
  which,
  what,
  when,
  where,
  howMany,
  why,
  whose,
  whoSaysSo,
  whatDoesXSay,
  claimedOrDisputed,
  whoDeniesIt,
  whoSaidTheQuotation,
  completeTheQuotation,
  whichCameFirst,
  rightPairing,
  whatDidXDoWhen,
  whichOfTheseDidXDo,
  whatHappenedWhen,
  whichDidXDoFirst,
  whichHappenedFirst,
  whatDidXSay,
  askInPlace,
  completeTheSentence,
];
