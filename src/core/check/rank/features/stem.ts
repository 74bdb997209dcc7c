/** What the stem says: how much, about whom, when and where, and how much of its sentence is left. */

import { contentWords, overlap } from '../../../text/words.ts';
import { attributionOf } from '../../parts.ts';
import { hasQuote } from '../../quotes.ts';
import type { Feature } from '../feature.ts';
import { few, type Seen, share } from '../seen.ts';

const YEAR = /\b(?:1\d{3}|20\d{2})\b/;
const SETTINGS: ReadonlySet<string> = new Set(['country', 'city', 'region', 'place']);

export const stem: readonly Feature[] = [
  { name: 'stem-length', measure: ({ words }) => words.length / 20 },
  // “Who met Sergey Brin?”
  { name: 'short-stem', measure: ({ words }) => words.length <= 6 },
  { name: 'long-stem', measure: ({ words }) => words.length >= 15 },
  { name: 'meaning-words', measure: ({ roots }) => roots.length / 10 },
  { name: 'word-length', measure: ({ roots }) => mean(roots.map(({ length }) => length)) / 10 },
  { name: 'names', measure: ({ named }) => few(named.length) },
  { name: 'nameless', measure: ({ named }) => named.length === 0 },
  { name: 'capitals', measure: ({ plain }) => share(plain.split(' ').slice(1), (word) => /^\p{Lu}/u.test(word)) },
  { name: 'says-year', measure: ({ plain }) => YEAR.test(plain) },
  { name: 'says-when', measure: ({ question }) => question.said.includes('when') },
  { name: 'says-where', measure: ({ named }) => named.some(({ kind }) => SETTINGS.has(kind)) },
  { name: 'says-number', measure: ({ plain }) => /\d/.test(plain.replace(YEAR, '')) },
  { name: 'says-event', measure: ({ named }) => named.some(({ kind }) => kind === 'event' || kind === 'work') },
  { name: 'title-overlap', measure: ({ question, base }) => overlap(question.stem, base.article.title) },
  { name: 'says-speaker', measure: ({ question }) => attributionOf(question.stem) !== '' },
  { name: 'quotes', measure: ({ question }) => hasQuote(question.stem) },
  { name: 'quotes-we', measure: (seen) => /\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|me)\b/u.test(quoted(seen)) },
  { name: 'quotes-length', measure: (seen) => (quoted(seen).match(/\S+/g)?.length ?? 0) / 30 },
  { name: 'quotes-names', measure: (seen) => few(quoted(seen).match(/(?<=[a-z,] )\p{Lu}\p{L}{2,}/gu)?.length ?? 0) },
  { name: 'evidence-length', measure: ({ question }) => question.evidence.quote.split(/\s+/).length / 40 },
  { name: 'evidence-commas', measure: ({ question }) => (question.evidence.quote.split(',').length - 1) / 5 },
  { name: 'evidence-quotes', measure: ({ question }) => hasQuote(question.evidence.quote) },
  // What the stem and its key keep of the sentence; “Who invited Huguenots to settle?” keeps too little.
  { name: 'kept', measure: kept },
  { name: 'reworded', measure: ({ roots, evidenceRoots }) => share(roots, (root) => !evidenceRoots.includes(root)) },
  // What is dropped before and behind the stretch that is kept.
  { name: 'left-out', measure: (seen) => (1 - kept(seen)) * (seen.evidenceRoots.length / 20) },
];

function kept({ roots, question, evidenceRoots }: Seen): number {
  const said = new Set([...roots, ...contentWords(question.key.text)]);
  return share(evidenceRoots, (root) => said.has(root));
}

function quoted({ question }: Seen): string {
  return /“(.*)”/su.exec(question.stem)?.[1] ?? '';
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
