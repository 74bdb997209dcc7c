/** Says whom a name, a pronoun or a description means, so that whoever reads only these words knows. */

import type { EntityId } from '../../model.ts';
import { namesOf } from '../../text/names.ts';
import type { Mention } from '../entities/mention.ts';
import type { Known } from './known.ts';
import { subjectAbove } from './owners.ts';
import { hasLabel, type Tree, tokenAt } from './tree.ts';

/** Where somebody is said: the words around. */
export interface SaidPlace {
  readonly tree: Tree;
  readonly sentence: number;
  readonly known: Known;
  /** Of whom “his” may stay. */
  readonly owner: EntityId | null;
  /** Whom the words before name. */
  readonly entities: readonly EntityId[];
  /** The text before, and the tokens behind. */
  readonly before: string;
  readonly behind: readonly number[];
}

/** As it may stand behind the words before; null where it stays unclear. */
export function sayName(mention: Mention, place: SaidPlace): string | null {
  const { tree, known, entities, before } = place;
  const { entity: id, how, head } = mention;
  if (id === null) return null;
  const isAgain = entities.includes(id);
  const said =
    isAgain && how === 'description' && tokenAt(tree, head).label !== 'conj'
      ? sayAgain(mention, tree, known)
      : sayMention(mention, tokenAt(tree, head).xpos === 'PRP$', isClear(mention, id, place), isAgain, known);
  return said !== null && takesNoArticle(mention, tree, before) ? said.replace(/^the /, '') : said;
}

/** Whether a pronoun may stay. */
function isClear(mention: Mention, id: EntityId, place: SaidPlace): boolean {
  const { tree, sentence, known, owner, entities, behind } = place;
  return (
    id === owner ||
    (entities.includes(id) && goesOnWith(mention, tree, sentence, known)) ||
    isOnlyOne(id, entities, known) ||
    isNamedLater(mention, behind, sentence, known)
  );
}

/** Whether a pronoun for it can mean nobody else of those that the same words name. */
function isOnlyOne(id: EntityId, said: readonly EntityId[], known: Known): boolean {
  const kind = known.entities.get(id)?.kind;
  return said.includes(id) && said.every((other) => other === id || known.entities.get(other)?.kind !== kind);
}

/** “Galois read Poisson’s advice, as he …”: the subject goes on. */
function goesOnWith({ entity, head }: Mention, tree: Tree, sentence: number, known: Known): boolean {
  const subject = subjectAbove(head, tree);
  return subject !== null && known.mentionAt(sentence, subject)?.entity === entity;
}

/** “In his career, Dvořák made …”: the name follows. */
function isNamedLater(mention: Mention, behind: readonly number[], sentence: number, known: Known): boolean {
  return (
    mention.how === 'pronoun' &&
    behind.some((index) => {
      const other = known.mentionAt(sentence, index);
      return other?.how === 'name' && other.entity === mention.entity;
    })
  );
}

/** “the mosque” behind its name may stay; of a person the name is short enough. */
function sayAgain({ entity: id, surface, head }: Mention, tree: Tree, known: Known): string | null {
  const entity = known.entities.get(id ?? '');
  if (!entity) return null;
  if (entity.kind === 'person') return entity.short ?? entity.name;
  const isNamedSo = entity.name.toLowerCase().split(' ').includes(tokenAt(tree, head).text.toLowerCase());
  return isNamedSo ? surface.replace(/^The /, 'the ') : (entity.short ?? entity.name);
}

/** In full at first; a pronoun stays where it is clear, and a name that was said before is said as the article says it. */
function sayMention(
  { entity: id, how, surface }: Mention,
  isPossessive: boolean,
  isClear: boolean,
  isAgain: boolean,
  known: Known,
): string | null {
  const entity = known.entities.get(id ?? '');
  if (!entity) return null;
  if (how === 'pronoun') {
    if (isClear) return surface.toLowerCase();
    const name = isAgain ? (entity.short ?? entity.name) : entity.name;
    return isPossessive ? `${name}’s` : name;
  }
  if (how === 'name' && (isAgain || entity.kind !== 'person') && namesOf(entity).includes(surface)) return surface;
  // “Kim and the leader” are not two.
  if (isAgain) return null;
  return /['’]s?$/.test(surface) ? `${entity.name}’s` : entity.name;
}

/** “the youngest Legislative Council member”, “100,000 Greeks”: a name that stands with other words brings no article of its own. */
function takesNoArticle({ head, from, to }: Mention, tree: Tree, before: string): boolean {
  const token = tokenAt(tree, head);
  if (/(?:\bthe|['’]s?)$/i.test(before)) return true;
  if (/^(?:compound|amod)/.test(token.label) && token.head >= to) return true;
  const last = tree.tokens[from - 1];
  return last?.head === head && hasLabel(last, ['det', 'amod', 'nummod', 'compound', 'nmod:poss']);
}
