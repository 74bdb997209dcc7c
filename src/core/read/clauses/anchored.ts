/** Tells whether a definite noun says by itself which one is meant: “the launch of the first space shuttle”, not “the ceremony”. */

import { bareFullForm } from './full-forms.ts';
import { pointsInside } from './inside.ts';
import type { Place } from './noun.ts';
import { isTitleNoun } from './title-nouns.ts';
import { dependents, hasLabel, type Tree, tokenAt } from './tree.ts';

/** What is one of its kind for everybody. */
const unique = new Set(
  `world internet sun moon earth sky public media universe environment economy weather web past future north south east west
  police sea ground air lead beginning scoring penalty army navy border wild telephone radio press`.split(/\s+/),
);
const pointing = /^(?:this|that|these|those|both|another|such)$/;
/** Inside a statement they point nowhere: “every team in the contest”. */
const counting = /^(?:any|every|each|some|no)$/;
/** What is one of its kind with its name before it: “the dairy industry”. */
const trades = new Set('industry sector trade market business economy profession community'.split(' '));

/** Whether the noun and every definite noun among the tokens is anchored. An indefinite needs nothing. */
export function isAnchored(head: number, indexes: readonly number[], place: Place): boolean {
  return indexes.every((index) =>
    index !== head && !isNoun(place.tree, index) ? true : isNounAnchored(index, head, indexes, place),
  );
}

function isNoun(tree: Tree, index: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tokenAt(tree, index).upos);
}

function isNounAnchored(noun: number, head: number, indexes: readonly number[], place: Place): boolean {
  const { tree, sentence, known } = place;
  // “this year” is a date for whoever knows the article's own.
  if (known.quantityAt(sentence, noun)?.when) return true;
  const [determiner] = dependents(tree, noun, 'det');
  const article = determiner === undefined ? '' : tokenAt(tree, determiner).text.toLowerCase();
  if (counting.test(article)) return noun !== head;
  if (/^(?:the|this)$/.test(article) && bareFullForm(noun, tree, known) !== null) return true;
  // The title stands above every question: “the flag” under “New Zealand considers a new flag”.
  if (/^(?:the|this)$/.test(article) && isTitleNoun(noun, tree, known.titleNouns)) return true;
  if (pointing.test(article)) return determiner !== undefined && pointsInside(determiner, tree);
  if (article !== 'the' || known.mentionAt(sentence, noun)?.entity) return true;
  if (unique.has(tokenAt(tree, noun).lemma) || isIntroduced(noun, indexes, tree)) return true;
  if (trades.has(tokenAt(tree, noun).lemma) && dependents(tree, noun, 'compound', 'amod').length > 0) return true;
  return (tree.children[noun] ?? []).some((child) => indexes.includes(child) && saysWhich(child, place));
}

/** “a visa … the visa” */
function isIntroduced(noun: number, indexes: readonly number[], tree: Tree): boolean {
  const { text } = tokenAt(tree, noun);
  return indexes.some((index) => index < noun && isNoun(tree, index) && tokenAt(tree, index).text === text);
}

/** A name, a number in a row, a superlative, a clause, or an of-phrase: whatever tells this one from others. */
function saysWhich(child: number, { tree, sentence, known, skip }: Place): boolean {
  const token = tokenAt(tree, child);
  if (child === skip) return false;
  if (known.mentionAt(sentence, child)?.entity) return true;
  // “the European team”: a name tells, whether we know its bearer or not.
  if (child > 0 && /^\p{Lu}/u.test(token.text) && hasLabel(token, ['amod', 'compound', 'nmod'])) return true;
  if (/^(?:JJS|RBS)$/.test(token.xpos)) return true;
  if (/^(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|\d{4}|only)$/i.test(token.text)) return true;
  if (hasLabel(token, ['acl', 'acl:relcl'])) return true;
  const preposition = dependents(tree, child, 'case').map((index) => tokenAt(tree, index).lemma);
  return hasLabel(token, ['nmod']) && preposition.some((word) => /^(?:of|for|between|against|on|about|to)$/.test(word));
}
