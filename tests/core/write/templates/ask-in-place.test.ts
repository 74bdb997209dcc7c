import { expect, test } from 'vitest';
import { askInPlace } from '../../../../src/core/write/templates/ask-in-place.ts';
import { base, evidence, fact, met, wholeBase } from '../fixture.ts';

const described = (text: string) => ({ text, kind: 'description' as const });
const counted = fact({
  id: 'letters-gap',
  relation: 'sentence',
  roles: {
    before: described('Ada Berg handed over'),
    missing: { text: '300', kind: 'count', value: 300, unit: 'letters' },
    after: described('letters in 1999'),
    asking: described('how many'),
  },
  evidence: evidence('Berg handed over 300 letters.'),
});

test('the question stands where the number stood', () => {
  const [draft] = askInPlace.drafts(counted, base(counted));
  expect(draft).toMatchObject({
    stem: 'Ada Berg handed over how many letters in 1999?',
    key: { text: '300', value: 300 },
    topic: 'numbers',
  });
  expect(draft).not.toHaveProperty('label');
});

test('“which” takes the noun of the key', () => {
  const { asking, ...roles } = counted.roles;
  const placed = fact({
    ...counted,
    roles: {
      ...roles,
      before: described('Ada Berg went to'),
      missing: 'norway',
      after: described(''),
      asking: described('which'),
    },
  });
  expect(askInPlace.drafts(placed, wholeBase)[0]?.stem).toBe('Ada Berg went to which country?');
});

test('where no question words fit, and of any other fact, nothing is asked', () => {
  const { asking, ...roles } = counted.roles;
  const plain = fact({ ...counted, roles });
  expect(askInPlace.drafts(plain, base(plain))).toEqual([]);
  expect(askInPlace.drafts(met, wholeBase)).toEqual([]);
});

test('“the city of which city” says its noun once', () => {
  const { asking, ...roles } = counted.roles;
  const stemOf = (before: string) => {
    const placed = fact({
      ...counted,
      roles: { ...roles, before: described(before), missing: 'oslo', after: described(''), asking: described('which') },
    });
    return askInPlace.drafts(placed, wholeBase)[0]?.stem;
  };
  expect(stemOf('Ada Berg went to the city of')).toBe('Ada Berg went to which city?');
  expect(stemOf('Ada Berg went to the')).toBe('Ada Berg went to which city?');
});
