import { describe, expect, it } from 'vitest';
import { isWithin, quotedSpans } from '../../../../src/core/read/entities/quotes.ts';

const quoted = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('stand between straight or curly marks', () => {
    expect(quoted('He said “no” and "yes".')).toEqual(['no', 'yes']);
  });

  it('that nobody closes end with their paragraph', () => {
    expect(quoted('“We came.\nHe left.')).toEqual(['We came.']);
  });

  it('hold the words inside and no others', () => {
    const text = 'He said “no” and left';
    const spans = quotedSpans(text);
    expect(isWithin(text.indexOf('no'), spans)).toBe(true);
    expect(isWithin(text.indexOf('left'), spans)).toBe(false);
  });
});
