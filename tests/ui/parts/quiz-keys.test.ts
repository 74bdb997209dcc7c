// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { quizKey } from '../../../src/ui/parts/quiz-keys.ts';

afterEach(() => document.body.replaceChildren());

/** A key pressed while a control has the focus, as the quiz reads it. */
function press(key: string, on = document.body, init: KeyboardEventInit = {}) {
  let read: ReturnType<typeof quizKey> = null;
  const listen = (event: KeyboardEvent) => {
    read = quizKey(event, 3);
  };
  document.addEventListener('keydown', listen);
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  document.removeEventListener('keydown', listen);
  return read;
}

function put<K extends keyof HTMLElementTagNameMap>(tag: K, type = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (type) element.setAttribute('type', type);
  document.body.append(element);
  return element;
}

test('digits choose an option that exists, Enter goes on', () => {
  expect([press('1'), press('3'), press('4'), press('0'), press('Enter'), press('a')]).toEqual([
    0,
    2,
    null,
    null,
    'submit',
    null,
  ]);
});

test('Enter on a button, link or menu belongs to it', () => {
  for (const tag of ['button', 'a', 'summary', 'select'] as const) expect(press('Enter', put(tag))).toBeNull();
  expect(press('Enter', put('input', 'radio'))).toBe('submit');
});

test('keys typed into a text field, with a modifier or held down are left alone', () => {
  expect(press('1', put('textarea'))).toBeNull();
  expect(press('1', put('input', 'text'))).toBeNull();
  expect(press('1', document.body, { ctrlKey: true })).toBeNull();
  expect(press('Enter', document.body, { repeat: true })).toBeNull();
});
