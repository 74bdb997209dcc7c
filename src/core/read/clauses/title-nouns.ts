/** Gathers the nouns that the title explains: whoever reads “the parents” under “Parents prosecuted …” knows whose. */

import type { Entity, EntityKind } from '../../model.ts';
import { withOtherWords } from '../../text/happenings.ts';
import type { ParsedToken } from '../parse/index.ts';
import { type Tree, tokenAt } from './tree.ts';

/** Singular nouns by lemma, plural ones as they are written: of “shuttles” nobody knows which “the shuttle” is. */
export type TitleNouns = ReadonlySet<string>;

/** What an article under the name of a place calls it. */
const placeNouns: Partial<Readonly<Record<EntityKind, readonly string[]>>> = {
  city: ['city', 'town'],
  country: ['country', 'nation'],
  region: ['region', 'area', 'island', 'islands', 'archipelago', 'country'],
  place: ['area', 'island', 'islands', 'archipelago', 'region'],
};

export function gatherTitleNouns(
  title: readonly ParsedToken[],
  headline: string,
  trees: readonly Tree[],
  entities: Iterable<Entity>,
): TitleNouns {
  const common = new Set(
    trees.flatMap(({ tokens }) =>
      tokens.flatMap(({ xpos, text }) => (/^NNS?$/.test(xpos) ? [text.toLowerCase()] : [])),
    ),
  );
  const singular = title.filter(({ xpos }) => xpos === 'NN').map(({ lemma }) => lemma);
  const plural = title.filter(({ xpos }) => xpos === 'NNS').map(({ text }) => text.toLowerCase());
  // “Crane Collapse in Mecca”: capitals of a headline, not of a name.
  const capital = title
    .filter(({ xpos, text }) => /^NNPS?$/.test(xpos) && common.has(text.toLowerCase()))
    .map(({ text }) => text.toLowerCase());
  const places = [...entities]
    .filter((entity) => isCalled(entity, headline))
    .flatMap(({ kind }) => placeNouns[kind] ?? []);
  return new Set([...withOtherWords(singular), ...plural, ...capital, ...places]);
}

function isCalled({ name, aliases }: Entity, headline: string): boolean {
  const plain = (words: string) =>
    words
      .replace(/^the /i, '')
      .replace(/\s*\(.*\)$/, '')
      .trim()
      .toLowerCase();
  return [name, ...aliases].some((one) => plain(one) === plain(headline));
}

export function isTitleNoun(noun: number, tree: Tree, titleNouns: TitleNouns): boolean {
  const { lemma, text, xpos } = tokenAt(tree, noun);
  return titleNouns.has(lemma) || (xpos.endsWith('S') && titleNouns.has(text.toLowerCase()));
}
