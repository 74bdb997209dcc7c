import { expect, test } from 'vitest';
import { which } from '../../../../src/core/write/templates/which.ts';
import { claim, fact, met, verb, wholeBase } from '../fixture.ts';

const joined = fact({
  id: 'denmark-joined',
  relation: 'do',
  roles: { agent: 'denmark', action: verb('joined', 'join'), object: 'sweden' },
});

test('a country is asked for by its kind', () => {
  const [draft] = which.drafts(joined, wholeBase);
  expect(draft?.stem).toBe('Which country joined Sweden?');
  expect(draft?.topic).toBe('places');
});

test('an attributed fact is not told in the narrator’s voice', () => {
  for (const { stem } of which.drafts(claim, wholeBase)) expect(stem).toMatch(/^According to Norway’s claim, /);
});

test('persons are not asked for with which', () => {
  expect(which.drafts(met, wholeBase).some(({ key }) => key.kind === 'person')).toBe(false);
});
