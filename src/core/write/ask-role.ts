/** Asks for one role of a fact in each wording of its relation: what the templates who, what, when … share. */

import type { Draft, EntityId, Fact, FactBase, Option, RoleAtom, Topic } from '../model.ts';
import { relationNamed } from '../read/relations/index.ts';
import { formatDate } from '../text/dates.ts';
import { attributionPrefix } from './attribute.ts';
import { createDraft } from './draft.ts';
import { optionalParts, say } from './say.ts';
import { dateValue, sayWhen } from './say-when.ts';
import { atomsOf, type Described, describeAtom, fillerOf, isPhrase } from './values.ts';

/** One role in one wording, as a template sees it. */
export interface Asked {
  readonly fact: Fact;
  readonly role: string;
  readonly key: Described;
  /** The relation's pattern. */
  readonly pattern: string;
  readonly possessive: boolean;
}

type Key = Described & Option;

/** The longest stem that reads well on a phone, in words (the 90th percentile of human stems is 19). */
const longestStem = 20;

/** Drafts of every askable role that `suits` the template. */
export function askRoles(
  template: string,
  topic: Topic | ((asked: Asked) => Topic),
  suits: (asked: Asked) => boolean,
): (fact: Fact, base: FactBase) => Draft[] {
  return (fact, base) =>
    // A sentence with a gap has a template of its own.
    (fact.relation === 'sentence' ? [] : askableRoles(fact)).flatMap((role) => {
      const key = keyOf(fact, role, base);
      if (!key) return [];
      return wordingsFor(fact, role).flatMap((pattern, index) => {
        const asked: Asked = { fact, role, key, pattern, possessive: /\{\?['’]s\}|^whose\b/.test(pattern) };
        if (!suits(asked)) return [];
        const said = sayStem(pattern, fact, base, role, key);
        if (!said) return [];
        return [
          createDraft({
            fact,
            base,
            role,
            template,
            wording: `${fact.relation}-${index + 1}`,
            stem: said.stem,
            key,
            topic: typeof topic === 'function' ? topic(asked) : topic,
            named: said.named,
            said: said.said,
          }),
        ];
      });
    });
}

function askableRoles(fact: Fact): readonly string[] {
  return fact.ask ?? Object.keys(relationNamed(fact.relation).ask);
}

function wordingsFor(fact: Fact, role: string): readonly string[] {
  return relationNamed(fact.relation).ask[role] ?? [];
}

/** The key with its place on the scale where its kind has one; null where the role is empty or shared by several. */
export function keyOf(fact: Fact, role: string, base: FactBase): Key | null {
  if (role === 'when' && !('when' in fact.roles)) return dateKey(fact);
  const atoms = atomsOf(fillerOf(fact, role));
  const [atom] = atoms;
  if (atom === undefined || atoms.length > 1) return null;
  return { ...describeAtom(atom, base), ...scaleOf(atom) };
}

function dateKey(fact: Fact): Key | null {
  const when = fact.when;
  if (!when) return null;
  if (when.precision === 'time') return when.phrase ? { text: when.phrase, kind: 'time', plural: false } : null;
  if (!when.iso) return null;
  const text = when.until ? (sayWhen(when) ?? '') : formatDate(when.iso);
  return {
    text,
    kind: 'date',
    class: when.until ? 'range' : when.precision,
    plural: false,
    value: dateValue(when.iso),
  };
}

function scaleOf(atom: RoleAtom): { value?: number } {
  if (!isPhrase(atom)) return {};
  if (atom.value !== undefined) return { value: atom.value };
  return atom.iso === undefined ? {} : { value: dateValue(atom.iso) };
}

/** “When did he enter?”: of an extracted fact time and place may go, never what was done and to whom; “how many” asks for the object itself. */
function losesWhat(fact: Fact, role: string, said: ReadonlySet<string>): boolean {
  return (
    fact.relation === 'do' &&
    ['object', 'rest', 'other'].some((part) => !role.startsWith(part) && part in fact.roles && !said.has(part))
  );
}

interface Stem {
  readonly stem: string;
  readonly named: ReadonlySet<EntityId>;
  readonly said: ReadonlySet<string>;
}

/** An author orders the parts of a wording by what can go; of an extracted fact only time and place may. */
function droppable(fact: Fact): number {
  return fact.origin === 'extracted' ? 2 : Number.POSITIVE_INFINITY;
}

/** The stem with its attribution; titles go, then optional parts from the last, until it is short enough. */
function sayStem(pattern: string, fact: Fact, base: FactBase, role: string, key: Described): Stem | null {
  const untitled = pattern.replaceAll('+}', '}');
  const ways = [
    { wording: pattern, shorter: 0 },
    ...Array.from({ length: Math.min(optionalParts(pattern), droppable(fact)) + 1 }, (_, shorter) => ({
      wording: untitled,
      shorter,
    })),
  ];
  let shortest: Stem | null = null;
  for (const { wording, shorter } of ways) {
    const named = new Set<EntityId>();
    const said = new Set<string>();
    const prefix = attributionPrefix(fact, base, named);
    const clause = say(wording, { fact, base, asked: { role, key }, named, said, shorter });
    if (clause === null || losesWhat(fact, role, said)) return shortest;
    shortest = { stem: prefix + clause, named, said };
    if (shortest.stem.split(/\s+/).length <= longestStem) return shortest;
  }
  return shortest;
}
