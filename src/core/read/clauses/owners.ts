/** Finds whether a pronoun has its noun in its own sentence: “Team Estonia rebuilt their robot”, not “They rebuilt it”. */

import { isPersonNoun } from '../entities/nouns.ts';
import { type PronounForm, pronounForm } from '../entities/referent.ts';
import type { Known } from './known.ts';
import { dependents, hasLabel, type Tree, tokenAt } from './tree.ts';

/** What is one and yet many: “the team … their”. */
const bodies = new Set(
  `team band family couple pair police government company group committee crew staff public organisation organization party club army navy
  ministry department agency majority minority firm council board jury`.split(/\s+/),
);

/** Nothing that a pronoun goes on with: “Over time, it …”. */
const timeNouns = new Set(
  'time period era age year month week day century decade moment end beginning fact case'.split(' '),
);

/** Whether whoever reads only the tokens `isSaid` sees whom the pronoun means. */
export function hasOwnerInside(
  index: number,
  tree: Tree,
  sentence: number,
  known: Known,
  isSaid: (index: number) => boolean,
): boolean {
  const token = tokenAt(tree, index);
  const form = pronounForm(token);
  if (!form) return false;
  const nouns = [...tree.tokens.keys()].filter(
    (noun) => noun < index && isSaid(noun) && isCandidate(noun, form, tree, sentence, known),
  );
  if (form.reflexive) return nouns.length > 0;
  const subject = subjectAbove(index, tree);
  if (subject !== null && !isSaid(subject)) return false;
  if (form.possessive && form.gender === undefined && subject !== null) return nouns.includes(subject);
  // Of two that it could be, the reader would have to guess.
  const [only] = nouns;
  if (only === undefined || nouns.length > 1) return false;
  if (form.gender === undefined && isSubject(index, tree) && !isSubject(only, tree)) return false;
  // What does it does it to another: “Kim saw him”.
  return form.possessive || subjectOf(clauseOf(index, tree), tree) !== only || isSubject(index, tree);
}

function isSubject(index: number, tree: Tree): boolean {
  return hasLabel(tokenAt(tree, index), ['nsubj']);
}

/** The nearest subject before the pronoun in its own clause and those around it. */
export function subjectAbove(index: number, tree: Tree): number | null {
  let clause = clauseOf(index, tree);
  if (tokenAt(tree, index).xpos !== 'PRP$') clause = clause < 0 ? -1 : clauseOf(clause, tree);
  for (; clause >= 0; clause = clauseOf(clause, tree)) {
    const subject = subjectOf(clause, tree);
    if (subject !== null && subject < index) return subject;
  }
  return null;
}

function subjectOf(clause: number, tree: Tree): number | null {
  return (clause < 0 ? undefined : dependents(tree, clause, 'nsubj')[0]) ?? null;
}

/** The verb or the predicate on whose subject a word depends; -1 above the root. */
function clauseOf(index: number, tree: Tree): number {
  for (let at = tokenAt(tree, index).head; at >= 0; at = tokenAt(tree, at).head) {
    const isVerb = /^(?:VERB|AUX)$/.test(tokenAt(tree, at).upos) && !hasLabel(tokenAt(tree, at), ['amod', 'case']);
    if (isVerb || dependents(tree, at, 'nsubj').length > 0) return at;
  }
  return -1;
}

function isCandidate(noun: number, form: PronounForm, tree: Tree, sentence: number, known: Known): boolean {
  const token = tokenAt(tree, noun);
  if (!/^(?:NOUN|PROPN)$/.test(token.upos) || hasLabel(token, ['compound', 'flat', 'nmod:desc', 'amod', 'goeswith']))
    return false;
  if (known.quantityAt(sentence, noun)?.when || timeNouns.has(token.lemma)) return false;
  const mention = known.mentionAt(sentence, noun);
  const person = mention?.entity ? mention.kind === 'person' : isPersonNoun(token.text.toLowerCase());
  const isPlural = /S$/.test(token.xpos) || dependents(tree, noun, 'conj').length > 0;
  const isBody = bodies.has(token.lemma) || mention?.kind === 'organisation' || mention?.kind === 'group';
  if (form.plural) return isPlural || isBody || hasTeam(noun, tree);
  if (isPlural || form.animate !== person) return false;
  const gender = mention?.entity ? known.entities.get(mention.entity)?.gender : undefined;
  return form.gender === undefined || gender === undefined || gender === form.gender;
}

/** “Team Estonia” */
function hasTeam(noun: number, tree: Tree): boolean {
  return /^(?:team|group)$/i.test(tokenAt(tree, noun).text);
}
