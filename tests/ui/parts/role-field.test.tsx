// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Filling } from '../../../src/core/read/fill-role.ts';
import type { RoleRule } from '../../../src/core/read/relation.ts';
import { RoleField } from '../../../src/ui/parts/role-field.tsx';
import { stored } from '../../core/read/edit-sample.ts';

afterEach(cleanup);

function open(rule: RoleRule, filling: Filling | null = null) {
  const onFill = vi.fn();
  render(<RoleField label="Who" rule={rule} entities={stored.entities} filling={filling} onFill={onFill} />);
  return onFill;
}

const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('only names that fit are offered, and the one that is there', () => {
  open({ accepts: ['person', 'group'] }, { entity: 'oslo' });
  expect(names()).toEqual(['–', 'Oslo', 'Kari Lund', 'Jens Holm', 'In other words …']);
});

test('a name is picked, or taken away', () => {
  const onFill = open({ accepts: ['person'] }, { entity: 'lund' });
  const field = screen.getByRole('combobox', { name: 'Who' });
  fireEvent.change(field, { target: { value: 'e holm' } });
  fireEvent.change(field, { target: { value: 'nobody' } });
  expect(onFill.mock.calls).toEqual([[{ entity: 'holm' }], [null]]);
});

test('words come with what they are, where they could be several things', () => {
  const onFill = open({ accepts: ['person', 'thing'] }, { text: 'a crew', kind: 'thing' });
  fireEvent.input(screen.getByRole('textbox', { name: 'Who: the words' }), { target: { value: 'the crew' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Who: what it is' }), { target: { value: 'person' } });
  expect(onFill.mock.calls).toEqual([[{ text: 'the crew', kind: 'thing' }], [{ text: 'a crew', kind: 'person' }]]);
});

test('words are first taken for a thing, or for the first that the role takes', () => {
  const onFill = open({ accepts: ['person', 'thing'] });
  fireEvent.change(screen.getByRole('combobox', { name: 'Who' }), { target: { value: 'words' } });
  expect(onFill).toHaveBeenCalledWith({ text: '', kind: 'thing' });
  cleanup();
  const onVerb = open({ accepts: ['verb'] });
  expect(screen.queryByRole('combobox')).toBeNull();
  fireEvent.input(screen.getByRole('textbox', { name: 'Who' }), { target: { value: 'met' } });
  expect(onVerb).toHaveBeenCalledWith({ text: 'met', kind: 'verb' });
});
