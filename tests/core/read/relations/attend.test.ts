import { describe, expect, it } from 'vitest';
import { attend } from '../../../../src/core/read/relations/attend.ts';
import { tell } from './tell.ts';

describe('the relation attend', () => {
  it('it tells who went to what, in whose company', () => {
    const told = tell(
      attend,
      { attendee: 'ada-berg', event: { text: 'a boat race', kind: 'thing' }, company: 'rowers' },
      { where: 'oslo' },
    );
    expect(told.ask.attendee).toEqual([
      'who attended a boat race on May 3, 2021?',
      'who was present at a boat race on May 3, 2021?',
    ]);
    expect(told.ask.event).toEqual([
      'what did Ada Berg attend with the Oslo rowers in Oslo on May 3, 2021?',
      'at what event was Ada Berg present with the Oslo rowers in Oslo on May 3, 2021?',
    ]);
    expect(told.ask.company).toEqual([
      'in whose company did Ada Berg attend a boat race on May 3, 2021?',
      'who attended a boat race together with Mayor Ada Berg on May 3, 2021?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg attended a boat race with the Oslo rowers on May 3, 2021');
  });
});
