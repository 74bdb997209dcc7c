/** A fact as a form: its fields, what is wrong with it, and the way out. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FactFormProps {
  readonly name: string;
  readonly problem: string | null;
  readonly busy: boolean;
  readonly children: ComponentChildren;
  onSave(): void;
  onCancel(): void;
}

export function FactForm({ name, problem, busy, children, onSave, onCancel }: FactFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="stack"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      {children}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <p class="acts">
        <button class="button" type="button" onClick={onCancel}>
          Cancel
        </button>
        <button class="button main" type="submit" aria-disabled={busy}>
          Save
        </button>
      </p>
    </form>
  );
}
