/** Knows which branches of a sentence are asides: what stands between commas or brackets, and what may go without making the rest untrue. */

import { dependents, hasLabel, subtree, type Tree, tokenAt } from '../tree.ts';
import { type Aside, brackets, isClosed, isMark, withoutBracket } from './marks.ts';
import { hasOwnSubject, hasTense, isVerbal } from './predicates.ts';
import { isSideClause, isSpoken } from './side-clauses.ts';

/** Between commas on both sides even an unsure arc is an aside. */
const sureBetween = 0.15;
const sureTail = 0.3;
/** What an aside may be. */
const labels = /^(?:appos|acl|advcl|parataxis|conj|nmod|obl)/;

/** Of the clause at `head`; `tokens` are those of the clause. */
export function asidesIn(tree: Tree, head: number, tokens: readonly number[]): Aside[] {
  const [first = 0, last = 0] = [tokens[0], tokens.at(-1)];
  const chosen = new Set(tokens);
  const branches = tokens.flatMap((index): Aside[] => {
    if (index === head || !labels.test(tokenAt(tree, index).label)) return [];
    const aside = trimmed(tree, index, chosen);
    // What is quoted stays word for word.
    return aside && !isQuoted(tree, aside.from) && isAside(tree, aside, first, last, head) ? [aside] : [];
  });
  return [...brackets(tree), ...branches];
}

/** Whether a quotation is open there. */
function isQuoted({ tokens }: Tree, index: number): boolean {
  const marks = tokens.slice(0, index).filter(({ text }) => /^["“”]$/.test(text));
  return marks.at(-1)?.text === '“' || marks.filter(({ text }) => text === '"').length % 2 === 1;
}

/** The branch without the commas and dashes at its edges. */
function trimmed(tree: Tree, index: number, chosen: ReadonlySet<number>): Aside | null {
  const branch = subtree(tree, index).filter((at) => chosen.has(at));
  let [from, to] = [0, branch.length];
  while (from < to && isMark(tree, branch[from])) from++;
  while (to > from && isMark(tree, branch[to - 1])) to--;
  const [start, end] = [branch[from], branch[to - 1]];
  if (start === undefined || end === undefined || end - start !== to - from - 1) return null;
  return { from: start, to: end + 1, head: index };
}

function isAside(tree: Tree, aside: Aside, first: number, last: number, clause: number): boolean {
  const { from, to, head } = aside;
  const token = tokenAt(tree, head);
  const isFront =
    from <= first || tree.tokens.slice(first, from).every(({ label }) => /^(?:cc|punct|advmod)$/.test(label));
  const isTail = tree.tokens.slice(to, last + 1).every(({ text }) => /^(?:[.!"”’'),;–—-]|--)$/.test(text));
  const before = withoutBracket(tree, from - 1);
  const isBetween = isMark(tree, before) && isClosed(tree, to);
  if (token.margin < (isBetween && !isTail ? sureBetween : sureTail)) return false;
  // “Soon after they came, …” would leave “Soon”.
  if (isFront && from > first && tokenAt(tree, from - 1).label === 'advmod') return false;
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

function hasOr(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'cc').some((index) => /^n?or$/i.test(tokenAt(tree, index).text));
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
