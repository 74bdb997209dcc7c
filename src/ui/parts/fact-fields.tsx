/** All that can be said of a fact: who and what, where, when, and who says so. */

import { useId } from 'preact/hooks';
import type { Entity, EntityId, Stance } from '../../core/model.ts';
import type { FactEdit } from '../../core/read/edited-parts.ts';
import type { Filling } from '../../core/read/fill-role.ts';
import { roleLabel, rolesToFill, says } from '../../core/read/hand-made.ts';
import type { Relation } from '../../core/read/relation.ts';
import { Pick, Segments } from './controls.tsx';
import { RoleField } from './role-field.tsx';

interface FactFieldsProps {
  readonly relation: Relation;
  readonly entities: readonly Entity[];
  readonly draft: FactEdit;
  /** The roles that the fact had when the form was opened. */
  readonly had: ReadonlySet<string>;
  onDraft(draft: FactEdit): void;
}

const STANCES = [
  ['states', 'says'],
  ['claims', 'claims'],
  ['denies', 'denies'],
  ['disputes', 'disputes'],
] as const satisfies readonly (readonly [Stance, string])[];

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'organisation', 'country', 'group', 'city']);
const NOBODY = 'nobody';

export function FactFields({ relation, entities, draft, had, onDraft }: FactFieldsProps) {
  const hint = useId();
  const named = entities.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  const heard = named
    .filter(({ id, kind }) => id === draft.speaker || id === draft.via || SPEAKERS.has(kind))
    .map(({ id, name }) => [keyOf(id), name] as const);
  const fill = (role: string, at: number, filling: Filling | null) => {
    const fillings = [...(draft.roles[role] ?? [])];
    if (filling) fillings[at] = filling;
    else fillings.splice(at, 1);
    onDraft({ ...draft, roles: { ...draft.roles, [role]: fillings } });
  };
  return (
    <>
      {rolesToFill(relation, had).map(([role, rule]) => {
        const fillings = draft.roles[role] ?? [];
        const label = roleLabel(role);
        return (fillings.length > 0 ? fillings : [null]).map((filling, at) => (
          <RoleField
            key={`${role} ${at}`}
            label={at === 0 ? label : `${label}, and`}
            rule={rule}
            entities={named}
            filling={filling}
            onFill={(changed) => fill(role, at, changed)}
          />
        ));
      })}
      {(says(relation, 'when') || draft.when !== '') && (
        <div>
          <label class="field">
            <span>When</span>
            <input
              type="text"
              placeholder="2023-07-27"
              aria-describedby={hint}
              value={draft.when}
              onInput={({ currentTarget }) => onDraft({ ...draft, when: currentTarget.value })}
            />
          </label>
          <p class="fine" id={hint}>
            A day, month or year: 2023-07-27, 2023-07 or 2023. Empty where nothing is said of it.
          </p>
        </div>
      )}
      <Pick
        name="Who says so"
        value={keyOf(draft.speaker)}
        choices={[[NOBODY, 'The article itself'], ...heard]}
        onPick={(picked) => onDraft({ ...draft, speaker: idOf(picked) })}
      />
      {draft.speaker !== null && (
        <>
          <Segments
            name="In what way"
            value={draft.stance}
            choices={STANCES}
            onChoose={(stance) => onDraft({ ...draft, stance })}
          />
          <Pick
            name="As reported by"
            value={keyOf(draft.via)}
            choices={[[NOBODY, 'Nobody in between'], ...heard]}
            onPick={(picked) => onDraft({ ...draft, via: idOf(picked) })}
          />
        </>
      )}
    </>
  );
}

/** Ids as a list holds them: one of them might be `nobody`. */
function keyOf(id: EntityId | null): string {
  return id === null ? NOBODY : `e ${id}`;
}

function idOf(key: string): EntityId | null {
  return key === NOBODY ? null : key.slice(2);
}
