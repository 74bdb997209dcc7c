/** A noun or pronoun as a referent: what its sentence alone tells of it. */

import type { Span } from '../../model.ts';
import type { ReadSentence } from '../recogniser.ts';
import { firstOfList } from './grammar.ts';
import { isPersonNoun } from './nouns.ts';
import { isWithin } from './quotes.ts';
import { isSubject, type Referent } from './referent.ts';
import { SPEECH } from './speech.ts';
import { genderOfTitle } from './titles.ts';

export function namelessAt(sentence: ReadSentence, at: number, quoted: readonly Span[]): Referent {
  const { tokens, index } = sentence;
  const token = tokens[at];
  const noun = token?.lemma.toLowerCase() ?? '';
  const gender = token?.upos === 'NOUN' ? genderOfTitle(noun) : undefined;
  const animate = isPersonNoun(noun) || gender !== undefined;
  return {
    entity: null,
    key: `${index}.${at}`,
    how: 'nameless',
    trust: 1,
    kind: null,
    sentence: index,
    from: at,
    to: at + 1,
    head: at,
    animate,
    plural: /^(?:NNS|NNPS)$/.test(token?.xpos ?? ''),
    ...(gender ? { gender } : {}),
    subject: isSubject(tokens[firstOfList(tokens, at)]),
    speaks: speaks(sentence, at),
    body: false,
    relays: false,
    quoted: isWithin(token?.start ?? 0, quoted) || isCaption(sentence),
  };
}

/** A caption or a heading tells of nobody whom the text goes on with; the headline does. */
function isCaption({ tokens, index }: ReadSentence): boolean {
  return index > 1 && !tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX');
}

/** “as a businessman”, “was a linguist”: says what somebody is, and is nobody else. */
export function isPredicate({ tokens }: ReadSentence, at: number): boolean {
  if (/^(?:appos|xcomp)$/.test(tokens[at]?.label ?? '')) return true;
  const isAs = (label: string, text: string) => label === 'case' && text.toLowerCase() === 'as';
  return tokens.some(({ head, label, text }) => head === at && (label === 'cop' || isAs(label, text)));
}

function speaks({ tokens }: ReadSentence, at: number): boolean {
  const token = tokens[at];
  if (isSubject(token)) return SPEECH.has(tokens[token?.head ?? -1]?.lemma ?? '');
  return tokens.some((other, index) => index < at && other.head === at && /^according$/i.test(other.text));
}
