/** What a sentence asks for when its date is left out, the preposition staying: “in which year”, “on what date”. */

import { isDay, MONTH, WEEKDAY } from '../entities/calendar.ts';
import type { Mention } from '../entities/mention.ts';
import type { AskedAmount } from './asked-amount.ts';
import { dependents, hasLabel, type Tree, tokenAt } from './tree.ts';

const day = new RegExp(
  `^(?:(?:${WEEKDAY}),? )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?$`,
);
const month = new RegExp(`^(?:${MONTH})(?:(?: of)?,? \\d{4})?$`);
/** Behind these a date may be asked for; after “of” only a year or a month. */
const leads = /^(?:in|on|since|until|till|by|before|after|from|during|around)$/i;

/** Null for weekdays, relative days and ranges: they are forgotten, or tell themselves. */
export function askedDate(mention: Mention, tree: Tree): AskedAmount | null {
  const { from, to, when, surface, head } = mention;
  if (!when?.iso || when.until !== undefined || isRow(mention, tree)) return null;
  const text = surface.replace(/\s+/g, ' ').replace(' ,', ',');
  const before = tree.tokens[from - 1]?.text ?? '';
  const missing = { text, kind: 'date', iso: when.iso, class: when.precision } as const;
  // “on the March 3 vote”, “2014 protests”
  const token = tokenAt(tree, head);
  if (token.head >= to && hasLabel(token, ['compound', 'amod', 'nummod', 'nmod'])) return null;
  if (day.test(text) && isKnownDay(when.iso))
    return /^on$/i.test(before)
      ? { from, to, missing, wh: 'what date' }
      : leads.test(before)
        ? { from, to, missing, wh: 'what date' }
        : isLoose(mention, tree)
          ? { from, to, missing, wh: 'on what date' }
          : null;
  if (month.test(text) && leads.test(before) && !/^on$/i.test(before)) return { from, to, missing, wh: 'which month' };
  if (/^\d{4}$/.test(text) && (leads.test(before) || /^of$/i.test(before)))
    return { from, to, missing, wh: 'which year' };
  return null;
}

function isKnownDay(iso: string): boolean {
  const [year = 0, monthOf = 0, dayOf = 0] = iso.split('-').map(Number);
  return iso.length === 10 && isDay(year, monthOf, dayOf);
}

/** “It was found September 1, 2012”: the day hangs on the verb by itself. */
function isLoose({ head, from }: Mention, tree: Tree): boolean {
  const token = tokenAt(tree, head);
  return hasLabel(token, ['obl', 'nmod:unmarked']) && tree.tokens[from - 1]?.upos === 'VERB';
}

/** “in 1991 and 2000”, “from November 20 to December 11”, “1773 or earlier”. */
function isRow({ from, to, head }: Mention, tree: Tree): boolean {
  const near = (index: number) => tree.tokens[index]?.text.toLowerCase() ?? '';
  if (/^(?:or|[-–—])$/.test(near(to)) || /^(?:or|[-–—])$/.test(near(from - 1))) return true;
  if (near(from - 1) === 'to' || near(to) === 'to' || (near(to) === 'and' && near(from - 1) === 'between')) return true;
  return hasLabel(tokenAt(tree, head), ['conj']) || dependents(tree, head, 'conj').length > 0;
}
