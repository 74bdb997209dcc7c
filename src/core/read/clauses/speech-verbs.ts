/** The verbs of saying, and whether they state, claim or deny. */

import type { Stance } from '../../model.ts';

const verbs: ReadonlyMap<string, Stance> = new Map([
  ...list(
    'states',
    `say state add report announce note confirm explain tell write reveal declare describe remark comment reply
     respond mention conclude estimate recall inform observe find warn acknowledge admit agree predict stress emphasize point quote`,
  ),
  ...list(
    'claims',
    'claim allege accuse assert insist maintain argue contend believe suggest suspect think charge boast',
  ),
  ...list('denies', 'deny'),
]);

function list(stance: Stance, words: string): [string, Stance][] {
  return words.split(/\s+/).map((word) => [word, stance]);
}

/** Undefined for a verb that is none of saying. */
export function stanceOfVerb(lemma: string): Stance | undefined {
  return verbs.get(lemma);
}

export function isSpeechVerb(lemma: string): boolean {
  return verbs.has(lemma);
}
