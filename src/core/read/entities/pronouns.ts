/** Finds whom a pronoun most likely means, and whether that is sure enough for a fact. */

import type { ReadSentence } from '../recogniser.ts';
import { candidatesFor } from './candidates.ts';
import type { Judge } from './choice.ts';
import type { Discourse } from './discourse.ts';
import { PLAIN_CHANCE, plainCase, subjectBefore } from './plain-cases.ts';
import { kindOf, nobodyFeatures, pronounFeatures } from './pronoun-features.ts';
import type { PronounForm, Referent } from './referent.ts';

export interface Resolved {
  readonly referent: Referent;
  /** 0 to 1. */
  readonly chance: number;
  readonly sure: boolean;
}

/** Null for nobody who has been mentioned. `later`: the names behind it in its sentence. */
export function resolvePronoun(
  discourse: Discourse,
  sentence: ReadSentence,
  at: number,
  form: PronounForm,
  later: readonly Referent[],
  judge: Judge,
): Resolved | null {
  const place = { sentence, at, form, discourse };
  const candidates = candidatesFor(sentence, at, form, discourse.before, later);
  if (candidates.length === 0) return null;
  const plain =
    plainCase(sentence, at, form, candidates) ??
    subjectBefore(sentence, at, form, candidates, discourse.reading.sentences[sentence.index - 1]);
  if (plain) return { referent: plain, chance: PLAIN_CHANCE, sure: true };
  const features = pronounFeatures(place, candidates);
  const { best, chance, sure } = judge({
    kind: kindOf(form),
    sentence: sentence.index,
    at,
    options: candidates.map(({ key, entity }, index) => ({ key, entity, features: features[index] ?? [] })),
    nobody: nobodyFeatures(place, candidates),
  });
  const referent = candidates[best]?.appearances.at(-1);
  return referent ? { referent, chance, sure: sure && referent.animate !== null } : null;
}
