/** Finds who says so: the speech verb above a clause, “according to …”, a remark in between, the end of the sentence. */

import type { Attribution, EntityId } from '../../model.ts';
import { type Place, readNoun } from './noun.ts';
import { isSpeechVerb, stanceOfVerb } from './speech-verbs.ts';
import { findSubject } from './subject.ts';
import { findTrailingSpeaker } from './trailing-speaker.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

/** `unclear`: somebody says it, but we can't tell who, or how. */
export type Attributed = Attribution | null | 'unclear';

/** Who says what the predicate says; null where the article itself does. */
export function findAttribution(predicate: number, place: Place): Attributed {
  const { tree, sentence, known } = place;
  const trailing = findTrailingSpeaker(tree, sentence, known);
  const end = trailing?.from ?? tree.tokens.length;
  const found: Attributed[] = [];
  const heard = new Set<number>();
  let at = predicate;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokenAt(tree, at);
    const accordingTo = sourceNamed(at, place);
    if (accordingTo) found.push(accordingTo);
    for (const remark of dependents(tree, at, 'parataxis')) {
      if (remark < end && isSpeechVerb(tokenAt(tree, remark).lemma) && at !== remark && remark > predicate) {
        heard.add(remark);
        found.push(speakerOf(remark, place));
      }
    }
    if (token.head < 0) break;
    const isSaid = hasLabel(token, ['ccomp', 'xcomp', 'csubj']) || isSaidLoosely(tree, at);
    if (isSaid && token.head < end) {
      heard.add(token.head);
      found.push(speakerOf(token.head, place));
    } else if (hasLabel(token, ['advcl', 'dep'])) return 'unclear';
    at = token.head;
  }
  if (trailing && predicate < trailing.from) found.push(trailing.by ?? 'unclear');
  const result = merge(found);
  return result === null && hasOtherSpeaker(predicate, heard, place) ? 'unclear' : result;
}

/** “Pyongyang claims the war ended in victory”: parsers take what is said without “that” for a second sentence. */
function isSaidLoosely(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  return token.label === 'parataxis' && index > token.head && isSpeechVerb(tokenAt(tree, token.head).lemma);
}

/** Somebody speaks in the sentence and we don't know of what: in doubt, it is not told as a truth. */
function hasOtherSpeaker(predicate: number, heard: ReadonlySet<number>, { tree, sentence, known }: Place): boolean {
  return tree.tokens.some((token, index) => {
    if (index === predicate || heard.has(index) || !isSpeechVerb(token.lemma) || known.isQuoted(sentence, index))
      return false;
    if (!/^VB[DZP]$/.test(token.xpos) || hasLabel(token, ['acl', 'acl:relcl', 'advcl'])) return false;
    // A speech verb with an object of its own (“reported a loss”) leaves the rest of the sentence alone.
    const says =
      dependents(tree, index, 'ccomp', 'parataxis').length > 0 || dependents(tree, index, 'obj').length === 0;
    return says && dependents(tree, index, 'nsubj').length > 0;
  });
}

/** One speaker, or one who is quoted by another; more is too much for one stem. */
function merge(found: readonly Attributed[]): Attributed {
  const [inner, outer, more] = found.filter((one) => one !== null);
  if (inner === undefined) return null;
  if (inner === 'unclear' || outer === 'unclear' || more !== undefined) return 'unclear';
  if (!outer || outer.speaker === inner.speaker) return inner;
  return inner.via || outer.via ? 'unclear' : { speaker: inner.speaker, stance: inner.stance, via: outer.speaker };
}

function speakerOf(verb: number, place: Place): Attributed {
  const stance = stanceOfVerb(tokenAt(place.tree, verb).lemma);
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

/** “according to AFP”. */
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
