/** Reads off the sentences that name a person what tells them apart from others: their role, and whose side they are on. */

import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import { roleBeside } from './apposed.ts';
import { classOfDeed, classOfOwner, isJoining, isStanding } from './deeds.ts';
import { firstOfList } from './grammar.ts';
import type { Mention } from './mention.ts';
import { wordsOf } from './name-parts.ts';
import { classOfTitle } from './roles.ts';

/** One sentence's word on one person. */
export interface PersonNote {
  /** From a title, an apposition or “was a linguist”. */
  readonly class?: string;
  /** From what they do and own, the most telling last. */
  readonly deeds: readonly string[];
  /** Tokens that stand for a side: “Belgium” of “scored for Belgium”, “Belgian” of “Belgian striker”. */
  readonly sides: readonly number[];
}

/** By a pronoun the sentence may still tell what they are: “he was a linguist”, “she scored for Belgium”. */
export function noteOn({ tokens, index, start, end }: ReadSentence, mention: Mention): PersonNote {
  const { from, to, titleFrom, head } = mention;
  const sentence = { tokens, index, start, end };
  const isName = mention.how === 'name';
  const role = isName ? roleBeside({ sentence, run: { from, to, titleFrom, title: '' } }) : null;
  const copula = predicateOf(tokens, head);
  const title = titleFrom < from ? wordsOf(tokens, titleFrom, from) : '';
  const called = [title, role?.role ?? '', copula ? wordsOf(tokens, copula.from, copula.noun + 1) : ''];
  const group = called.filter((words) => words !== '').map(classOfTitle);
  const found = group.find((one) => one !== undefined);
  return {
    ...(found === undefined ? {} : { class: found }),
    deeds: deedsOf(tokens, head),
    sides: [
      ...(isName ? before(tokens, titleFrom, from) : []),
      ...range(role?.from ?? 0, role?.to ?? 0),
      ...(copula ? [...range(copula.from, copula.noun), ...complements(tokens, copula.noun)] : []),
      ...complements(tokens, head),
      ...inBrackets(tokens, to),
      ...stoodFor(tokens, head),
    ],
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** “Belgian striker | Lukaku”, “Broncos linebacker | Miller”, “Panama's | Pérez”. */
function before(tokens: readonly ParsedToken[], titleFrom: number, from: number): number[] {
  const owner = tokens[titleFrom - 1]?.xpos === 'POS' ? titleFrom - 2 : titleFrom - 1;
  const word = tokens[owner];
  const isPart = word !== undefined && /^(?:PROPN|ADJ)$/.test(word.upos) && (titleFrom < from || owner < titleFrom - 1);
  return [...(isPart ? [owner] : []), ...range(titleFrom, from)];
}

/** “Chan of the Democratic Party”, “a member of Civic Passion”: what hangs on the name or the noun. */
function complements(tokens: readonly ParsedToken[], head: number): number[] {
  return tokens.flatMap((token, at) => {
    if (token.head !== head || token.label !== 'nmod') return [];
    return isAfter(tokens, at, /^(?:of|from|for|with)$/) ? [at] : [];
  });
}

function isAfter(tokens: readonly ParsedToken[], at: number, prepositions: RegExp): boolean {
  return tokens.some(({ head, label, text }) => head === at && label === 'case' && prepositions.test(text));
}

/** “Chan (Labour)” */
function inBrackets(tokens: readonly ParsedToken[], to: number): number[] {
  if (tokens[to]?.text !== '(') return [];
  const close = tokens.findIndex((token, at) => at > to && token.text === ')');
  return close < 0 || close - to > 6 ? [] : range(to + 1, close);
}

/** “Jespersen was a Danish linguist”, “became the first quarterback”: the noun, and where its own words begin. */
function predicateOf(tokens: readonly ParsedToken[], head: number): { noun: number; from: number } | null {
  const name = tokens[head];
  if (!name?.label.startsWith('nsubj')) return null;
  const above = tokens[name.head];
  const noun =
    above?.lemma === 'become'
      ? tokens.findIndex(({ head: on, label }) => on === name.head && /^(?:xcomp|obj)$/.test(label))
      : tokens.some(({ head: on, label }) => on === name.head && label === 'cop')
        ? name.head
        : -1;
  if (!/^NNP?$/.test(tokens[noun]?.xpos ?? '')) return null;
  let from = noun;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[from - 1]?.upos ?? '')) from--;
  return { noun, from };
}

/** The verb of which a name is the subject, through “X, who scored”, “X and Y scored”. */
function verbsOf(tokens: readonly ParsedToken[], head: number): { at: number; passive: boolean }[] {
  const first = firstOfList(tokens, head);
  const own = tokens[first];
  const acts = own !== undefined && /^(?:nsubj|obl:agent)/.test(own.label);
  const governing = acts ? [{ at: own.head, passive: own.label === 'nsubj:pass' }] : [];
  const relative = tokens.flatMap((token, at) => {
    const who = tokens.find((other) => other.head === at && /^nsubj/.test(other.label));
    return token.label === 'acl:relcl' && token.head === head && /^who$/i.test(who?.text ?? '')
      ? [{ at, passive: who?.label === 'nsubj:pass' }]
      : [];
  });
  const direct = [...governing, ...relative];
  const joined = direct.flatMap(({ at }) =>
    tokens.flatMap((token, other) =>
      token.label === 'conj' &&
      token.head === at &&
      token.upos === 'VERB' &&
      !tokens.some((sub) => sub.head === other && /^(?:nsubj|aux:pass)/.test(sub.label))
        ? [{ at: other, passive: false }]
        : [],
    ),
  );
  return [...direct, ...joined].filter(({ at }) => tokens[at]?.upos === 'VERB');
}

function deedsOf(tokens: readonly ParsedToken[], head: number): string[] {
  const done = verbsOf(tokens, head).flatMap(
    ({ at, passive }) => classOfDeed(tokens[at]?.lemma.toLowerCase() ?? '', passive) ?? [],
  );
  const name = tokens[head];
  const owns = name?.label === 'nmod:poss' || (name?.label === 'nmod' && isAfter(tokens, head, /^(?:by|from)$/));
  return [...(owns && classOfOwner(tokens[name.head]?.lemma.toLowerCase() ?? '') ? ['player'] : []), ...done];
}

/** “scored for Belgium”, “led the Broncos”. */
function stoodFor(tokens: readonly ParsedToken[], head: number): number[] {
  return verbsOf(tokens, head).flatMap(({ at, passive }) => {
    const lemma = tokens[at]?.lemma.toLowerCase() ?? '';
    return tokens.flatMap((token, place) => {
      // “For the Labour Party, Chan was elected.”
      if (token.head !== at || (passive && !/^(?:re-?)?elect$/.test(lemma))) return [];
      if (token.label === 'obj') {
        const own = isJoining(lemma) ? [place] : [];
        return isStanding(lemma) ? [...own, ...complements(tokens, place)] : own;
      }
      if (!token.label.startsWith('obl') || !isStanding(lemma)) return [];
      return isAfter(tokens, place, /^(?:for|from|with)$/) ? [place] : [];
    });
  });
}
