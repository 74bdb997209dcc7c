/** Every recogniser, the surest first; a newcomer adds one file and one line. */

import type { Recogniser } from '../recogniser.ts';
import { acronyms } from './acronyms.ts';
import { ages } from './ages.ts';
import { apposedPersons } from './apposed-persons.ts';
import { attributiveNumbers } from './attributive-numbers.ts';
import { counts } from './counts.ts';
import { dateRanges } from './date-ranges.ts';
import { datedEvents } from './dated-events.ts';
import { datedWorks } from './dated-works.ts';
import { dates } from './dates.ts';
import { describedNames } from './described-names.ts';
import { durations } from './durations.ts';
import { employingNames } from './employing-names.ts';
import { fractions } from './fractions.ts';
import { givenNames } from './given-names.ts';
import { knownNames } from './known-names.ts';
import { learnedNames } from './learned-names.ts';
import { measures } from './measures.ts';
import { money } from './money.ts';
import { nameFronts } from './name-fronts.ts';
import { nameHeads } from './name-heads.ts';
import { nationalities } from './nationalities.ts';
import { numberRanges } from './number-ranges.ts';
import { ordinals } from './ordinals.ts';
import { peoples } from './peoples.ts';
import { percentages } from './percentages.ts';
import { quotedWorks } from './quoted-works.ts';
import { relativeDays } from './relative-days.ts';
import { repetitions } from './repetitions.ts';
import { scores } from './scores.ts';
import { speakingNames } from './speaking-names.ts';
import { timesOfDay } from './times-of-day.ts';
import { titledPersons } from './titled-persons.ts';
import { townNames } from './town-names.ts';
import { yearlessDates } from './yearless-dates.ts';
import { years } from './years.ts';

export const recognisers: readonly Recogniser[] = [
  quotedWorks,
  datedWorks,
  datedEvents,
  titledPersons,
  apposedPersons,
  nationalities,
  peoples,
  knownNames,
  givenNames,
  nameHeads,
  nameFronts,
  townNames,
  describedNames,
  speakingNames,
  employingNames,
  acronyms,
  learnedNames,
  dateRanges,
  dates,
  yearlessDates,
  relativeDays,
  years,
  timesOfDay,
  ages,
  attributiveNumbers,
  numberRanges,
  durations,
  money,
  percentages,
  fractions,
  measures,
  scores,
  repetitions,
  ordinals,
  counts,
];
