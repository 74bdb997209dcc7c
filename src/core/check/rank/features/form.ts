/** What type of question it is: template, asked role, kind of key, question word. */

import { askedOf } from '../../parts.ts';
import type { Feature } from '../feature.ts';

export const form: readonly Feature[] = [
  { name: 'template', measure: ({ question }) => question.template },
  { name: 'role', measure: ({ question }) => question.role },
  { name: 'wording', measure: ({ question }) => question.wording },
  { name: 'key-kind', measure: ({ question }) => question.key.kind },
  { name: 'key-class', measure: ({ question }) => question.key.class ?? '' },
  { name: 'type', measure: ({ question: { template, key } }) => `${template}/${key.kind}` },
  // “Which organization”, “which city”, “who”.
  { name: 'asked', measure: ({ question }) => askedFor(question.stem) },
];

function askedFor(stem: string): string {
  const asked = askedOf(stem);
  return asked === null ? '' : [asked.word, ...asked.nouns.slice(-1)].join(' ');
}
