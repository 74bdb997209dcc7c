/** The form that adds a fact: the words that prove it, its kind, and its parts. */

import { useSignal } from '@preact/signals';
import type { Article, Entity, Span } from '../../core/model.ts';
import type { FactEdit, NewFact } from '../../core/read/edited-parts.ts';
import { HAND_MADE } from '../../core/read/hand-made.ts';
import { relationNamed } from '../../core/read/relations/index.ts';
import type { Ledger } from '../../state/ledger.ts';
import { Pick } from './controls.tsx';
import { FactFields } from './fact-fields.tsx';
import { FactForm } from './fact-form.tsx';

interface FactAdderProps {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly ledger: Ledger;
  onSave(fact: NewFact): void;
  onCancel(): void;
}

const NOTHING: FactEdit = { roles: {}, when: '', speaker: null, stance: 'states', via: null };
const NONE: ReadonlySet<string> = new Set();

export function FactAdder({ article: { text }, entities, ledger, onSave, onCancel }: FactAdderProps) {
  const relation = useSignal('do');
  const evidence = useSignal<Span>({ start: 0, end: 0 });
  const draft = useSignal(NOTHING);
  const { start, end } = evidence.value;
  return (
    <FactForm
      name="Add a fact"
      problem={ledger.problem.value}
      busy={ledger.busy.value}
      onSave={() => onSave({ ...draft.value, relation: relation.value, evidence: evidence.value })}
      onCancel={onCancel}
    >
      <Pick
        name="What kind of fact"
        value={relation.value}
        choices={HAND_MADE}
        onPick={(picked) => {
          relation.value = picked;
        }}
      />
      <label class="field">
        <span>Select the words that prove it</span>
        {/* Not `readonly`: there Chromium lets nobody select with the keyboard. */}
        <textarea
          class="source"
          aria-readonly="true"
          inputMode="none"
          spellcheck={false}
          onBeforeInput={(event) => event.preventDefault()}
          onInput={({ currentTarget }) => {
            // What an input method writes can't be prevented.
            currentTarget.value = text;
          }}
          defaultValue={text}
          onSelect={({ currentTarget }) => {
            evidence.value = { start: currentTarget.selectionStart, end: currentTarget.selectionEnd };
          }}
        />
      </label>
      <p class="small" aria-live="polite">
        {end > start ? `Selected: “${text.slice(start, end).trim()}”` : 'Nothing is selected yet.'}
      </p>
      <FactFields
        relation={relationNamed(relation.value)}
        entities={entities}
        draft={draft.value}
        had={NONE}
        onDraft={(changed) => {
          draft.value = changed;
        }}
      />
    </FactForm>
  );
}
