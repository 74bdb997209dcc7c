/** Knows which branches of a sentence are asides: what stands between commas or brackets, and what may go without making the rest untrue. */

import { hasOwnSubject, hasTense, isVerbal } from './predicates.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

/** Half-open ranges of tokens. */
export interface Aside {
  readonly from: number;
  readonly to: number;
  /** The token that it hangs by; -1 for what is between brackets. */
  readonly head: number;
}

/** Between commas on both sides even an unsure arc is an aside. */
const sureBetween = 0.15;
const sureTail = 0.3;
/** Clauses that only say what else was so. */
const besides =
  /^(?:although|though|because|since|while|whereas|as|after|before|when|where|with|despite|following|amid|like|unlike|so|even)$/i;
/** Without these the rest is not true. */
const conditions =
  /^(?:if|unless|until|till|except|excluding|provided|providing|whether|than|lest|without|hardly|assuming)$/i;

/** Of the clause at `head`; `tokens` are those of the clause. */
export function asidesIn(tree: Tree, head: number, tokens: readonly number[]): Aside[] {
  const [first = 0, last = 0] = [tokens[0], tokens.at(-1)];
  const branches = tokens.flatMap((index): Aside[] => {
    if (index === head) return [];
    const aside = trimmed(tree, index, tokens);
    return aside && isAside(tree, aside, first, last, head) ? [aside] : [];
  });
  return [...brackets(tree), ...branches];
}

/** “(800 km)”, “[6]”. */
export function brackets({ tokens }: Pick<Tree, 'tokens'>): Aside[] {
  const found: Aside[] = [];
  const open: number[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (/^[([]$/.test(text)) open.push(index);
    if (!/^[)\]]$/.test(text)) continue;
    const from = open.pop();
    if (from === undefined || open.length > 0) continue;
    const isInserted = text === ']' && !/^\d+$/.test(tokens[from + 1]?.text ?? '');
    if (!isInserted) found.push({ from, to: index + 1, head: -1 });
  }
  return found;
}

/** The branch without the commas and dashes at its edges. */
function trimmed(tree: Tree, index: number, tokens: readonly number[]): Aside | null {
  const branch = subtree(tree, index).filter((at) => tokens.includes(at));
  let [from, to] = [0, branch.length];
  while (from < to && isMark(tree, branch[from])) from++;
  while (to > from && isMark(tree, branch[to - 1])) to--;
  const [start, end] = [branch[from], branch[to - 1]];
  if (start === undefined || end === undefined || end - start !== to - from - 1) return null;
  return { from: start, to: end + 1, head: index };
}

function isMark(tree: Tree, index: number | undefined): boolean {
  return index !== undefined && (/^[,;.]$/.test(tree.tokens[index]?.text ?? '') || isDash(tree, index));
}

/** A dash between words, not the one of “1 – 0” nor a hyphen. */
export function isDash({ tokens }: Pick<Tree, 'tokens'>, index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !/^(?:[–—-]|--)$/.test(token.text)) return false;
  if (/^\d/.test(before?.text ?? '') && /^\d/.test(after?.text ?? '')) return false;
  return token.text !== '-' || (token.xpos !== 'HYPH' && before?.end !== token.start && after?.start !== token.end);
}

