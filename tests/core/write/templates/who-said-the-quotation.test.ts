import { expect, test } from 'vitest';
import { whoSaidTheQuotation } from '../../../../src/core/write/templates/who-said-the-quotation.ts';
import { praised, said, wholeBase } from '../fixture.ts';

test('the speaker of quoted words is asked for', () => {
  const [draft] = whoSaidTheQuotation.drafts(said, wholeBase);
  expect(draft?.key.text).toBe('Mara Holt');
  expect(draft?.stem).toContain('“We will open the bridge before the winter comes”');
  expect(draft?.topic).toBe('quotations');
});

test('a fact without a quotation asks nothing', () => {
  expect(whoSaidTheQuotation.drafts(praised, wholeBase)).toEqual([]);
});
