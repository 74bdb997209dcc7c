/** Finds quoted sentences and who said them. */

import type { Fact } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import { sharedWords } from '../../text/words.ts';
import type { Known } from './known.ts';
import { entityAt } from './noun.ts';
import { salienceOf } from './salience.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { curled } from './stretch.ts';
import { findSubject } from './subject.ts';
import { dependents, type Tree, tokenAt } from './tree.ts';

/** Shorter quotations are scraps, longer ones no stem can carry; in words. */
const shortest = 9;
const longest = 24;

export function quotationFacts(known: Known): Fact[] {
  return known.quoted.flatMap(({ start, end }) => {
    const words = quotationText(known.article.text.slice(start, end));
    const sentence = known.sentences.findIndex((one) => one.start <= start && start < one.end);
    if (words === null || sentence < 0 || !isTelling(words, known.article.title)) return [];
    const said = speakerIn(sentence, start, end, known);
    if (!said) return [];
    const [first, last] = said.sentences;
    const from = known.sentences[first]?.start ?? start;
    const to = known.sentences[last]?.end ?? end;
    const speaker = known.entities.get(said.speaker);
    if (speaker?.kind !== 'person') return [];
    return [
      {
        id: `x-${shortId(`${said.speaker}\n${words}`)}`,
        relation: 'say-words',
        roles: { speaker: said.speaker, quotation: { text: `“${words}”`, kind: 'quotation' } },
        evidence: { quote: known.article.text.slice(from, to), start: from, end: to },
        origin: 'extracted',
        ask: ['speaker'],
        derives: { speaker: 'reference' },
        confidence: said.confidence,
        salience: salienceOf([said.speaker], sentence, known),
      },
    ];
  });
}

/** The first sentence of the quotation, its end mark off; null when it is no whole sentence of a fit length. */
function quotationText(quoted: string): string | null {
  const sentence = /^\s*(\p{Lu}.*?)(?:[.!?,]*\s*$|[.!?](?=\s+\p{Lu}))/su.exec(quoted)?.[1]?.trim();
  if (!sentence || /[“”"\n[\]]/.test(sentence)) return null;
  const count = sentence.split(/\s+/).length;
  return count < shortest || count > longest ? null : curled(sentence);
}

/** In words: a long one tells enough by itself. */
const tellingLength = 16;

/** “I think we have learned a lot” could be anybody's on any day: a quotation worth asking names something of the story. */
function isTelling(words: string, title: string): boolean {
  if (words.split(' ').length >= tellingLength) return true;
  return sharedWords(words, title).length > 0 || /(?<=\s)(?:\p{Lu}(?!['’]|\s)|\d)/u.test(words.replace(/\bI\b/g, 'i'));
}

interface Said {
  readonly speaker: string;
  readonly sentences: readonly [number, number];
  readonly confidence: number;
}

/** The subject of the only speech verb outside the quotation, in its sentence or in the one in which the quotation ends. */
function speakerIn(sentence: number, start: number, end: number, known: Known): Said | null {
  const last = known.sentences.findIndex((one) => one.start < end && end <= one.end + 1);
  for (const index of new Set([sentence, last < 0 ? sentence : last])) {
    const tree = known.trees[index];
    if (!tree) continue;
    const verbs = speechVerbs(tree, index, start, end, known);
    const [verb] = verbs;
    if (verb === undefined || verbs.length > 1) continue;
    const head = findSubject(tree, verb)?.head ?? behindVerb(tree, verb);
    const speaker = head === null ? null : entityAt(head, { tree, sentence: index, known, owner: null });
    if (head === null || !speaker) return null;
    return {
      speaker,
      sentences: [Math.min(sentence, index), Math.max(sentence, index)],
      confidence: tokenAt(tree, head).margin,
    };
  }
  return null;
}

/** “…,” said Bolden: the parser may take who speaks for the object. */
function behindVerb(tree: Tree, verb: number): number | null {
  return (
    dependents(tree, verb, 'obj', 'obl:unmarked').find((index) => index === verb + 1 || index === verb + 2) ?? null
  );
}

function speechVerbs(tree: Tree, sentence: number, start: number, end: number, known: Known): number[] {
  return tree.tokens.flatMap((token, index) => {
    const outside = (token.end <= start || token.start >= end) && !known.isQuoted(sentence, index);
    const isVerb =
      /^VB[DZP]$/.test(token.xpos) &&
      isSpeechVerb(token.lemma) &&
      (findSubject(tree, index) !== null || behindVerb(tree, index) !== null);
    return outside && isVerb ? [index] : [];
  });
}
