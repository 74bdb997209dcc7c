import { describe, expect, it } from 'vitest';
import { firstContactSince } from '../../../../src/core/read/relations/first-contact-since.ts';
import { tell } from './tell.ts';

describe('the relation first-contact-since', () => {
  it('it tells how long a silence had lasted', () => {
    const told = tell(firstContactSince, {
      event: { text: 'the talks in Oslo', kind: 'description', plural: true },
      person: 'ada-berg',
      partner: { text: 'a Swedish official', kind: 'description' },
      since: { text: 'June 1, 2015', kind: 'date', iso: '2015-06-01' },
      gap: { text: 'six years', kind: 'duration', value: 6, unit: 'years' },
      first: { text: 'Berg’s first contact with a Swedish official since 2015', kind: 'clause' },
      met: 'ivo-lund',
      metOffice: { text: 'harbor master', kind: 'title' },
      last: 'ivo-lund',
      lastOffice: { text: 'city planner', kind: 'title' },
      sort: { text: 'Swedish official', kind: 'description' },
      place: 'oslo',
    });
    expect(told.ask.since).toEqual([
      'before the talks in Oslo, when did Ada Berg last have contact with a Swedish official?',
      'when was Ada Berg’s previous contact with a Swedish official, before the talks in Oslo?',
    ]);
    expect(told.ask.gap).toEqual([
      'how long before the talks in Oslo was Ada Berg’s last contact with a Swedish official?',
      'how long after Ada Berg’s last contact with a Swedish official came the talks in Oslo?',
    ]);
    expect(told.ask.first).toEqual([
      'what did the talks in Oslo mark for Ada Berg?',
      'what milestone did the talks in Oslo mark for Ada Berg?',
    ]);
    expect(told.ask.met).toEqual([
      'who became, on May 3, 2021, the first Swedish official to meet Ada Berg since June 1, 2015?',
      'which Swedish official, on May 3, 2021, was the first to meet Ada Berg since June 1, 2015?',
    ]);
    expect(told.ask.last).toEqual([
      'who was the last Swedish official to meet Ada Berg before the talks in Oslo?',
      'which Swedish official did Ada Berg meet last before the talks in Oslo?',
    ]);
    expect(told.ask.metOffice).toEqual([
      'what position was held by the first Swedish official to meet Ada Berg since June 1, 2015?',
      'what office was held by the first Swedish official to meet Ada Berg since June 1, 2015?',
    ]);
    expect(told.ask.lastOffice).toEqual([
      'what position was held by the last Swedish official to meet Ada Berg before the talks in Oslo?',
      'what office was held by the last Swedish official to meet Ada Berg before the talks in Oslo?',
    ]);
    expect(told.ask.place).toEqual([
      'where was Ada Berg’s last contact with a Swedish official before the talks in Oslo?',
      'where did Ada Berg last meet a Swedish official before the talks in Oslo?',
    ]);
    expect(told.say).toBe(
      'the talks in Oslo marked Ada Berg’s first contact with a Swedish official since June 1, 2015',
    );
  });
});
