/** “A and B” and options inside options: a puzzle about the options, not about the world. */

import { holdsPhrase, isStopWord, root, words } from '../../text/words.ts';
import { isComposed } from '../kinds-of-key.ts';
import { isOrderedKind, optionsOf } from '../parts.ts';
import type { Rule } from '../rule.ts';

const K_TYPE = /^(?:both |only )?(?:[A-D1-4]|I{1,3}|IV)(?:,? (?:and|or|&) (?:[A-D1-4]|I{1,3}|IV))+$/u;

export const complexOptions: Rule = {
  name: 'complex-options',
  why: 'Options made of other options are sorted out by logic; one that lies inside another cannot be the only right one.',
  severity: 'error',
  examine: (question) => {
    if (isComposed(question.key.kind) || isOrderedKind(question.key.kind)) return null;
    const options = optionsOf(question).map(({ text }) => text);
    const combined = options.find((text) => K_TYPE.test(text.trim()));
    if (combined !== undefined) return `The option “${combined}” combines other options.`;
    for (const [i, one] of options.entries()) {
      for (const other of options.slice(i + 1)) {
        if (holdsPhrase(one, other) || holdsPhrase(other, one))
          return `The options “${one}” and “${other}” contain each other.`;
        if (sameBag(one, other)) return `The options “${one}” and “${other}” are made of the same words.`;
        const shared = membersOf(one).find((member) =>
          membersOf(other).some((m) => holdsPhrase(m, member) || holdsPhrase(member, m)),
        );
        if (shared !== undefined) return `The options “${one}” and “${other}” both list “${shared}”.`;
      }
    }
    return null;
  },
};

function sameBag(one: string, other: string): boolean {
  // Letters and numbers alone count here: Group F is not Group G.
  const bag = (text: string) =>
    [...new Set(words(text).filter((word) => !isStopWord(word)))].map(root).sort().join(' ');
  return bag(one) !== '' && bag(one) === bag(other);
}

/** Of a list of names (“Russia and China”) its members; of any other option none. */
function membersOf(option: string): string[] {
  const members = option.split(/,? (?:and|&|or) |, /u);
  return members.length > 1 && members.every((member) => /^(?:the )?[\p{Lu}\d]/u.test(member)) ? members : [];
}
