import { describe, expect, it } from 'vitest';
import { deny } from '../../../../src/core/read/relations/deny.ts';
import { tell } from './tell.ts';

describe('the relation deny', () => {
  it('it tells who denies what', () => {
    const told = tell(deny, {
      denier: 'norway',
      act: { text: 'having closed the bridge', kind: 'clause' },
      accuser: 'sweden',
    });
    expect(told.ask.denier).toEqual([
      'which country denies having closed the bridge?',
      'which country is accused by Sweden of having closed the bridge, but denies it?',
    ]);
    expect(told.ask.act).toEqual([
      'what does Norway deny despite claims by Sweden?',
      'what does Sweden accuse Norway of, despite Norway’s denial?',
    ]);
    expect(told.say).toBe('Norway denies having closed the bridge');
  });

  it('it tells how somebody answers a charge', () => {
    const told = tell(deny, {
      denier: 'norway',
      act: { text: 'having closed the bridge', kind: 'clause' },
      answer: { text: 'it denies the charge', kind: 'clause' },
      asOf: { text: 'May 2021', kind: 'date', iso: '2021-05' },
    });
    expect(told.ask.answer).toEqual([
      'as of May 2021, how has Norway responded to the charge of having closed the bridge?',
      'as of May 2021, how has Norway answered the charge of having closed the bridge?',
    ]);
  });

  it('it says as of when a denial holds, where the fact tells', () => {
    const told = tell(deny, {
      denier: 'norway',
      act: { text: 'having closed the bridge', kind: 'clause' },
      accuser: 'sweden',
      asOf: { text: 'May 2021', kind: 'date', iso: '2021-05' },
    });
    expect(told.ask.denier?.[0]).toBe('as of May 2021, which country denies having closed the bridge?');
    expect(told.ask.act?.[0]).toBe('as of May 2021, what does Norway deny despite claims by Sweden?');
  });
});
