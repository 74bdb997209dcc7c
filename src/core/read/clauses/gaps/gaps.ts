/** Finds what a whole sentence may miss: a plain number, a date, or a name that nothing else in it gives away. */

import type { EntityKind, RoleAtom, When } from '../../../model.ts';
import type { Mention } from '../../entities/mention.ts';
import { askedAmount } from '../amounts/asked-amount.ts';
import type { Known } from '../known.ts';
import { dependents, type Tree, tokenAt } from '../tree.ts';

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
/** Which paper relayed it is nothing to keep. */
const media = /^(?:newspaper|news-agency|broadcaster|magazine|website)$/;
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
  return [
    ...[...quantities].flatMap((quantity) => quantityGap(quantity, tree, known)),
    ...nameGaps([...names], tree, known),
  ]
    .filter(({ from }) => !known.isQuoted(sentence, from) && !isInSingleQuotes(from, tree))
    .sort((a, b) => a.from - b.from);
}

/** “voted ‘Best New University’”: a title is not taken apart. */
function isInSingleQuotes(from: number, { tokens }: Tree): boolean {
  const opens = tokens.slice(0, from).findLastIndex(({ text }) => /^['‘]/.test(text));
  const closes = tokens.slice(0, from).findLastIndex(({ text }) => /['’]$/.test(text) && text !== '’s');
  return opens >= 0 && opens >= closes && tokens.slice(from).some(({ text }) => /^['’]$/.test(text));
}

/** Every amount and date that question words can stand for. */
function quantityGap(quantity: Mention, tree: Tree, known: Known): Gap[] {
  const asked = askedAmount(quantity, tree, known);
  if (!asked) return [];
  const { wh, ...gap } = asked;
  const { when, confidence } = quantity;
  // “September 14” is a day of the article's year; what else is worked out from its date is not what the sentence says.
  if (when && (when.iso === undefined || when.until !== undefined || (when.inferred && when.precision !== 'day')))
    return [];
  return [{ ...gap, asking: wh, confidence, ...(when ? { when } : {}) }];
}

/** Names in full whose bearer the sentence names only once. */
function nameGaps(names: readonly Mention[], tree: Tree, known: Known): Gap[] {
  return names.flatMap((mention) => {
    const { entity: id, how, kind, from, to, titleFrom, confidence } = mention;
    if (id === null || how !== 'name' || confidence < sureKind || !nameKinds.has(kind)) return [];
    if (names.some((other) => other !== mention && other.entity === id)) return [];
    const entity = known.entities.get(id);
    if (!entity || entity.kind !== kind || mention.metonym || media.test(entity.class ?? '')) return [];
    if (kind === 'person' && (!entity.name.includes(' ') || !mention.surface.includes(' '))) return [];
    // “the Oslo museum”: a name inside another phrase asks for half a name.
    if (/^(?:compound|amod|nmod:poss|flat)/.test(tokenAt(tree, mention.head).label)) return [];
    // “Team USA”
    if (/^NNP/.test(tree.tokens[Math.min(from, titleFrom) - 1]?.xpos ?? '') && kind !== 'person') return [];
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
