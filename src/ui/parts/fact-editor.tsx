/** The form that corrects a fact. */

import { useSignal } from '@preact/signals';
import type { Entity, Fact } from '../../core/model.ts';
import { editOf } from '../../core/read/edit-fact.ts';
import type { FactEdit } from '../../core/read/edited-parts.ts';
import { relationNamed } from '../../core/read/relations/index.ts';
import type { Ledger } from '../../state/ledger.ts';
import { FactFields } from './fact-fields.tsx';
import { FactForm } from './fact-form.tsx';

interface FactEditorProps {
  readonly fact: Fact;
  readonly entities: readonly Entity[];
  readonly ledger: Ledger;
  onSave(edit: FactEdit): void;
  onCancel(): void;
}

export function FactEditor({ fact, entities, ledger, onSave, onCancel }: FactEditorProps) {
  const draft = useSignal(editOf(fact));
  return (
    <FactForm
      name="Correct this fact"
      problem={ledger.problem.value}
      busy={ledger.busy.value}
      onSave={() => onSave(draft.value)}
      onCancel={onCancel}
    >
      <FactFields
        relation={relationNamed(fact.relation)}
        entities={entities}
        draft={draft.value}
        had={new Set(Object.keys(editOf(fact).roles))}
        onDraft={(changed) => {
          draft.value = changed;
        }}
      />
    </FactForm>
  );
}
