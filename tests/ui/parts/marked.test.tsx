// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Marked } from '../../../src/ui/parts/marked.tsx';

afterEach(cleanup);

test('whatever is marked, the text stays the text, and markup in it stays letters', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 40 }), span, span, (text, within, mark) => {
      const { container, unmount } = render(<Marked text={text} within={within} mark={mark} />);
      const shown = container.textContent;
      const marked = container.querySelector('mark')?.textContent ?? '';
      unmount();
      expect(shown).toBe(text.slice(within.start, within.end));
      const start = Math.max(within.start, mark.start);
      expect(marked).toBe(text.slice(start, Math.max(start, Math.min(within.end, mark.end))));
    }),
    { numRuns: 60 },
  );
});

test('a tag in an article is shown, not made', () => {
  const text = 'He said <img src=x onerror=alert(1)> twice.';
  const { container } = render(
    <Marked text={text} within={{ start: 0, end: text.length }} mark={{ start: 8, end: 36 }} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe(text);
});
