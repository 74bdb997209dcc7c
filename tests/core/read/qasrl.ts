/** QA-SRL: people's questions and answers on who did what to whom in news sentences, to confirm what the reader makes of them. */

import { readFileSync } from 'node:fs';
import type { EntityId, RoleAtom, RoleValue } from '../../../src/core/model.ts';
import type { Clause } from '../../../src/core/read/clauses/clause.ts';
import { gatherKnown, type Known } from '../../../src/core/read/clauses/known.ts';
import { readClauses } from '../../../src/core/read/clauses/read-clauses.ts';
import { buildEntities } from '../../../src/core/read/entities/index.ts';
import { parseSentence, type ReaderModel } from '../../../src/core/read/parse/index.ts';
import type { ReadSentence } from '../../../src/core/read/recogniser.ts';
import type { Token } from '../../../src/core/text/tokens.ts';

/** What a question asks for: the grammatical subject or object, a time, a place, or something else. */
type Asked = 'subject' | 'object' | 'when' | 'where' | 'other';

interface GoldAnswer {
  readonly asked: Asked;
  readonly passive: boolean;
  /** Half-open ranges of tokens, any of which answers. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

interface GoldSentence {
  readonly words: readonly string[];
  /** By the token of the verb. */
  readonly verbs: ReadonlyMap<number, readonly GoldAnswer[]>;
}

/** The sentences of each news text, in order; about half of them have questions. */
export function readQasrl(folder: string): GoldSentence[][] {
  const verbs = new Map<string, Map<number, GoldAnswer[]>>();
  for (const row of readCsv(`${folder}/wikinews.dev.gold.csv`)) {
    const [id, verb] = [row.qasrl_id ?? '', Number(row.verb_idx)];
    const ofSentence = verbs.get(id) ?? new Map<number, GoldAnswer[]>();
    verbs.set(id, ofSentence);
    const answers = ofSentence.get(verb) ?? [];
    ofSentence.set(verb, answers);
    answers.push({ asked: askedBy(row), passive: row.is_passive === 'True', ranges: rangesIn(row.answer_range ?? '') });
  }
  const texts = new Map<string, { readonly order: number; readonly sentence: GoldSentence }[]>();
  for (const { qasrl_id: id = '', tokens = '' } of readCsv(`${folder}/wikinews.dev.sent.csv`)) {
    const [, , text = '', paragraph = '0', place = '0'] = id.split(':');
    const sentence = { words: tokens.split(' ').map(printed), verbs: verbs.get(id) ?? new Map() };
    const list = texts.get(text) ?? [];
    texts.set(text, list);
    list.push({ order: Number(paragraph) * 1000 + Number(place), sentence });
  }
  return [...texts.values()].map((list) => list.sort((a, b) => a.order - b.order).map(({ sentence }) => sentence));
}

function askedBy({ wh = '', subj = '', obj = '', prep = '' }: Readonly<Record<string, string>>): Asked {
  if (wh === 'when') return 'when';
  if (wh === 'where') return 'where';
  if (wh !== 'who' && wh !== 'what') return 'other';
  if (subj === '') return 'subject';
  return obj === '' && prep === '' ? 'object' : 'other';
}

/** `4:6~!~8:9` */
function rangesIn(written: string): [number, number][] {
  return written.split('~!~').map((range) => {
    const [from = 0, to = 0] = range.split(':').map(Number);
    return [from, to];
  });
}

/** The treebank's way to write marks, as printers write them. */
function printed(word: string): string {
  return { '``': '“', "''": '”', '--': '–' }[word] ?? word;
}

function readCsv(path: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of readFileSync(path, 'utf8').matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])));
}

/** The reader's stages on a text whose sentences and words are given. */
function knowText(text: readonly GoldSentence[], model: ReaderModel): Known {
  let written = '';
  const sentences = text.map(({ words }, index): ReadSentence => {
    written += index === 0 ? '' : ' ';
    const start = written.length;
    const tokens = words.map((word, place): Token => {
      if (place > 0 && !isGlued(words[place - 1] ?? '', word)) written += ' ';
      written += word;
      return { text: word, start: written.length - word.length, end: written.length };
    });
    return { index, start, end: written.length, tokens: parseSentence(model, tokens) };
  });
  const article = { id: 'qasrl', title: 'News', published: null, publisher: null, source: null, text: written };
  const { entities, mentions } = buildEntities(sentences, article);
  return gatherKnown(article, sentences, entities, mentions, []);
}