function isAside(tree: Tree, aside: Aside, first: number, last: number, clause: number): boolean {
  const { from, to, head } = aside;
  const token = tokenAt(tree, head);
  const isFront =
    from <= first || tree.tokens.slice(first, from).every(({ label }) => /^(?:cc|punct|advmod)$/.test(label));
  const isTail = tree.tokens.slice(to, last + 1).every(({ text }) => /^(?:[.!"”’'),;–—-]|--)$/.test(text));
  const before = beforeBracket(tree, from - 1);
  const isBetween = isMark(tree, before) && isClosed(tree, to);
  if (token.margin < (isBetween && !isTail ? sureBetween : sureTail)) return false;
  if (isFront) return isClosed(tree, to) && !isTail && isSideClause(tree, aside, clause);
  if (!isMark(tree, before) || !(isTail || isBetween)) return false;
  if (hasLabel(token, ['appos'])) return isApposition(tree, aside);
  if (hasLabel(token, ['acl'])) return isAddition(tree, aside);
  if (hasLabel(token, ['advcl'])) return isSideClause(tree, aside, clause);
  if (hasLabel(token, ['parataxis', 'conj'])) {
    const isJoined = hasOwnSubject(tree, head) && isVerbal(tree, head) && hasTense(tree, head);
    return isJoined && !isSpoken(tree, aside) && !hasOr(tree, head);
  }
  return hasLabel(token, ['nmod', 'obl']) && /^including$/i.test(tokenAt(tree, from).text);
}

/** The token before what is between brackets: “ancestry, [10] although …”. */
export function beforeBracket(tree: Tree, index: number): number {
  const bracket = brackets(tree).find(({ to }) => to === index + 1);
  return bracket ? beforeBracket(tree, bracket.from - 1) : index;
}

function isClosed(tree: Tree, to: number): boolean {
  const isQuote = /^["”’']$/.test(tree.tokens[to - 1]?.text ?? '');
  const bracket = brackets(tree).find(({ from }) => from === to);
  if (bracket) return isClosed(tree, bracket.to);
  return isMark(tree, to) || (isQuote && /^,$/.test(tree.tokens[to - 2]?.text ?? ''));
}

function hasOr(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'cc').some((index) => /^n?or$/i.test(tokenAt(tree, index).text));
}

/** Who says so is no aside. */
function isSpoken(tree: Tree, { from, to }: Aside): boolean {
  return tree.tokens.slice(from, to).some(({ lemma, text }) => isSpeechVerb(lemma) || /^according$/i.test(text));
}

/** “Paris, the capital of France,”; “Quat, 42,”; not “Aceh, Indonesia”, nor the next name of a row. */
function isApposition(tree: Tree, { head, from, to }: Aside): boolean {
  const above = tokenAt(tree, head).head;
  const token = tokenAt(tree, head);
  const isName = tokenAt(tree, above).xpos.startsWith('NNP') || dependents(tree, above, 'flat').length > 0;
  if (token.xpos === 'CD') return to - from === 1 && isName && Number(token.text) < 120;
  const isArticle = /^(?:the|an?)$/i.test(tokenAt(tree, from).text);
  if (dependents(tree, above, 'conj').some((row) => row > head || !isArticle)) return false;
  // “another candidate, veteran politician Raymond Wong,” would lose its name.
  if (!isName && isNamed(tree, head)) return false;
  return /^NNS?$/.test(token.xpos) || (isName && isArticle);
}

function isNamed(tree: Tree, head: number): boolean {
  return [head, ...dependents(tree, head, 'flat', 'compound', 'nmod:desc', 'appos')].some((index) =>
    tokenAt(tree, index).xpos.startsWith('NNP'),
  );
}

/** “, which is big”, “, born in 1900”, “, including …”. */
function isAddition(tree: Tree, { from, head }: Aside): boolean {
  const first = tokenAt(tree, from);
  const second = tree.tokens[from + 1];
  if (tokenAt(tree, head).label === 'acl:relcl')
    return (
      (/^W/.test(first.xpos) && first.text.toLowerCase() !== 'that') ||
      (first.xpos === 'IN' && /^W/.test(second?.xpos ?? ''))
    );
  return /^VB[NG]$/.test(tokenAt(tree, head).xpos);
}

/** “, killing 107”, “, although a poll found …”; never a condition. */
function isSideClause(tree: Tree, aside: Aside, clause: number): boolean {
  const { from, to, head } = aside;
  const token = tokenAt(tree, head);
  if (!hasLabel(token, ['advcl']) || !inChain(tree, token.head, clause)) return false;
  const opening = tree.tokens.slice(from, Math.min(to, from + 4));
  if (opening.some(({ text }) => conditions.test(text)) || /^only$/i.test(opening[0]?.text ?? '')) return false;
  const isContrast = /^(?:al?though|though|because|since|while|whereas|after|before)$/i.test(opening[0]?.text ?? '');
  if (!isContrast && isSpoken(tree, aside)) return false;
  // Quoted words that a verb of saying lost.
  if (isSpeechVerb(tokenAt(tree, clause).lemma) && tree.tokens.slice(from, to).some(({ text }) => /^["“”]$/.test(text)))
    return false;
  if (token.label === 'advcl:relcl') return opening.slice(0, 2).some(({ xpos }) => /^W/.test(xpos));
  const [first] = opening;
  const isFront = to <= clause;
  // “When it rains, …” may be what makes it true; a story that is over has happened all the same.
  if (/^(?:when|where|as|after|before)$/i.test(first?.text ?? '') && isFront && !isPast(tree, clause)) return false;
  if (dependents(tree, head, 'mark').length === 0 && /^VB[GN]$/.test(token.xpos)) return true;
  return besides.test(first?.text ?? '');
}

/** The clause's own verb, or one that completes it: “continued to shun …, seeking …”. */
export function inChain(tree: Tree, index: number, clause: number): boolean {
  let at = index;
  for (let steps = 0; steps < 6 && at >= 0 && at !== clause; steps++) {
    const token = tokenAt(tree, at);
    if (!hasLabel(token, ['xcomp', 'ccomp', 'conj', 'advcl', 'parataxis'])) return false;
    at = token.head;
  }
  return at === clause;
}

export function isPast(tree: Tree, clause: number): boolean {
  return [clause, ...dependents(tree, clause, 'aux', 'cop')].some((index) => tokenAt(tree, index).xpos === 'VBD');
}
