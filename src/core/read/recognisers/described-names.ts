/** Sees what a name is by the noun that describes it: “Simrock, a publisher”, “the NEMISIS database”, “Rusalka is an opera”. */

import { headOf, nameFinding, namesIn } from '../entities/name-text.ts';
import { isPersonNoun, type NounType, nounType } from '../entities/nouns.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

export const describedNames: Recogniser = {
  name: 'described-names',
  about: 'Names with an apposition, a copula or a noun that tells their kind.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const { tokens } = sentence;
      const head = headOf(tokens, run.from, run.to);
      const seen = [
        byApposition(tokens, head, run.to),
        byCopula(tokens, head),
        byNounBehind(tokens, run.to, head),
        byNounBefore(tokens, run.titleFrom),
      ];
      return seen.flatMap((found) => {
        if (!found) return [];
        const { type, confidence } = found;
        return [
          nameFinding(sentence, run, { kind: type.kind, ...(type.class ? { class: type.class } : {}), confidence }),
        ];
      });
    }),
};

type Seen = { type: NounType; confidence: number } | undefined;

function typed(token: ParsedToken | undefined, confidence: number): Seen {
  if (!token || !/^(?:NN|NNS)$/.test(token.xpos)) return undefined;
  const type = nounType(token.lemma.toLowerCase());
  return type && { type, confidence };
}

/** “Dean Kamen, the founder of …”: the apposition hangs on the name and starts right behind its comma. */
function byApposition(tokens: readonly ParsedToken[], head: number, end: number): Seen {
  const at = tokens.findIndex(
    (token, index) => index >= end && index < end + 9 && token.head === head && token.label === 'appos',
  );
  return at > 0 && /^[,(–—-]$/.test(tokens[end]?.text ?? '') ? typed(tokens[at], 0.85) : undefined;
}

function byCopula(tokens: readonly ParsedToken[], head: number): Seen {
  const name = tokens[head];
  const noun = name?.label === 'nsubj' ? tokens[name.head] : undefined;
  const isCopula =
    noun !== undefined &&
    tokens.some((token) => token.label === 'cop' && tokens[token.head] === noun && token.lemma === 'be');
  return isCopula ? typed(noun, 0.85) : undefined;
}

/** “the Dallas chapter” is no chapter: only nouns that repeat what the name names. */
const REPEATING =
  /^(?:newspaper|magazine|database|satellite|spacecraft|missile|river|province|newswire|television|radio|tv|tribe|ethnic|festival|website|app|software|virus|river|island|airport|album|robot|drone)$/;

function byNounBehind(tokens: readonly ParsedToken[], end: number, head: number): Seen {
  const noun = tokens[end];
  return noun && REPEATING.test(noun.lemma) && tokens[head]?.head === end ? typed(noun, 0.75) : undefined;
}

/** “the opera Rusalka”, “the city of Irving”; role nouns are the business of titles. */
function byNounBefore(tokens: readonly ParsedToken[], from: number): Seen {
  const before = tokens[from - 1];
  const noun =
    before?.text === 'of' &&
    /^(?:city|town|village|state|province|island|region|county|district|port|capital)$/.test(
      tokens[from - 2]?.lemma ?? '',
    )
      ? tokens[from - 2]
      : before;
  if (!noun || isPersonNoun(noun.lemma) || noun.end > (tokens[from]?.start ?? 0)) return undefined;
  return noun.xpos === 'NN' ? typed(noun, noun === before ? 0.7 : 0.9) : undefined;
}
