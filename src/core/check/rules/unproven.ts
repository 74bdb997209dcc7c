/** Behind every key stand the article's own words. */

import type { Fact, FactBase, Question } from '../../model.ts';
import { holdsName } from '../../text/names.ts';
import { contentWords, isRelated } from '../../text/words.ts';
import { factOf } from '../facts.ts';
import { isTrueOfSeveral, isWholeDeed } from '../kinds-of-key.ts';
import { isOrderedKind, optionNames } from '../parts.ts';
import { isoOf, numberOf } from '../quantity.ts';
import type { Rule } from '../rule.ts';

export const unproven: Rule = {
  name: 'unproven',
  why: 'A key that the shown evidence does not hold must be believed; the learner can check nothing.',
  severity: 'error',
  examine: (question, base) => {
    const { evidence, key, role } = question;
    const { quote, start, end } = evidence;
    if (quote.trim() === '') return `The key “${key.text}” has no evidence.`;
    if (base.article.text.slice(start, end) !== quote)
      return `The evidence “${quote}” does not stand in the article at ${start}.`;
    const fact = factOf(question, base);
    if (!fact) return `No fact “${question.factId}” stands behind the question.`;
    if (isTrueOfSeveral(role) || fact.derives?.[role] !== undefined) return null;
    const told = fact.attribution;
    if (told && key.entity !== undefined && (key.entity === told.speaker || key.entity === told.via)) return null;
    if (role === 'when' && !('when' in fact.roles)) return isDateProven(question, fact, base);
    return holdsKey(question, base) ? null : `The evidence “${quote}” does not hold the key “${key.text}”.`;
  },
};

/** The date's words stand in the evidence or its sentence; an inferred date is worked out from them. */
function isDateProven({ evidence, key }: Question, { when }: Fact, base: FactBase): string | null {
  if (!when) return `The key “${key.text}” is a time that the fact does not have.`;
  const iso = isoOf(key.text);
  if (iso !== null && when.iso !== undefined && !when.iso.startsWith(iso))
    return `The key “${key.text}” is not the fact’s date ${when.iso}.`;
  const around = base.sentences
    .filter(({ start, end }) => start < evidence.end && end > evidence.start)
    .map(({ start, end }) => base.article.text.slice(start, end));
  const said = [evidence.quote, ...around].some((text) => text.toLowerCase().includes(when.said.toLowerCase()));
  return said || when.inferred ? null : `“${when.said}” does not stand beside the evidence “${evidence.quote}”.`;
}

function holdsKey({ evidence, key, role, factId }: Question, base: FactBase): boolean {
  const { quote } = evidence;
  if (optionNames(key, base).some((name) => holdsName(quote, name))) return true;
  if (isOrderedKind(key.kind)) {
    const wanted = key.value ?? numberOf(key.text);
    const numbers = quote.match(/\p{N}[\d,.]*(?: (?:thousand|million|billion|trillion))?|\p{L}+/gu) ?? [];
    if (
      numbers.some(
        (word) => numberOf(word) !== null && (numberOf(word) === wanted || numberOf(word) === numberOf(key.text)),
      )
    )
      return true;
  }
  const told = [...contentWords(quote), ...(isWholeDeed(role) ? namesOfFact(factId, base) : [])];
  const wanted = contentWords(key.text);
  return wanted.length > 0 && wanted.every((word) => told.some((other) => isRelated(word, other)));
}

/** Words of the full names of all who take part: the evidence may call them “her” or by a surname. */
function namesOfFact(factId: string, base: FactBase): string[] {
  const { roles = {}, where } = base.facts.find(({ id }) => id === factId) ?? {};
  return [...Object.values(roles), where]
    .flat()
    .flatMap((atom) => (typeof atom === 'string' ? contentWords(base.entities.get(atom)?.name ?? '') : []));
}
