import { describe, expect, it } from 'vitest';
import { showAround } from '../../../../src/core/read/relations/show-around.ts';
import { tell } from './tell.ts';

describe('the relation show-around', () => {
  it('it tells who guided whom through what', () => {
    const told = tell(showAround, { host: 'ada-berg', guest: 'ivo-lund', site: 'river-fair' });
    expect(told.ask.host).toEqual([
      'who showed Ivo Lund around the 2021 River Fair?',
      'who gave Ivo Lund a tour of the 2021 River Fair?',
    ]);
    expect(told.ask.guest).toEqual([
      'who did Ada Berg show around the 2021 River Fair?',
      'who toured the 2021 River Fair with Ada Berg as guide?',
    ]);
    expect(told.ask.site).toEqual([
      'what did Ada Berg show Ivo Lund around on May 3, 2021?',
      'what did Ivo Lund visit with Ada Berg as guide on May 3, 2021?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg showed engineer Ivo Lund around the 2021 River Fair');
  });
});
