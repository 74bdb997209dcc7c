/** Finds “Thursday”, “yesterday” or “later”: a time that only a reader of the article can place. */

import { outsideQuotes } from '../quotes.ts';

const DAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const UNIT =
  'second|minute|hour|day|night|week|weekend|month|season|year|decade|century|spring|summer|autumn|fall|winter|morning|afternoon|evening';

/** A weekday is placed by a date beside it, or by what it is counted from (“the Wednesday before the anniversary”). */
const PLACED_DAY = new RegExp(
  `(?:${DAY}),? (?:the )?(?:${MONTH}|\\d)|(?:the|which) (?:${DAY}) (?:before|after|of|following|preceding)|\\d{4},? (?:a )?(?:${DAY})|(?:Black|Bloody|Ash|Good|Easter|Palm|Holy|Super|Cyber|Red|Fat|Maundy|Whit) (?:${DAY})|(?:${DAY}) (?:Night|Times|Post|Mail|Market|Club)`,
  'gu',
);

const RELATIVE = [
  new RegExp(`\\b(?:${DAY})\\b`, 'u'),
  /\b(?:yesterday|today|tomorrow|tonight|nowadays|currently|recently|lately|presently|now|so far|to date|just now)\b/iu,
  new RegExp(
    `(?<!(?:his|her|its|their|’s|'s|s’) )\\b(?:last|next|this|past|previous|following|coming|upcoming|preceding|same) (?:\\w+ )?(?:${UNIT})s?\\b(?! of\\b)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|few|many|the) (?:${UNIT})s? (?:later|earlier|ago|before(?=[?,]|$)|after(?=[?,]|$))`,
    'iu',
  ),
  /\bago\b/iu,
  /(?<!no )(?<!sooner or )\b(?:later|earlier)\b(?! than| \w+[^s]s\b)/iu,
  /\b(?:at (?:the|that) time|since then|by then|until then|the day (?:before|after)(?= ?[?,])|in the meantime|soon after(?= ?[?,])|afterwards?|beforehand)\b/iu,
];

/** The first relative time in the text, as written; null when every time is placed. Quotations are left alone. */
export function relativeTime(text: string): string | null {
  const plain = outsideQuotes(text).replace(PLACED_DAY, ' ');
  for (const pattern of RELATIVE) {
    const found = pattern.exec(plain)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