function isGlued(before: string, word: string): boolean {
  return /^(?:[,.;:?!)”%]|['’].*|n't)$/.test(word) || /^[(“$]$/.test(before);
}

export interface Tally {
  /** Arguments of the reader's clauses on verbs that people asked about. */
  read: number;
  /** Those that an answer of theirs, to a question that asks for such a thing, covers. */
  confirmed: number;
}

export interface Marks {
  readonly roles: Readonly<Record<'agent' | 'object' | 'other' | 'when' | 'where', Tally>>;
  /** Verbs that people asked about, and those of which the reader has a clause. */
  readonly verbs: number;
  readonly told: number;
}

export function measureClauses(texts: readonly (readonly GoldSentence[])[], model: ReaderModel): Marks {
  const tally = (): Tally => ({ read: 0, confirmed: 0 });
  const roles = { agent: tally(), object: tally(), other: tally(), when: tally(), where: tally() };
  let told = 0;
  for (const text of texts) {
    const known = knowText(text, model);
    for (const clause of readClauses(known)) {
      const gold = text[clause.sentence]?.verbs.get(clause.head);
      if (!gold) continue;
      told++;
      for (const [role, value, fits] of argumentsOf(clause)) {
        roles[role].read++;
        if (gold.some((answer) => fits(answer) && covers(answer, value, clause, known))) roles[role].confirmed++;
      }
    }
  }
  const verbs = texts.flat().reduce((sum, sentence) => sum + sentence.verbs.size, 0);
  return { roles, verbs, told };
}

type Argument = readonly [
  role: keyof Marks['roles'],
  value: RoleAtom | { readonly when: string },
  fits: (answer: GoldAnswer) => boolean,
];

/** Of a passive, the subject is what an active question has for its object. */
function argumentsOf({ agent, object, link, where, when, predicate: { passive } }: Clause): Argument[] {
  const isDoer = ({ asked, passive: askedPassive }: GoldAnswer) =>
    asked === (askedPassive === passive ? 'subject' : 'object');
  const isDone = ({ asked, passive: askedPassive }: GoldAnswer) =>
    asked === 'object' || asked === 'where' || asked === 'other' || (asked === 'subject' && askedPassive !== passive);
  return [
    ...atoms(agent).map((value): Argument => ['agent', value, isDoer]),
    ...atoms(object).map((value): Argument => ['object', value, isDone]),
    ...(link ? [['other', link.other, () => true] satisfies Argument] : []),
    ...(when ? [['when', { when: when.said }, ({ asked }) => asked === 'when'] satisfies Argument] : []),
    ...(where ? [['where', where, ({ asked }) => asked === 'where' || asked === 'other'] satisfies Argument] : []),
  ];
}

function atoms(value: RoleValue | null): RoleAtom[] {
  if (value === null) return [];
  return Array.isArray(value) ? [...value] : [value as RoleAtom];
}

function covers({ ranges }: GoldAnswer, value: Argument[1], { sentence }: Clause, known: Known): boolean {
  const tokens = known.sentences[sentence]?.tokens ?? [];
  return ranges.some(([from, to]) => {
    const inside = Array.from({ length: to - from }, (_, step) => from + step);
    if (typeof value === 'string') return inside.some((token) => isOf(value, token));
    if ('when' in value) return inside.some((token) => known.quantityAt(sentence, token)?.when?.said === value.when);
    // People answer “doctor” where we say “the Mississippi doctor”, and “the magazine” where we say its name.
    const answer = contentWords(inside.map((token) => `${tokens[token]?.text} ${nameAt(token)}`).join(' '));
    const said = contentWords(value.text);
    const shared = [...said].filter((word) => answer.has(word)).length;
    return shared > 0 && shared * 2 >= Math.min(said.size, answer.size);
  });

  function isOf(entity: EntityId, token: number): boolean {
    return known.mentionAt(sentence, token)?.entity === entity;
  }

  function nameAt(token: number): string {
    const entity = known.mentionAt(sentence, token)?.entity;
    return (entity && known.entities.get(entity)?.name) ?? '';
  }
}

function contentWords(text: string): ReadonlySet<string> {
  const found = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(found.filter((word) => !/^(?:the|an?|of|in|for|and|his|her|their|its|undefined)$/.test(word)));
}
