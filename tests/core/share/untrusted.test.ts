import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormatError } from '../../../src/core/share/format.ts';
import { cleanAddress, cleanText, depthOf, parseUntrusted, textOf } from '../../../src/core/share/untrusted.ts';
import { anyText } from '../../laws.ts';

test('text that turns itself around, or hides, is straightened', () => {
  expect(cleanText('left \u202Ethgir\u202C\u0000\u200F')).toBe('left thgir');
  expect(cleanText('cafe\u0301\r\nSeoul\tPyongyang')).toBe('café\nSeoul\tPyongyang');
});

test('cleaning twice is the same as once', () => {
  fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
});

test('only web addresses may become links', () => {
  expect(cleanAddress('https://example.org/a?b#c')).toBe('https://example.org/a?b#c');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', ' https://x', 'https://a b', 'HTTPS:', '//x']) {
    expect(cleanAddress(bad)).toBeNull();
  }
});

test('brackets in strings are no depth', () => {
  expect(depthOf('{"a":"[[[[[[\\"[["}')).toBe(1);
  expect(depthOf('[[{}],[[]]]')).toBe(3);
});

test('a file nested a hundred thousand deep is refused before it is parsed', () => {
  expect(() => parseUntrusted('['.repeat(100_000) + ']'.repeat(100_000))).toThrow(FormatError);
  expect(() => parseUntrusted('['.repeat(16) + ']'.repeat(16))).not.toThrow();
  expect(() => parseUntrusted('['.repeat(17) + ']'.repeat(17))).toThrow(/nested too deeply/);
});

test('any JSON that is not too deep comes through as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(parseUntrusted(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('bytes that are no text are refused', () => {
  expect(() => textOf(Uint8Array.of(0xff, 0xfe, 0x00))).toThrow(FormatError);
  expect(textOf(new TextEncoder().encode('서울'))).toBe('서울');
});
