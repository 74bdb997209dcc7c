/** “In which country is the North Korean capital?” asks for its own words. */

import type { FactBase, Question } from '../../model.ts';
import { holdsName } from '../../text/names.ts';
import { contentWords, isRelated } from '../../text/words.ts';
import { factOf } from '../facts.ts';
import { isComposed } from '../kinds-of-key.ts';
import { attributionOf, entityOf, isOrderedKind, stemWords } from '../parts.ts';
import type { Rule } from '../rule.ts';

export const trivial: Rule = {
  name: 'trivial',
  why: 'A key that can be read off the stem is found without the article and learned by nobody.',
  severity: 'error',
  examine: (question, base) => {
    const { stem, key, distractors } = question;
    if (question.role === 'order') return yearsTellOrder(question);
    if (isComposed(key.kind)) return null;
    // “Which came first, the war or the armistice?”: a stem that names every option gives none away.
    const inStem = (text: string) => holdsName(stem, text);
    if (distractors.length > 0 && distractors.every(({ text }) => inStem(text))) return null;
    if (inStem(key.text)) return `The stem holds the key “${key.text}”.`;
    const entity = entityOf(key, base);
    const name =
      entity === undefined
        ? undefined
        : [entity.name, entity.short ?? entity.name, ...entity.aliases].find(
            (alias) => isTelling(alias) && inStem(alias) && !isToldByFact(alias, question, base),
          );
    if (name !== undefined) return `The stem names the key “${key.text}” as “${name}”.`;
    const asked = [...stemWords(stem.slice(attributionOf(stem).length))];
    const wanted = contentWords(key.text);
    const all = wanted.length > 0 && wanted.every((word) => asked.some((other) => isRelated(word, other)));
    return all && !isOrderedKind(key.kind) ? `The words of the key “${key.text}” all stand in the stem.` : null;
  },
};

/** “Who was Prime Minister?” asks by the very office that is also a name of the key. */
function isToldByFact(alias: string, question: Question, base: FactBase): boolean {
  const roles = Object.values(factOf(question, base)?.roles ?? {}).flat();
  return roles.some((atom) => typeof atom !== 'string' && (holdsName(atom.text, alias) || holdsName(alias, atom.text)));
}

/** Pronoun-like aliases (“the country”, “the capital”) stand in many stems for others. */
function isTelling(alias: string): boolean {
  return /\p{Lu}/u.test(alias);
}

/** “North Korea’s July 2023 exhibition” says itself that it did not come first. */
function yearsTellOrder({ distractors }: Question): string | null {
  const dated = distractors.filter(({ text }) => /\b(?:1\d{3}|20\d{2})\b/u.test(text));
  return dated.length >= distractors.length / 2 ? `“${dated[0]?.text}” and other options tell their own years.` : null;
}
