/** Fills a role of a fact as a learner wishes: with a name that the article has, or in words of their own. */

import type { Entity, EntityId, EntityKind, Phrase, PhraseKind, RoleAtom } from '../model.ts';
import { isoDate, readDate } from '../text/dates.ts';
import { shortId } from '../text/hash.ts';
import { article } from '../text/inflection.ts';
import { findByName } from '../text/names.ts';
import { kindName } from './hand-made.ts';
import type { RoleRule } from './relation.ts';
import { verbPhrase } from './verb-forms.ts';

/** An entity of the article, or words and what they are. */
export type Filling = { readonly entity: EntityId } | { readonly text: string; readonly kind: EntityKind | PhraseKind };

/** What a learner wrote can't be a fact: the message is a whole sentence for them. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

export interface Filled {
  readonly atom: RoleAtom;
  /** A name that the article's entities lack. */
  readonly added?: Entity;
}

/** Kinds of which words alone make an entity; `thing` stays a phrase. */
const NAMED: ReadonlySet<string> = new Set<EntityKind>([
  ...(['person', 'organisation', 'country', 'city', 'region', 'place', 'group', 'nationality', 'event'] as const),
  ...(['work', 'weapon', 'product'] as const),
]);
const COUNTED: ReadonlySet<string> = new Set<PhraseKind>(['count', 'ordinal', 'money', 'percent', 'age', 'duration']);
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/**
 * @param label how the form calls the role
 * @param before what fills it now: words that stay the same keep all that is known of them
 * @throws EditError when the words can't fill the role
 */
export function fillRole(
  filling: Filling,
  label: string,
  { accepts }: RoleRule,
  entities: ReadonlyMap<EntityId, Entity>,
  before?: RoleAtom,
): Filled {
  if ('entity' in filling) {
    const entity = entities.get(filling.entity);
    if (!entity) throw new EditError(`“${label}” names somebody whom the article does not know.`);
    if (filling.entity !== before && !accepts.includes(entity.kind)) {
      throw new EditError(`“${entity.name}” is ${aKind(entity.kind)}, which can’t stand under “${label}”.`);
    }
    return { atom: entity.id };
  }
  const text = filling.text.trim().replace(/\s+/gu, ' ');
  const { kind } = filling;
  if (before !== undefined && typeof before !== 'string' && before.text === text && before.kind === kind) {
    return { atom: before };
  }
  if (!accepts.includes(kind)) throw new EditError(`“${text}” can’t stand under “${label}” as ${aKind(kind)}.`);
  if (!isNamed(kind)) return { atom: phraseOf(text, kind, before) };
  const known = findByName(text, entities).find((entity) => entity.kind === kind);
  if (known) return { atom: known.id };
  const added: Entity = { id: `l-${shortId(`${kind}\n${text}`)}`, kind, name: text, aliases: [] };
  return { atom: added.id, added };
}

function aKind(kind: EntityKind | PhraseKind): string {
  const name = kindName(kind);
  return `${article(name)} ${name}`;
}

/** Whether words of this kind make an entity. */
export function isNamed(kind: EntityKind | PhraseKind): kind is EntityKind {
  return NAMED.has(kind);
}

function phraseOf(text: string, kind: EntityKind | PhraseKind, before: RoleAtom | undefined): Phrase {
  const phraseKind = kind as PhraseKind;
  if (kind === 'verb') {
    const verb = verbPhrase(text);
    if (!verb) throw new EditError(`“${text}” does not start with a verb like “signed”, “signs” or “was signed”.`);
    return verb;
  }
  if (kind === 'quotation') return { text: `“${text.replace(/^["“”']+|["“”']+$/gu, '')}”`, kind };
  if (kind === 'date') return { text, kind, iso: dateIn(text) };
  if (!COUNTED.has(kind)) return { text, kind: phraseKind };
  const known = typeof before === 'object' && before.kind === kind ? before : null;
  return { ...known, text, kind: phraseKind, value: numberIn(text) };
}

function dateIn(text: string): string {
  const iso = isoDate(readDate(text) ?? {});
  if (iso === null) throw new EditError(`“${text}” is no date with a year, such as July 27, 2023.`);
  return iso;
}

function numberIn(text: string): number {
  const [, figures = '', word = ''] = /(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion)?/iu.exec(text) ?? [];
  if (figures === '') throw new EditError(`“${text}” holds no number; write it in figures.`);
  return Number(figures.replaceAll(',', '')) * (SCALE[word.toLowerCase()] ?? 1);
}
