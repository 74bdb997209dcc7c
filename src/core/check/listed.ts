/** Right answers that no single fact tells: a neighbour of the key in a list, and options of questions over several facts. */

import type { Draft, FactBase, Option } from '../model.ts';
import { sameName } from '../text/names.ts';
import { isOrderedKind, optionNames } from './parts.ts';

/** “Russia and China”: whoever stands beside the key in a list most likely shares its role, also where no fact says so. */
export function isListedWith(option: Option, { key, evidence }: Draft, base: FactBase): boolean {
  if (isOrderedKind(key.kind) || key.kind === 'quotation') return false;
  const held = (name: string) => evidence.quote.includes(withoutArticle(name));
  const [ones, others] = [optionNames(key, base).filter(held), optionNames(option, base).filter(held)];
  if (ones.length === 0 || others.length === 0) return false;
  const between = '(?:,? (?:and|or|&|as well as)|,) (?:(?:the|his|her|their|a|an|then|[\\p{Lu}][\\p{L}.]+) ){0,2}';
  const literal = (name: string) => withoutArticle(name).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return ones.some((one) =>
    others.some((other) =>
      new RegExp(
        `(?<!\\p{L})(?:${literal(one)}${between}${literal(other)}|${literal(other)}${between}${literal(one)})(?!\\p{L})`,
        'u',
      ).test(evidence.quote),
    ),
  );
}

/** Of questions over several facts: the first of events, a person with an office. */
export function isRightOfSeveral(option: Option, { key, role }: Draft, base: FactBase): string | null {
  if (sameName(option.text, key.text)) return 'is the key itself';
  if (role === 'order') {
    const asEarly = option.value !== undefined && key.value !== undefined && option.value <= key.value;
    return asEarly ? 'did not come later than the key' : null;
  }
  const fact = base.facts.find(
    ({ roles }) =>
      roles.person === option.entity &&
      typeof roles.office === 'object' &&
      'text' in roles.office &&
      option.text.toLowerCase().endsWith(roles.office.text.toLowerCase()),
  );
  return role === 'pairing' && fact ? `is made right by the fact “${fact.id}”` : null;
}

function withoutArticle(name: string): string {
  return name.replace(/^the /iu, '');
}
