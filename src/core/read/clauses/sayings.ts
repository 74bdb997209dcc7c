/** Finds what somebody said in the reporter's words: “Eastman warned that children lack iodine”, “children lack iodine, Eastman said”. */

import type { EntityId, Fact, Phrase } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import { isAnchored } from './anchored.ts';
import { sayBranch } from './branch.ts';
import { isFused } from './fused.ts';
import type { Known } from './known.ts';
import { isNote } from './notes.ts';
import { entityAt, type Place } from './noun.ts';
import { salienceOf } from './salience.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { findSubject } from './subject.ts';
import { findTrailingSpeaker } from './trailing-speaker.ts';
import { dependents, leastMargin, rootOf, type Tree, tokenAt } from './tree.ts';
import { readPredicate } from './verb-phrase.ts';

/** In words: a shorter content is a scrap, a longer one no stem can carry. */
const shortest = 5;
const longest = 17;

interface Saying {
  readonly speaker: EntityId;
  readonly saying: Phrase;
  readonly content: string;
  readonly confidence: number;
}

export function sayingFacts(known: Known): Fact[] {
  return known.sentences.flatMap(({ start, end }, sentence) => {
    const tree = known.trees[sentence];
    if (!tree || isFused(tree)) return [];
    const found = [leadingSaying(tree, sentence, known), trailingSaying(tree, sentence, known)].find(
      (one) => one !== null,
    );
    if (!found || !isAsked(found.speaker, known) || !isFit(found.content)) return [];
    const { speaker, saying, content, confidence } = found;
    return [
      {
        id: `x-${shortId(`${speaker}\n${content}`)}`,
        relation: 'say-that',
        roles: { speaker, saying, content: { text: content, kind: 'clause' } },
        evidence: { quote: known.article.text.slice(start, end), start, end },
        origin: 'extracted',
        ask: ['speaker'],
        derives: { speaker: 'reference' },
        confidence,
        salience: salienceOf([speaker], sentence, known),
      },
    ];
  });
}

function isAsked(speaker: EntityId, known: Known): boolean {
  const entity = known.entities.get(speaker);
  return (entity?.kind === 'person' && entity.name.includes(' ')) || entity?.kind === 'organisation';
}

function isFit(content: string): boolean {
  const count = content.split(' ').length;
  return count >= shortest && count <= longest && !/^(?:that|if|whether|how|what|why)\b/i.test(content);
}

/** “Eastman said (that) …”: the sentence's own verb, with all that it says behind it. */
function leadingSaying(tree: Tree, sentence: number, known: Known): Saying | null {
  const verb = rootOf(tree);
  const [content, second] = dependents(tree, verb, 'ccomp');
  if (verb < 0 || content === undefined || second !== undefined || content < verb) return null;
  if (!isSpeechVerb(tokenAt(tree, verb).lemma) || known.isQuoted(sentence, content)) return null;
  // What else the verb brings along (to whom, why, and another verb) would be lost.
  if (dependents(tree, verb, 'obj', 'iobj', 'conj', 'advcl', 'xcomp').length > 0) return null;
  const subject = findSubject(tree, verb);
  const predicate = readPredicate(tree, verb);
  if (!subject || !predicate || predicate.passive) return null;
  const place: Place = { tree, sentence, known, owner: null };
  const speaker = entityAt(subject.head, place);
  if (speaker === null) return null;
  const said = sayBranch(content, { ...place, owner: speaker }, ['mark', 'punct', 'parataxis'], longest);
  if (!said || said.trimmed) return null;
  return {
    speaker,
    saying: predicate.phrase,
    content: said.text,
    confidence: leastMargin(tree, [subject.head, content], -1),
  };
}

/** “…, Eastman said.”: all that stands before the comma. */
function trailingSaying(tree: Tree, sentence: number, known: Known): Saying | null {
  const trailing = findTrailingSpeaker(tree, sentence, known);
  const { speaker, via } = trailing?.by ?? {};
  if (!trailing || speaker === undefined || via !== undefined || known.isQuoted(sentence, 0)) return null;
  const indexes = [...tree.tokens.keys()].filter((index) => index < trailing.from && !isNote(tree, index));
  const place: Place = { tree, sentence, known, owner: null };
  const root = rootOf(tree);
  const said = isAnchored(root, indexes, place) ? sayStretch(indexes, tree, sentence, known, null) : null;
  const verb = tree.tokens.slice(trailing.from).find(({ lemma }) => isSpeechVerb(lemma));
  if (!said || !verb || !isWellFormed(said.text) || said.entities.includes(speaker)) return null;
  const asked = verb.xpos === 'VBD' ? verb.text : `${verb.lemma}s`;
  return { speaker, saying: { text: asked, kind: 'verb', forms: { asked } }, content: said.text, confidence: 0.8 };
}
