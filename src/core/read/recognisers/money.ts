/** Sees sums of money: “$230,000”, “NZ$26 million”, “£30m”, “six million euros”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { HEDGE, NUMBER, numberOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'dollars',
  US$: 'US dollars',
  A$: 'Australian dollars',
  AU$: 'Australian dollars',
  NZ$: 'New Zealand dollars',
  C$: 'Canadian dollars',
  HK$: 'Hong Kong dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yen',
  '₹': 'rupees',
  '₩': 'won',
};
const SIGNED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${HEDGE} )?(?<sign>(?:US|AU|NZ|HK|A|C)? ?\\$|[£€¥₹₩]) ?(?<count>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|bn|m|k)(?![\\p{L}]))?`,
  'giu',
);
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${HEDGE} )?(?<count>${NUMBER}) (?<unit>(?:(?:US|U\\.S\\.|Australian|Canadian|Hong Kong) )?dollars?|pounds sterling|euros?|yen|rupees?|yuan|rubles?|roubles?|cents?|francs?|pesos?)(?![\\p{L}\\p{N}])`,
  'giu',
);

export const money: Recogniser = {
  name: 'money',
  about: 'Sums of money, in major units.',
  find: (sentence, { text }) => [
    ...matchesIn(sentence, text, SIGNED).flatMap((match) => {
      const { sign = '', count = '', scale = '' } = match.groups;
      const value = numberOf(`${count} ${scale}`);
      // “a $ 1,000 fine” is no Australian one.
      const isArticle = /^a /.test(sign);
      const unit =
        SIGNS[
          sign
            .slice(isArticle ? 1 : 0)
            .replace(' ', '')
            .toUpperCase()
        ];
      if (value === null || unit === undefined) return [];
      const text = isArticle ? match.text.replace(/^.*?\ba (?=\$)/, '') : match.text;
      const from = isArticle
        ? sentence.tokens.findIndex(({ text }, at) => at >= match.from && text === '$')
        : match.from;
      return [phraseFinding(sentence, { from, to: match.to }, { text, kind: 'money', value, unit })];
    }),
    ...matchesIn(sentence, text, NAMED).flatMap((match) => {
      const value = numberOf(match.groups.count ?? '');
      const unit = (match.groups.unit ?? '').replace(/(dollar|euro|rupee|ruble|rouble|cent|franc|peso)$/, '$1s');
      return value === null ? [] : [phraseFinding(sentence, match, { text: match.text, kind: 'money', value, unit })];
    }),
  ],
};
