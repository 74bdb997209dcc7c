/** Reads a predicate: its auxiliaries, particle and adverbs, and the forms that statements and questions need. */

import type { Phrase } from '../../model.ts';
import { inflectVerb } from '../../text/inflection.ts';
import { isReducedPassive } from './subject.ts';
import { dependents, type Tree, tokenAt } from './tree.ts';

export interface Predicate {
  readonly lemma: string;
  readonly passive: boolean;
  readonly phrase: Phrase;
  /** The tokens that it is made of. */
  readonly tokens: readonly number[];
}

/** What makes a clause no plain fact. */
const doubtful = new Set(
  `not n't n’t never no hardly barely scarcely nor could might may should ought need wo ca
  reportedly allegedly apparently supposedly possibly probably perhaps maybe likely purportedly almost nearly`.split(
    /\s+/,
  ),
);
/** Adverbs that point at other sentences or times; the fact holds without them. */
const droppable = new Set(
  `also then later now recently soon still already yet just meanwhile however therefore thus instead again too previously
  earlier subsequently eventually finally currently once immediately afterwards since only even ever`.split(/\s+/),
);
const be = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']);

/**
 * The predicate of a verb or, with `copula`, of “be”; null where it is negated, hedged, modal or not finite: then it is no plain fact.
 */
export function readPredicate(tree: Tree, head: number): Predicate | null {
  const copula = dependents(tree, head, 'cop')[0];
  const verb = copula ?? head;
  const auxiliaries = dependents(tree, head, 'aux');
  const adverbs = dependents(tree, head, 'advmod');
  const particle = copula === undefined ? dependents(tree, head, 'compound:prt') : [];
  const words = [...auxiliaries, ...adverbs].map((index) => tokenAt(tree, index).text.toLowerCase());
  if (words.some((word) => doubtful.has(word))) return null;
  const kept = adverbs.filter((index) => isKeptAdverb(tree, index, verb));
  const chain = [...auxiliaries, verb].sort((a, b) => a - b);
  const [first = verb] = chain;
  if (isReducedPassive(tree, head)) return reducedPassive(tree, head, kept);
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tokenAt(tree, first).xpos)) return null;
  const passive = dependents(tree, head, 'aux:pass').length > 0;
  const tail = [...chain.filter((index) => index !== first), ...kept, ...particle].sort((a, b) => a - b);
  const phrase = phraseOf(tree, first, tail, verb);
  if (!phrase) return null;
  return { lemma: tokenAt(tree, verb).lemma, passive, phrase, tokens: [first, ...tail] };
}

/** “(which was) founded”. */
function reducedPassive(tree: Tree, head: number, adverbs: readonly number[]): Predicate {
  const tokens = [...adverbs, head];
  const rest = tokens.map((index) => tokenAt(tree, index).text.toLowerCase()).join(' ');
  const forms = { asked: `was ${rest}`, plural: `were ${rest}`, aux: 'was', auxPlural: 'were', base: rest };
  return {
    lemma: tokenAt(tree, head).lemma,
    passive: true,
    phrase: { text: forms.asked, kind: 'verb', forms },
    tokens,
  };
}

/** “openly backed”: a manner adverb directly at the verb. */
function isKeptAdverb(tree: Tree, index: number, verb: number): boolean {
  const token = tokenAt(tree, index);
  if (dependents(tree, index, 'advmod', 'obl', 'fixed', 'advcl').length > 0) return false;
  return /ly$/.test(token.text) && !droppable.has(token.text.toLowerCase()) && index < verb && verb - index <= 2;
}

const contractions: Readonly<Record<string, string>> = {
  '’ll': 'will',
  "'ll": 'will',
  '’ve': 'have',
  "'ve": 'have',
  '’re': 'are',
  "'re": 'are',
};

function phraseOf(tree: Tree, first: number, tail: readonly number[], verb: number): Phrase | null {
  const finite = tokenAt(tree, first);
  const word = contractions[finite.text.toLowerCase()] ?? finite.text.toLowerCase();
  if (/^['’]/.test(word)) return null;
  const rest = tail.map((index) => tokenAt(tree, index).text.toLowerCase()).join(' ');
  const isHelper = first !== verb || be.has(word);
  const forms = isHelper ? helperForms(word) : mainForms(finite.lemma, finite.xpos, word);
  if (!forms) return null;
  // The adverb stands before a lone verb (“openly backed”) and behind a helper (“has openly backed”).
  const early = tail.filter((index) => index < first).map((index) => tokenAt(tree, index).text.toLowerCase());
  const late = tail.filter((index) => index > first).map((index) => tokenAt(tree, index).text.toLowerCase());
  const join = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');
  if (isHelper) {
    return {
      text: join(word, rest),
      kind: 'verb',
      forms: {
        asked: join(forms.singular, rest),
        plural: join(forms.plural, rest),
        aux: forms.singular,
        auxPlural: forms.plural,
        base: rest,
      },
    };
  }
  return {
    text: join(...early, word, ...late),
    kind: 'verb',
    forms: {
      asked: join(...early, forms.singular, ...late),
      plural: join(...early, forms.plural, ...late),
      aux: forms.past ? 'did' : 'does',
      auxPlural: forms.past ? 'did' : 'do',
      base: join(...early, finite.lemma, ...late),
    },
  };
}

interface Forms {
  readonly singular: string;
  readonly plural: string;
  readonly past: boolean;
}

const helpers: readonly (readonly [string, string, boolean])[] = [
  ['is', 'are', false],
  ['was', 'were', true],
  ['has', 'have', false],
  ['does', 'do', false],
];

function helperForms(word: string): Forms | null {
  const pair = helpers.find(([singular, plural]) => word === singular || word === plural);
  if (pair) return { singular: pair[0], plural: pair[1], past: pair[2] };
  return { singular: word, plural: word, past: /^(?:had|did)$/.test(word) };
}

function mainForms(lemma: string, xpos: string, word: string): Forms | null {
  if (xpos === 'VBD') return { singular: word, plural: word, past: true };
  return { singular: inflectVerb(lemma, 'third'), plural: lemma, past: false };
}

/** Deeds that need no word beside them: when did he die? */
const enough = new Set(
  `die marry retire resign surrender collapse sink crash explode erupt vanish disappear open close end begin start launch strike emigrate
  divorce graduate abdicate fall rise`.split(/\s+/),
);

/** “When did the union vote?”: what was done says nothing without its object or what comes with it. */
export function saysTooLittle({ lemma, passive }: Predicate, hasMore: boolean): boolean {
  return !hasMore && !passive && !enough.has(lemma);
}
