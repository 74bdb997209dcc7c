import { describe, expect, it } from 'vitest';
import { exchangeViews } from '../../../../src/core/read/relations/exchange-views.ts';
import { tell } from './tell.ts';

describe('the relation exchange-views', () => {
  it('it tells one topic beside another', () => {
    const told = tell(exchangeViews, {
      parties: ['ada-berg', 'ivo-lund'],
      topic: { text: 'flood control', kind: 'topic' },
      beside: { text: 'the new bridge', kind: 'topic' },
    });
    expect(told.ask.topic).toEqual([
      'on what did Ada Berg and Ivo Lund exchange views besides the new bridge on May 3, 2021?',
      'what did Ada Berg and Ivo Lund discuss besides the new bridge on May 3, 2021?',
    ]);
    expect(told.say).toBe('Ada Berg and Ivo Lund exchanged views on flood control on May 3, 2021');
  });

  it('it tells with whom', () => {
    const told = tell(exchangeViews, {
      parties: 'ada-berg',
      partner: 'ivo-lund',
      topic: { text: 'flood control', kind: 'topic' },
    });
    expect(told.ask.partner).toEqual([
      'with whom did Ada Berg exchange views on flood control on May 3, 2021?',
      'with whom did Ada Berg discuss flood control on May 3, 2021?',
    ]);
    expect(told.say).toBe('Ada Berg exchanged views with engineer Ivo Lund on flood control on May 3, 2021');
  });
});
