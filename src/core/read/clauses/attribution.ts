/** Finds who says so: the speech verb above a clause, “according to …”, a remark in between, a quotation. */

import type { Attribution, EntityId, Stance } from '../../model.ts';
import { type Place, readNoun } from './noun.ts';
import { findSubject } from './subject.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

const stanceOf: ReadonlyMap<string, Stance> = new Map([
  ...words(
    'states',
    `say state add report announce note confirm explain tell write reveal declare describe remark comment reply
     respond mention conclude estimate recall inform observe find warn acknowledge admit agree predict stress emphasize point quote`,
  ),
  ...words(
    'claims',
    'claim allege accuse assert insist maintain argue contend believe suggest suspect think charge boast',
  ),
  ...words('denies', 'deny'),
]);

function words(stance: Stance, list: string): [string, Stance][] {
  return list.split(/\s+/).map((word) => [word, stance]);
}

export function isSpeechVerb(lemma: string): boolean {
  return stanceOf.has(lemma);
}

/** `unclear`: somebody says it, but we can't tell who, or how. */
export type Attributed = Attribution | null | 'unclear';

/** Who says what the predicate says; null where the article itself does. */
export function findAttribution(predicate: number, place: Place): Attributed {
  const { tree } = place;
  const found: Attributed[] = [];
  let at = predicate;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokenAt(tree, at);
    const accordingTo = sourceNamed(at, place);
    if (accordingTo) found.push(accordingTo);
    const remark = dependents(tree, at, 'parataxis').find((index) => isSpeechVerb(tokenAt(tree, index).lemma));
    if (remark !== undefined) found.push(speakerOf(remark, place));
    if (token.head < 0) break;
    if (hasLabel(token, ['ccomp', 'xcomp', 'csubj'])) found.push(speakerOf(token.head, place));
    else if (hasLabel(token, ['advcl', 'dep'])) return 'unclear';
    at = token.head;
  }
  return merge(found);
}

/** One speaker, or one who is quoted by another; more is too much for one stem. */
function merge(found: readonly Attributed[]): Attributed {
  const [inner, outer, more] = found.filter((one) => one !== null);
  if (inner === undefined) return null;
  if (inner === 'unclear' || outer === 'unclear' || more !== undefined) return 'unclear';
  if (!outer || outer.speaker === inner.speaker) return inner;
  return { speaker: inner.speaker, stance: inner.stance, via: outer.speaker };
}

function speakerOf(verb: number, place: Place): Attributed {
  const stance = stanceOf.get(tokenAt(place.tree, verb).lemma);
  const subject = findSubject(place.tree, verb);
  if (!stance || !subject || isNegated(place.tree, verb)) return 'unclear';
  const speaker = speakerAt(subject.head, place);
  return speaker === null ? 'unclear' : { speaker, stance };
}

/** Somebody with a name, or with a description that stands alone: “police”, “researchers from Oxford University”. */
function speakerAt(head: number, place: Place): EntityId | null {
  const speaker = readNoun(head, place);
  if (speaker === null || typeof speaker === 'string') return speaker;
  return 'text' in speaker ? place.known.described(speaker) : null;
}

function isNegated(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'advmod', 'aux').some((index) =>
    /^(?:not|n['’]t|never|would|could|might|may|should|if)$/i.test(tokenAt(tree, index).text),
  );
}

/** “according to AFP”, “per the ministry”. */
function sourceNamed(head: number, place: Place): Attributed {
  const { tree } = place;
  for (const index of dependents(tree, head, 'obl', 'advmod', 'nmod')) {
    const cases = dependents(tree, index, 'case');
    const words = cases
      .flatMap((child) => subtree(tree, child))
      .map((child) => tokenAt(tree, child).text.toLowerCase());
    if (!words.includes('according')) continue;
    const speaker = speakerAt(index, place);
    return speaker === null ? 'unclear' : { speaker, stance: 'states' };
  }
  return null;
}
