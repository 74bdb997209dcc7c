/** The parts of a fact as a learner gives them: roles, time, who says so, and the words that prove it. */

import type {
  Attribution,
  Entity,
  EntityId,
  Evidence,
  Fact,
  RoleAtom,
  RoleValue,
  Span,
  Stance,
  StoredArticle,
  When,
} from '../model.ts';
import { formatDate, partsOf, precisionOf } from '../text/dates.ts';
import { isNamedIn } from '../text/names.ts';
import { holdsPhrase } from '../text/words.ts';
import { EditError, type Filling, fillRole } from './fill-role.ts';
import { roleLabel, rolesToFill } from './hand-made.ts';
import type { Relation } from './relation.ts';

/** All that a learner can say of a fact. */
export interface FactEdit {
  /** By role, `where` among them; a role without fillings is left empty. */
  readonly roles: Readonly<Record<string, readonly Filling[]>>;
  /** A partial ISO date, or empty. */
  readonly when: string;
  /** Null where the article says so itself. */
  readonly speaker: EntityId | null;
  readonly stance: Stance;
  /** Through whom we know what the speaker says; null where the article has it from the speaker. */
  readonly via: EntityId | null;
}

export interface NewFact extends FactEdit {
  readonly relation: string;
  /** The words of the article that prove it. */
  readonly evidence: Span;
}

export interface Fill {
  readonly roles: Fact['roles'];
  readonly where: RoleAtom | undefined;
  readonly entities: readonly Entity[];
  /** Roles whose value is another than before. */
  readonly changed: Set<string>;
}

/** @throws EditError when a role that the fact needs is empty, or can't be filled so */
export function fill(stored: StoredArticle, relation: Relation, edit: FactEdit, before?: Fact): Fill {
  const entities = new Map(stored.entities.map((entity) => [entity.id, entity]));
  const known: Readonly<Record<string, RoleValue>> = {
    ...before?.roles,
    ...(before?.where !== undefined && { where: before.where }),
  };
  const filled: Record<string, RoleValue> = {};
  const changed = new Set<string>();
  for (const [role, rule] of rolesToFill(relation, new Set(Object.keys(known)))) {
    const label = roleLabel(role);
    const old = atomsOf(known[role]);
    const fillings = (edit.roles[role] ?? []).filter((filling) => 'entity' in filling || filling.text.trim() !== '');
    const atoms = fillings.map((filling, index) => {
      const { atom, added } = fillRole(filling, label, rule, entities, sameIn(old, filling) ?? old[index]);
      if (added) entities.set(added.id, added);
      return atom;
    });
    const [first, ...more] = atoms;
    if (first === undefined && rule.required) throw new EditError(`“${label}” is empty; a fact needs it.`);
    if (first !== undefined) filled[role] = more.length > 0 ? atoms : first;
    if (JSON.stringify(atoms) !== JSON.stringify(old)) changed.add(role);
  }
  const { where, ...roles } = filled;
  const [place] = atomsOf(where);
  return { roles, where: place, entities: [...entities.values()], changed };
}

/** The words as they stood before, though something before them is gone now. */
function sameIn(atoms: readonly RoleAtom[], filling: Filling): RoleAtom | undefined {
  return atoms.find((atom) => JSON.stringify(fillingOf(atom)) === JSON.stringify(filling));
}

/** Whether the quote holds anything of the fact: “He signed it” at least the deed. */
export function isToldIn(quote: string, { roles, where, entities }: Fill): boolean {
  const atoms = [...Object.values(roles).flatMap(atomsOf), ...atomsOf(where)];
  return atoms.some((atom) => {
    if (typeof atom !== 'string') return holdsPhrase(quote, atom.text);
    const entity = entities.find(({ id }) => id === atom);
    return entity !== undefined && isNamedIn(entity, quote);
  });
}

/** @throws EditError when it is no partial ISO date */
export function whenOf(iso: string, { quote }: Evidence, before?: When): When | undefined {
  const date = iso.trim();
  if (date === (before?.iso ?? '')) return before;
  if (date === '') return undefined;
  try {
    partsOf(date);
  } catch {
    throw new EditError(`“${date}” is no date: write 2023, 2023-07 or 2023-07-27.`);
  }
  const said = formatDate(date);
  return { iso: date, precision: precisionOf(date), said, inferred: !quote.includes(said) };
}

/** @throws EditError when one of them is no entity of the article */
export function attributionOf(
  { speaker, stance, via }: FactEdit,
  { entities }: StoredArticle,
): Attribution | undefined {
  if (speaker === null) return undefined;
  for (const id of [speaker, via ?? speaker]) {
    if (!entities.some((entity) => entity.id === id)) {
      throw new EditError('Who says so is nobody whom the article knows.');
    }
  }
  return { speaker, stance, ...(via !== null && via !== speaker && { via }) };
}

/** @throws EditError when nothing, or nothing of the article, is selected */
export function evidenceAt(span: Span, text: string): Evidence {
  if (span.start < 0 || span.end > text.length) throw new EditError('These words do not stand in the article.');
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const quote = words.trim();
  if (quote === '') throw new EditError('Select the words of the article that prove it.');
  return { quote, start, end: start + quote.length };
}

/** What fills a role, as the form shows it. */
export function fillingOf(atom: RoleAtom): Filling {
  return typeof atom === 'string' ? { entity: atom } : { text: atom.text, kind: atom.kind };
}

export function atomsOf(value: RoleValue | undefined): readonly RoleAtom[] {
  if (value === undefined) return [];
  return isMany(value) ? value : [value];
}

function isMany(value: RoleValue): value is readonly RoleAtom[] {
  return Array.isArray(value);
}
