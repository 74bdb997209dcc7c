/** What a sentence asks for when its date is left out, the preposition staying: “in which year”, “on what date”. */

import type { PartialDate } from '../../../model.ts';
import { dayNumber, isDay, MONTH, WEEKDAY } from '../../entities/calendar.ts';
import type { Mention } from '../../entities/mention.ts';
import type { ParsedToken } from '../../parse/index.ts';
import { dependents, hasLabel, type Tree, tokenAt } from '../tree.ts';
import type { AskedAmount } from './asked-amount.ts';

const day = new RegExp(
  `^(?:(?:${WEEKDAY}),? )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?$`,
);
const month = new RegExp(`^(?:${MONTH})(?:(?: of)?,? \\d{4})?$`);
/** Behind these a date may be asked for, but not behind “by”: what was so by 1859 was so by 1860; after “of” only a year or a month. */
const leads = /^(?:in|on|since|until|till|before|after|from|during|around)$/i;

/** In days: of a day without a year that lies farther from the article's own nobody knows which it is. */
const near = 45;

/** Null for weekdays, relative days and ranges: they are forgotten, or tell themselves. */
export function askedDate(mention: Mention, tree: Tree, published: PartialDate | null): AskedAmount | null {
  const { from, to, when, surface, head } = mention;
  if (!when?.iso || isRow(mention, tree)) return null;
  const token = tokenAt(tree, head);
  // “the March 3 vote”, “the 2014 protests”
  if (token.head >= to && hasLabel(token, ['compound', 'amod', 'nummod', 'nmod'])) return null;
  const text = plainDate(surface);
  const [before = '', after] = [tree.tokens[from - 1]?.text.toLowerCase(), tree.tokens[to]];
  const asks = (wh: string, precision: string = when.precision): AskedAmount => ({
    from,
    to,
    missing: { text, kind: 'date', iso: when.iso ?? '', class: precision },
    wh,
  });
  if (when.until !== undefined) {
    // “the 1990s”, but “the 19th century boom” is no time
    const span = /^the \d{3}0s$/.test(text) ? 'decade' : /^the [\w-]+ century$/.test(text) ? 'century' : null;
    return span && leads.test(before) && !isNominal(after) ? asks(`which ${span}`, span) : null;
  }
  // “in December of 384”
  if (after?.text === 'of' || (when.inferred && when.precision === 'day' && isFar(when.iso, published))) return null;
  if (day.test(text) && isDate(when.iso)) {
    if (leads.test(before)) return asks('what date');
    return isLoose(mention, tree) ? asks('on what date') : null;
  }
  if (month.test(text))
    return leads.test(before) && before !== 'on'
      ? asks(/\d{4}/.test(text) ? 'which month and year' : 'which month')
      : null;
  return /^\d{4}$/.test(text) && (leads.test(before) || before === 'of') ? asks('which year') : null;
}

/** “May, 1750” and “May of 1750” as “May 1750”. */
function plainDate(surface: string): string {
  const text = surface.replace(/\s+/g, ' ').replace(' ,', ',');
  return text.replace(/^(\p{L}+\.?)(?:,| of) (\d{4})$/u, '$1 $2');
}

function isNominal(token: ParsedToken | undefined): boolean {
  return token !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(token.upos);
}

function isFar(iso: PartialDate, published: PartialDate | null): boolean {
  const [own, asked] = [dayNumber(published), dayNumber(iso)];
  return own === null || asked === null || Math.abs(own - asked) > near;
}

function isDate(iso: string): boolean {
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
  const word = (index: number) => tree.tokens[index]?.text.toLowerCase() ?? '';
  if (/^(?:or|[-–—])$/.test(word(to)) || /^(?:or|[-–—])$/.test(word(from - 1))) return true;
  if (word(from - 1) === 'to' || word(to) === 'to' || (word(to) === 'and' && word(from - 1) === 'between')) return true;
  return hasLabel(tokenAt(tree, head), ['conj']) || dependents(tree, head, 'conj').length > 0;
}
