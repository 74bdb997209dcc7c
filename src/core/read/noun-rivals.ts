/** Which common nouns might stand in a fact's place and are surely wrong there, the ones that fit its sentence best first. */

import type { Article, Fact, Span } from '../model.ts';
import { article as articleFor, pluralise, singularise } from '../text/inflection.ts';
import { holdsPhrase, isStopWord, root, words } from '../text/words.ts';
import { neighboursLike, readNounPhrase } from './gazetteers/noun-neighbours.ts';
import type { ReaderModel } from './parse/index.ts';

/** A question shows three; one more in case a rule drops one. */
const picked = 4;
const fewest = 2;
/** So many words of the sentence that are nearest to a noun tell how well it fits there. */
const nearest = 3;
/** What the order of the list is worth beside the sentence. */
const perPlace = 0.015;
/** A neighbour that fits the sentence so much worse than the right noun, or than one that fits well, tempts nobody: a port across a river. */
const worse = 0.13;
const well = 0.42;

/** What could be taken for the noun that fills the role: with its article, in its number; empty where it is no such noun. */
export function nounRivals(role: string, fact: Fact, article: Article, sentences: readonly Span[]): readonly string[] {
  const phrase = readNounPhrase(textOf(fact, role));
  if (!phrase) return [];
  const isTold = teller(fact, article, sentences);
  const before = (noun: string) =>
    phrase.article === 'a' ? `${articleFor(noun)} ` : phrase.article === 'the' ? 'the ' : '';
  return neighboursLike(phrase)
    .filter((noun) => !isTold(noun))
    .map((noun) => before(noun) + noun);
}

/** The fact with wrong options for each noun that it asks for; where too few fit its sentence, the noun is not asked for. */
export function withFittingNouns(fact: Fact, article: Article, sentences: readonly Span[], model: ReaderModel): Fact {
  const nouns = (fact.ask ?? []).filter((role) => readNounPhrase(textOf(fact, role)) !== null);
  if (nouns.length === 0) return fact;
  const fitting = nouns.map((role): [string, readonly string[]] => [
    role,
    fittingRivals(role, fact, article, sentences, model),
  ]);
  const poor = fitting.filter(([, rivals]) => rivals.length < fewest).map(([role]) => role);
  return {
    ...fact,
    ask: (fact.ask ?? []).filter((role) => !poor.includes(role)),
    derives: Object.fromEntries(Object.entries(fact.derives ?? {}).filter(([role]) => !poor.includes(role))),
    foils: { ...fact.foils, ...Object.fromEntries(fitting.filter(([role]) => !poor.includes(role))) },
  };
}

function fittingRivals(
  role: string,
  fact: Fact,
  article: Article,
  sentences: readonly Span[],
  model: ReaderModel,
): readonly string[] {
  const rivals = nounRivals(role, fact, article, sentences);
  const key = textOf(fact, role);
  const context = contextOf(fact, key);
  const own = fitOf(key, context, model);
  return rivals
    .map((rival, place) => ({ rival, fits: fitOf(rival, context, model), place }))
    .filter(({ fits }) => fits > Math.min(own, well) - worse)
    .sort((a, b) => b.fits - perPlace * b.place - (a.fits - perPlace * a.place))
    .slice(0, picked)
    .map(({ rival }) => rival);
}

function textOf({ roles }: Fact, role: string): string {
  const value = roles[role];
  return value !== undefined && typeof value === 'object' && 'text' in value && value.kind === 'thing'
    ? value.text
    : '';
}

function otherNumber(noun: string): string {
  const one = singularise(noun);
  return one === noun ? pluralise(noun) : one;
}

/** Whether the fact's own sentence, or one with the same verb, names the noun: the deed may be true of it as well. */
function teller({ roles, evidence }: Fact, { text }: Article, sentences: readonly Span[]): (noun: string) => boolean {
  const verb = roles.action;
  const deed =
    verb !== undefined && typeof verb === 'object' && 'text' in verb ? [verb.text, verb.forms?.base ?? ''] : [];
  const roots = new Set(deed.flatMap(words).flatMap((word) => (isStopWord(word) ? [] : [root(word)])));
  const whole = text.toLowerCase();
  return (noun) => {
    const forms = [noun, otherNumber(noun)].filter((form) => whole.includes(form));
    if (forms.length === 0) return false;
    const holds = (said: string) => forms.some((form) => holdsPhrase(said, form));
    return sentences.some(({ start, end }) => {
      const said = text.slice(start, end);
      const isOwn = start < evidence.end && evidence.start < end;
      return holds(said) && (isOwn || words(said).some((word) => roots.has(root(word))));
    });
  };
}

/** The sentence's other words that mean something by themselves; names do not. */
function contextOf({ evidence }: Fact, key: string): readonly string[] {
  const own = new Set(words(key));
  const common = evidence.quote.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu) ?? [];
  return [...new Set(common.flatMap(words))].filter((word) => !isStopWord(word) && !own.has(word));
}

/** How near a noun is to the nearest words of a sentence, −1 to 1. */
function fitOf(noun: string, context: readonly string[], model: ReaderModel): number {
  const own = words(noun.replace(/^(?:an?|the) /, '')).flatMap((word) => vectorOf(word, model) ?? []);
  const vector = own.length > model.sizes.wordWidth ? own.slice(-model.sizes.wordWidth) : own;
  const found = context
    .flatMap((word) => {
      const other = vectorOf(word, model);
      return other && vector.length > 0 ? [cosine(vector, other)] : [];
    })
    .sort((a, b) => b - a)
    .slice(0, nearest);
  return found.reduce((sum, each) => sum + each, 0) / Math.max(1, found.length);
}

function vectorOf(word: string, { words: rows, wordVectors, sizes }: ReaderModel): readonly number[] | null {
  const row = rows.get(word) ?? rows.get(singularise(word));
  return row === undefined ? null : [...wordVectors.subarray(row * sizes.wordWidth, (row + 1) * sizes.wordWidth)];
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, axis) => sum + value * (y[axis] ?? 0), 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}
