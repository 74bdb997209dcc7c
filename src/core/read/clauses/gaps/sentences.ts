/** Finds statements that stand alone and may miss a number, a date or a name: in the article's own words they are asked for. */

import type { EntityId, Fact } from '../../../model.ts';
import { shortId } from '../../../text/hash.ts';
import { isAnchored } from '../anchored.ts';
import { description } from '../clause.ts';
import { isWholeSentence } from '../count-mentions.ts';
import type { Known } from '../known.ts';
import { salienceOf } from '../salience.ts';
import { type Statement, statementsOf, tokensOf } from '../statements/statements.ts';
import { isWellFormed } from '../stretch.ts';
import { findSubject } from '../subject.ts';
import { range, subtree, type Tree, tokenAt } from '../tree.ts';
import { readPredicate } from '../verb-phrase.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { askingInPlace } from './in-place.ts';
import { isCaption, isPerfect } from './odd-times.ts';
import { sayParts } from './say-parts.ts';
import { toldFact } from './told.ts';

/** In tokens: longer statements are no questions for a phone. */
const longest = 28;
/** In tokens: “In early August 1999”. */
const longestTime = 6;
/** The headline and the sentences under it: what they bring up is the news itself. */
const leadSentences = 4;

/** A statement that may miss something, as a fact with a gap. */
export interface Gapped {
  readonly gap: Gap;
  readonly statement: Statement;
  readonly sentence: number;
  readonly fact: Fact;
}

/** As full questions where they can be asked, else as they stand, to be asked in place or completed. */
export function sentenceFacts(known: Known): Fact[] {
  return gappedSentences(known).map((gapped) => toldFact(gapped, known) ?? gapped.fact);
}

/** Each gap of each sentence once, in the first of its statements that can be said. */
export function gappedSentences(known: Known): Gapped[] {
  return known.sentences.flatMap(({ start, end }, sentence) => {
    const tree = known.trees[sentence];
    if (!tree || !isWholeSentence(known.article.text.slice(start, end))) return [];
    const gaps = gapsOf(tree, sentence, known);
    if (gaps.length === 0) return [];
    const statements = statementsOf(tree, sentence, known).filter((each) => standsAlone(each, tree, sentence, known));
    return gaps.flatMap((gap): Gapped[] => {
      for (const statement of statements) {
        const fact = factWithout(gap, fromFront(gap, statement, tree), tree, sentence, known);
        if (fact) return [{ gap, statement, sentence, fact }];
      }
      return [];
    });
  });
}

/** Short enough, about somebody or something certain, with no “the” that leaves open which. */
function standsAlone(statement: Statement, tree: Tree, sentence: number, known: Known): boolean {
  if (statement.parts.length > longest || (sentence >= leadSentences && isAboutAny(statement, tree))) return false;
  // “The war, which began in 1950”: told as “The war began …”, nothing says which.
  const place = { tree, sentence, known, owner: null, skip: statement.head };
  return isAnchored(statement.head, tokensOf(statement), place);
}

/** “On Sunday a man was killed”: which one, unless this is the news itself? */
function isAboutAny({ parts, head }: Statement, tree: Tree): boolean {
  const subject = findSubject(tree, head);
  const first = subject && subtree(tree, subject.head).find((index) => parts.includes(index));
  return first !== null && first !== undefined && /^an?$/i.test(tokenAt(tree, first).text);
}

/** “In 1999, Kim left Oslo” is asked for as “Kim left Oslo in which year?” */
function fromFront({ from, to, when }: Gap, { parts, ...statement }: Statement, tree: Tree): Statement {
  const end = parts.indexOf(to - 1) + 1;
  const front = parts.slice(0, end);
  const [first] = parts;
  // “The Confession of 1559 shows …” begins with its subject.
  const opens = typeof first === 'number' && (first === from || tokenAt(tree, first).upos === 'ADP');
  const isTime = when !== undefined && opens && front.length === to - first;
  if (!isTime || end === 0 || end > longestTime) return { ...statement, parts };
  const next = parts[end];
  const rest = parts.slice(typeof next === 'number' && tokenAt(tree, next).text === ',' ? end + 1 : end);
  return { ...statement, parts: [...rest, ...front] };
}

function factWithout(gap: Gap, statement: Statement, tree: Tree, sentence: number, known: Known): Fact | null {
  if (isOddTime(gap, statement, tree, known)) return null;
  const said = sayAround(gap, statement, tree, sentence, known);
  if (!said) return null;
  const { start = 0, end = 0 } = known.sentences[sentence] ?? {};
  const asking = askingInPlace(gap, statement, tree);
  const names = tokensOf(statement).flatMap((index) => known.mentionAt(sentence, index)?.entity ?? []);
  return {
    id: `x-${shortId(`${said.before}\n${said.after}`)}`,
    relation: 'sentence',
    roles: {
      before: description(said.before),
      missing: gap.missing,
      after: description(said.after),
      ...(asking === null ? {} : { asking: description(asking) }),
    },
    evidence: { quote: known.article.text.slice(start, end), start, end },
    origin: 'extracted',
    ask: ['missing'],
    ...(typeof gap.missing === 'string' ? { derives: { missing: 'reference' } } : {}),
    confidence: gap.confidence * statement.margin,
    salience: salienceOf(names, sentence, known),
  };
}

/** A date that does not go with the verb it hangs on, “the orbiters await a journey in 2008”; not of “the dam replaces one built in 1911”. */
function isOddTime({ from, to, when }: Gap, { head }: Statement, tree: Tree, known: Known): boolean {
  if (when === undefined || !range(from, to).some((index) => tokenAt(tree, index).head === head)) return false;
  const predicate = readPredicate(tree, head);
  return predicate !== null && (isPerfect(predicate) || isCaption(predicate, when, known));
}

/** What comes before and after the gap; null where it begins in the middle of a story, or something in it stays unclear. */
function sayAround(
  { from, to, missing }: Gap,
  { parts }: Statement,
  tree: Tree,
  sentence: number,
  known: Known,
): { readonly before: string; readonly after: string } | null {
  const at = parts.indexOf(from);
  if (at < 0 || range(from, to).some((index, step) => parts[at + step] !== index)) return null;
  const before = sayParts(parts.slice(0, at), tree, sentence, known);
  if (!before) return null;
  const asked: EntityId[] = typeof missing === 'string' ? [missing] : [];
  const after = sayParts(parts.slice(at + to - from), tree, sentence, known, [...before.entities, ...asked]);
  // “Fellow lineman …” begins in the middle of a story.
  if (/^(?:one|fellow|another|other|his|her|its|their)\b/i.test(before.text)) return null;
  if (!after || !isWellFormed(`${before.text} x ${after.text}`.trim())) return null;
  const name = typeof missing === 'string' ? known.entities.get(missing)?.name : undefined;
  const lead = name?.startsWith('the ') ? before.text.replace(/\bthe$/i, '').trim() : before.text;
  return { before: lead, after: after.text };
}
