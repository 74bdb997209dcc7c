/** What type of question it is: template, asked role, kind of key, question word. */

import { words } from '../../../text/words.ts';
import { askedOf } from '../../parts.ts';
import type { Feature } from '../feature.ts';
import { few } from '../seen.ts';

export const form: readonly Feature[] = [
  { name: 'template', measure: ({ question }) => question.template },
  { name: 'role', measure: ({ question }) => question.role },
  { name: 'wording', measure: ({ question }) => question.wording },
  { name: 'key-kind', measure: ({ question }) => question.key.kind },
  { name: 'key-class', measure: ({ question }) => question.key.class ?? '' },
  { name: 'type', measure: ({ question: { template, key } }) => `${template}/${key.kind}` },
  // “… spent how many years at Trinity College?”: what follows the question in the place of its answer.
  {
    name: 'asked-behind',
    measure: ({ question: { template, stem } }) => (template === 'ask-in-place' ? few(behind(stem)) : 0),
  },
  { name: 'gap-first', measure: ({ question: { stem } }) => stem.startsWith('____') },
  // “Which organization”, “which city”, “who”.
  { name: 'asked', measure: ({ question }) => askedFor(question.stem) },
];

/** Words behind the question word. */
function behind(stem: string): number {
  const asked = askedOf(stem);
  return asked === null ? 0 : words(stem.slice(asked.at)).length - 1;
}

function askedFor(stem: string): string {
  const asked = askedOf(stem);
  return asked === null ? '' : [asked.word, ...asked.nouns.slice(-1)].join(' ');
}
