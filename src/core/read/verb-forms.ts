/** The forms of a verb that a learner writes in a fact: `signed` also asks “did … sign”. */

import type { Phrase } from '../model.ts';
import { inflectVerb } from '../text/inflection.ts';
import { irregularVerbs } from '../text/irregular.ts';
import { lemmaOf } from '../text/lemma.ts';

/** Singular, plural. */
const HELPERS: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['had', 'had'],
  ['does', 'do'],
  ['did', 'did'],
  ['will', 'will'],
];

/**
 * The verb phrase of a finite verb and what belongs to it: `handed over`, `openly backs`, `was founded`.
 *
 * @returns null when the words do not begin with a finite verb, but for adverbs (`sign`, `the treaty`)
 */
export function verbPhrase(text: string): Phrase | null {
  const words = text.trim().split(/\s+/u);
  const at = words.findIndex((word) => !/.ly$/u.test(word));
  const [word, before, after] = [words[at]?.toLowerCase(), words.slice(0, at), words.slice(at + 1)];
  if (word === undefined) return null;
  const join = (...verb: readonly string[]) => [...before, ...verb, ...after].join(' ');
  const helper = HELPERS.find((pair) => pair.includes(word));
  if (helper) {
    const [aux, auxPlural] = helper;
    if (after.length === 0) return null;
    const forms = { asked: join(aux), plural: join(auxPlural), aux, auxPlural, base: [...before, ...after].join(' ') };
    return { text: join(word), kind: 'verb', forms };
  }
  const past = pastOf(word);
  if (past !== null) {
    const forms = { asked: join(word), plural: join(word), aux: 'did', auxPlural: 'did', base: join(past) };
    return { text: join(word), kind: 'verb', forms };
  }
  const present = lemmaOf(word, 'VBZ');
  if (present === word || inflectVerb(present, 'third') !== word) return null;
  const forms = { asked: join(word), plural: join(present), aux: 'does', auxPlural: 'do', base: join(present) };
  return { text: join(word), kind: 'verb', forms };
}

/** `sign` of `signed`, `meet` of `met`, `put` of `put`; null when it is no past form. */
function pastOf(word: string): string | null {
  const lemma = lemmaOf(word, 'VBD');
  const irregular = irregularVerbs.get(lemma)?.past;
  return (irregular ? irregular.includes(word) : lemma !== word && inflectVerb(lemma, 'past') === word) ? lemma : null;
}
