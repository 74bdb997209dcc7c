/** Roles that stand beside a name behind a comma: “John Kerry, the Secretary of State”, “Malaysia's Prime Minister, Najib Razak”. */

import { countryOf, demonymOf } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { NameSeen } from './collect.ts';
import { wordsOf } from './name-parts.ts';
import { headOf } from './name-text.ts';
import { isPersonNoun } from './nouns.ts';
import { isTitleHead } from './titles.ts';

interface Apposed {
  /** As it may stand before the name: `Malaysian Prime Minister`; null where it is too long for that. */
  readonly title: string | null;
  /** As the article has it, without its article: `spokesman for the Indonesian military`. */
  readonly role: string;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
}

const LONGEST_ROLE = 12;

/** The role in the name's own sentence, before or behind it; null if there is none. */
export function roleBeside({ sentence, run }: Pick<NameSeen, 'sentence' | 'run'>): Apposed | null {
  const { tokens } = sentence;
  return roleBehind(tokens, run.from, run.to) ?? roleBefore(tokens, run.titleFrom);
}

function roleBehind(tokens: readonly ParsedToken[], nameFrom: number, nameTo: number): Apposed | null {
  if (tokens[nameTo]?.text !== ',') return null;
  const head = headOf(tokens, nameFrom, nameTo);
  let from = nameTo + 1;
  while (/^(?:the|a|an|also|now|then|formerly|once|itself|himself|herself)$/i.test(tokens[from]?.text ?? '')) from++;
  const noun = tokens.findIndex(
    (token, at) => at >= from && at < from + 6 && isRoleNoun(token) && (token.head === head || token.label === 'appos'),
  );
  if (
    noun < 0 ||
    tokens
      .slice(from, noun)
      .some((token) => /^(?:VERB|AUX|ADP|PUNCT|PRON|SCONJ)$/.test(token.upos) && token.xpos !== 'HYPH')
  )
    return null;
  const to = endOfRole(tokens, noun);
  if (to - from > LONGEST_ROLE) return null;
  return { title: titleOf(tokens, from, to, noun), role: wordsOf(tokens, from, to), from, to };
}

function roleBefore(tokens: readonly ParsedToken[], nameFrom: number): Apposed | null {
  if (tokens[nameFrom - 1]?.text !== ',') return null;
  const to = nameFrom - 1;
  let noun = to - 1;
  // “the Secretary of State, John Kerry”: the head stands before its “of”.
  for (let at = to - 1; at > to - 8 && at >= 0; at--) {
    if (/^(?:of|for)$/.test(tokens[at]?.text ?? '')) noun = at - 1;
    else if (!/^(?:PROPN|NOUN|ADJ|DET|CCONJ)$/.test(tokens[at]?.upos ?? '')) break;
  }
  if (!isRoleNoun(tokens[noun])) return null;
  let from = noun;
  while (
    from > 0 &&
    /^(?:PROPN|NOUN|ADJ|PART|HYPH)$/.test(tokens[from - 1]?.upos ?? '') &&
    tokens[from - 1]?.text !== ','
  )
    from--;
  // “their leader, William Iron Arm” leads only them.
  const owned = tokens[from - 1]?.xpos === 'PRP$';
  return { title: owned ? null : titleOf(tokens, from, to, noun), role: wordsOf(tokens, from, to), from, to };
}

function isRoleNoun(token: ParsedToken | undefined): boolean {
  if (!token || !/^(?:NN|NNP)$/.test(token.xpos)) return false;
  return isPersonNoun(token.text.toLowerCase()) || isTitleHead(token.text);
}

/** To the comma, verb or relative that ends the apposition. */
function endOfRole(tokens: readonly ParsedToken[], noun: number): number {
  let to = noun + 1;
  while (to < tokens.length && !/^(?:VERB|AUX|PUNCT|PRON|SCONJ)$/.test(tokens[to]?.upos ?? '')) to++;
  while (to > noun + 1 && /^(?:ADP|CCONJ|DET|ADV|PART)$/.test(tokens[to - 1]?.upos ?? '')) to--;
  return to;
}

/** Only what can stand before a name without an article; “Malaysia's Prime Minister” becomes “Malaysian Prime Minister”. */
function titleOf(tokens: readonly ParsedToken[], from: number, to: number, noun: number): string | null {
  if (to > noun + 1 && !/^(?:of|for)$/.test(tokens[noun + 1]?.text ?? '')) return null;
  const capital = /^\p{Lu}/u.test(tokens[noun]?.text ?? '');
  if (to > noun + 1)
    return (capital && to - noun <= 4 && !/^(?:of|for)$/.test(tokens[noun + 1]?.text ?? '')) ||
      /^Secretary of State$/.test(wordsOf(tokens, noun, to))
      ? wordsOf(tokens, from, to)
      : null;
  const owner = tokens.findIndex((token, at) => at > from && at < noun && token.xpos === 'POS');
  if (owner < 0)
    return /^(?:DET|PRON)$/.test(tokens[from]?.upos ?? '') || noun - from > 4 ? null : wordsOf(tokens, from, to);
  const nation = countryOf(wordsOf(tokens, from, owner));
  const adjective = nation === undefined ? undefined : demonymOf(nation);
  return adjective === undefined ? null : `${adjective} ${wordsOf(tokens, owner + 1, to)}`;
}
