import { describe, expect, it } from 'vitest';
import { supply } from '../../../../src/core/read/relations/supply.ts';
import { tell } from './tell.ts';

describe('the relation supply', () => {
  it('it tells who provided whom with what, and for what', () => {
    const told = tell(supply, {
      supplier: 'norway',
      goods: { text: 'timber', kind: 'thing' },
      recipient: 'sweden',
      use: 'river-fair',
    });
    expect(told.ask.supplier).toEqual([
      'which country has supplied Sweden with timber for use in the 2021 River Fair?',
      'from which country has Sweden received timber for use in the 2021 River Fair?',
    ]);
    expect(told.ask.goods).toEqual([
      'what has Norway supplied to Sweden for use in the 2021 River Fair?',
      'what has Sweden received from Norway for use in the 2021 River Fair?',
    ]);
    expect(told.ask.recipient).toEqual([
      'to which country has Norway supplied timber for use in the 2021 River Fair?',
      'which country has received timber from Norway for use in the 2021 River Fair?',
    ]);
    expect(told.ask.use).toEqual([
      'for use in which event has Norway supplied timber to Sweden?',
      'in which event is Sweden to use timber from Norway?',
    ]);
    expect(told.say).toBe('Norway has supplied timber to Sweden for use in the 2021 River Fair');
  });
});
