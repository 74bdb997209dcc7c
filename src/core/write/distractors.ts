/** Picks the wrong options: of the key's type, tempting, surely wrong, and different from wording to wording. */

import type { Draft, Entity, Fact, FactBase, Option } from '../model.ts';
import { countryOf } from '../read/gazetteer.ts';
import { hash } from '../text/hash.ts';
import { isNamedIn, mayBeSameName, namesOf, sameName } from '../text/names.ts';
import { holdsPhrase } from '../text/words.ts';
import { indexOf } from './base-index.ts';
import { sources } from './sources/index.ts';
import { statementOf } from './state.ts';
import type { Template } from './template.ts';
import { atomsOf } from './values.ts';
import { isNationTold, whereTold } from './where-told.ts';

/** Three good ones, else two, else no question (Rodriguez 2005: three options are enough). */
const wanted = 3;
const least = 2;
/** How many of the best candidates chance may choose from: more would let weak ones in. */
const shortList = 6;
/** Of names that nobody has read for us the best are so much better that chance may not choose. */
const shortListOfNames = wanted;

/** Whether an option is surely wrong and tempting; the pipeline lets the rules decide. */
export type IsSound = (option: Option, draft: Draft, base: FactBase) => boolean;

/** Three or two distractors; an empty list when too few are good enough. */
export function findDistractors(
  draft: Draft,
  fact: Fact,
  base: FactBase,
  template: Template,
  isSound: IsSound,
): readonly Option[] {
  const pools = template.rivals
    ? [template.rivals(draft, fact, base)]
    : sources.map((source) => source.candidates(draft, fact, base));
  const chosen: Option[] = [];
  const most = isName(draft, fact) && draft.key.kind !== 'person' ? shortListOfNames : shortList;
  for (const pool of pools) {
    const good: Option[] = [];
    for (const option of pool) {
      if (good.length >= most) break;
      if (isFit(option, [...chosen, ...good], draft, fact, base) && isSound(option, draft, base)) good.push(option);
    }
    chosen.push(...pick(good, chosen, draft));
    if (chosen.length >= enough(chosen, draft, fact)) break;
  }
  return chosen.length < least ? [] : chosen.map((option) => explained(option, fact, base));
}

/** Two wrong options of a person's choice tempt more than a third that the article or the world happens to hold. */
function enough(chosen: readonly Option[], draft: Draft, fact: Fact): number {
  if (chosen.every(({ source }) => source === 'foil')) return least;
  return isName(draft, fact) && /^(?:person|country)$/.test(draft.key.kind) ? least : wanted;
}

/** A name in an article that nobody has read for us: of persons and countries two from the story tempt more than a third from outside. */
function isName({ key }: Draft, fact: Fact): boolean {
  return fact.origin === 'extracted' && key.entity !== undefined;
}

/** By chance, but so that the key is neither the longest nor the shortest by far where others can be had. */
function pick(good: readonly Option[], chosen: readonly Option[], draft: Draft): readonly Option[] {
  const shuffled = good
    .map((option) => ({ option, chance: hash(`${draft.id}\n${option.text}`) }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ option }) => option);
  const missing = wanted - chosen.length;
  if (shuffled.length <= missing) return shuffled;
  const sets = combinations(shuffled, missing);
  const best = sets.find((set) => !standsOut(draft.key, [...chosen, ...set]));
  return best ?? sets[0] ?? [];
}

/** In an order in which the first ones keep to the front of the list. */
function combinations<T>(list: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return list.flatMap((first, index) => combinations(list.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}

function standsOut(key: Option, others: readonly Option[]): boolean {
  const lengths = others.map(({ text }) => text.length);
  return key.text.length > 1.15 * Math.max(...lengths) || key.text.length < 0.85 * Math.min(...lengths);
}

function isFit(option: Option, others: readonly Option[], draft: Draft, fact: Fact, base: FactBase): boolean {
  if (option.entity !== undefined && draft.named.includes(option.entity)) return false;
  if (holdsPhrase(draft.stem, option.text)) return false;
  // What the story is about lies in every part of it.
  if (option.source === 'gazetteer' && isName(draft, fact) && holdsPhrase(base.article.title, option.text))
    return false;
  const entity = base.entities.get(option.entity ?? '');
  if (entity && (isNamedIn(entity, draft.stem) || isGivenAway(entity, base))) return false;
  // “British” rules the United Kingdom out as its name would.
  if (option.kind === 'country' && isNationTold(countryOf(option.text), whereTold(draft, base))) return false;
  return [draft.key, ...others].every((other) => !collide(option, other, base));
}

/** The context line above the question names it: nobody would choose it, or everybody. */
function isGivenAway(entity: Entity, base: FactBase): boolean {
  return isNamedIn(entity, base.article.title);
}

function collide(one: Option, other: Option, base: FactBase): boolean {
  if (one.text === other.text || sameName(one.text, other.text)) return true;
  if (one.value !== undefined && one.value === other.value) return true;
  if (one.entity !== undefined || other.entity !== undefined) {
    if (
      one.entity === other.entity ||
      mayBeSameName(one.text, other.text) ||
      (one.kind === 'person' && isMisspelt(one.text, other.text))
    )
      return true;
    const [first, second] = [base.entities.get(one.entity ?? ''), base.entities.get(other.entity ?? '')];
    return namesOfOption(one, first).some((name) =>
      namesOfOption(other, second).some((rival) => sameName(name, rival)),
    );
  }
  return isFromOutside(one) && mayBeSameName(one.text, other.text);
}

/** “Buchtmann” and “Bauchtman”: surnames of which one is the other misspelt. */
function isMisspelt(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((name) => name.split(' ').at(-1)?.toLowerCase());
  if (a === b || a.length < 6 || b.length < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  const missing =
    [...a].filter((letter) => !b.includes(letter)).length + [...b].filter((letter) => !a.includes(letter)).length;
  return missing <= 1;
}

function namesOfOption(option: Option, entity: Entity | undefined): readonly string[] {
  return entity ? namesOf(entity) : [option.text];
}

/** Names may be parts of one another (`Kim`, `Kim Jong Un`); sentences and numbers may share words. */
function isFromOutside(option: Option): boolean {
  return option.source === 'gazetteer';
}

/** With what is true of it, where a fact tells: it is shown when this option was chosen. */
function explained(option: Option, fact: Fact, base: FactBase): Option {
  if (option.why !== undefined) return option;
  const { factsByEntity, factsByText } = indexOf(base);
  const id = option.entity;
  const known = id === undefined ? factsByText.get(option.text.toLowerCase()) : factsByEntity.get(id);
  const about = (known ?? [])
    .filter((other) => other.id !== fact.id)
    .map((other) => ({
      other,
      points:
        (other.relation === fact.relation ? 2 : 0) + other.salience + (id === undefined ? 0 : firstRole(other, id)),
    }))
    .sort((a, b) => b.points - a.points)[0];
  return about ? { ...option, why: statementOf(about.other, base) } : option;
}

/** A sentence about somebody begins with them. */
function firstRole(fact: Fact, id: string): number {
  const [first] = Object.values(fact.roles);
  return atomsOf(first).includes(id) ? 1 : 0;
}
