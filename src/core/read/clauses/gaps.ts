/** Finds what a whole sentence may miss: a plain number, a date, or a name that nothing else in it gives away. */

import type { EntityKind, Phrase, RoleAtom, When } from '../../model.ts';
import type { Mention } from '../entities/mention.ts';
import { isRound } from './count.ts';
import type { Known } from './known.ts';
import { dependents, type Tree, tokenAt } from './tree.ts';

export interface Gap {
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  readonly missing: RoleAtom;
  /** The question words in its place, `which` where the key's kind tells what to ask for; absent where there are none. */
  readonly asking?: string;
  /** Of dates. */
  readonly when?: When;
  /** 0 to 1, how sure its kind is. */
  readonly confidence: number;
}

const quantityKinds: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'date']);
const nameKinds: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'country',
  'city',
  'region',
  'place',
  'work',
  'event',
] satisfies EntityKind[]);
/** Below this a name may be of another kind, and its rivals with it. */
const sureKind = 0.7;

export function gapsOf(tree: Tree, sentence: number, known: Known): Gap[] {
  const quantities = new Set<Mention>();
  const names = new Set<Mention>();
  for (const index of tree.tokens.keys()) {
    const quantity = known.quantityAt(sentence, index);
    if (quantity) quantities.add(quantity);
    const mention = known.mentionAt(sentence, index);
    if (mention) names.add(mention);
  }
  return [...quantityGaps([...quantities], tree, known), ...nameGaps([...names], tree, known)].sort(
    (a, b) => a.from - b.from,
  );
}

/** The one time or quantity of the sentence: a second one tells too much or too little of the first. */
function quantityGaps(quantities: readonly Mention[], tree: Tree, known: Known): Gap[] {
  const [quantity] = quantities;
  if (!quantity || quantities.length > 1) return [];
  const { phrase, when, from, confidence } = quantity;
  if (!phrase || !quantityKinds.has(phrase.kind)) return [];
  // “around 347” of nothing is a year or a page.
  const isOfSomething = phrase.unit !== undefined || tokenAt(tree, quantity.head).label.startsWith('nummod');
  const value = phrase.value ?? 0;
  const isNumber = phrase.kind !== 'date' && value > 2 && isRound(value) && (phrase.kind !== 'count' || isOfSomething);
  const isDate = when?.iso !== undefined && !when.inferred && when.until === undefined && phrase.kind === 'date';
  if (!isNumber && !isDate) return [];
  // “the 1950s” and “early 1950” are no years.
  if (isDate && when.precision === 'year' && !/^\d{4}$/.test(quantity.surface)) return [];
  // Of “700 asylum seekers” only the number is missing.
  const unitLength = phrase.unit && phrase.text.endsWith(phrase.unit) ? phrase.unit.split(' ').length : 0;
  const to = phrase.kind === 'count' ? Math.max(from + 1, quantity.to - unitLength) : quantity.to;
  const text = known.article.text.slice(tokenAt(tree, from).start, tokenAt(tree, to - 1).end);
  const missing: Phrase = isDate && when.iso ? { text, kind: 'date', iso: when.iso } : { ...phrase, text };
  return [{ from, to, missing, confidence, ...(isDate && when ? { when } : {}) }];
}

/** Names in full whose bearer the sentence names only once. */
function nameGaps(names: readonly Mention[], tree: Tree, known: Known): Gap[] {
  return names.flatMap((mention) => {
    const { entity: id, how, kind, from, to, confidence } = mention;
    if (id === null || how !== 'name' || confidence < sureKind || !nameKinds.has(kind)) return [];
    if (names.some((other) => other !== mention && other.entity === id)) return [];
    const entity = known.entities.get(id);
    if (!entity || entity.kind !== kind || mention.metonym) return [];
    if (kind === 'person' && (!entity.name.includes(' ') || !mention.surface.includes(' '))) return [];
    // “the Oslo museum”: a name inside another phrase asks for half a name.
    if (/^(?:compound|amod|nmod:poss|flat)/.test(tokenAt(tree, mention.head).label)) return [];
    if (/^an?$/i.test(tree.tokens[from - 1]?.text ?? '') || isGivenAway(mention, names, tree)) return [];
    return [{ from, to, missing: id, confidence, ...askingFor(mention, tree) }];
  });
}

/** “which Scottish chemist” would have to begin before the gap; “Sweden’s goal” is asked for with whose. */
function askingFor({ kind, from, to, head, titleFrom, surface }: Mention, tree: Tree): Pick<Gap, 'asking'> {
  if (titleFrom < from || /['’]s?$/.test(surface) || tree.tokens[to]?.xpos === 'POS') return {};
  if (kind !== 'person') return { asking: 'which' };
  // “who of the party”
  if (dependents(tree, head, 'nmod', 'appos').length > 0) return {};
  const isPlain = /^(?:IN|TO|,|VB[DZPNG]?)$/.test(tree.tokens[from - 1]?.xpos ?? ',');
  return isPlain ? { asking: 'who' } : {};
}

/** “in ____, Massachusetts”, “Moscow and ____”: what stands beside it leaves few that it can be. */
function isGivenAway({ from, to, head, kind }: Mention, names: readonly Mention[], tree: Tree): boolean {
  // “the Fisht Stadium in Sochi”, “Scottish chemist ____”
  const isComma = (index: number) => /^(?:,|in)$/.test(tree.tokens[index]?.text ?? '');
  const isOfNation = names.some((other) => other.kind === 'nationality' && other.to <= from && from - other.to < 3);
  if (kind === 'person' && isOfNation) return true;
  const beside = names.some(
    (other) =>
      (isComma(to) && other.from === to + 1 && other.how === 'name') ||
      (tree.tokens[from - 1]?.text === ',' && other.to === from - 1),
  );
  const inRow = tokenAt(tree, head).label === 'conj' || dependents(tree, head, 'conj').length > 0;
  return inRow || (beside && /^(?:city|region|country|place)$/.test(kind));
}
