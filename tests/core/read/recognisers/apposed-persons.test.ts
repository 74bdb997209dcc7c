import { describe, expect, it } from 'vitest';
import { apposedPersons } from '../../../../src/core/read/recognisers/apposed-persons.ts';
import { kinds } from './told.ts';

describe('apposed persons', () => {
  it('have a role behind a comma', () => {
    const tags = { spokesman: 'NOUN NN appos Basya' };
    expect(kinds(apposedPersons, 'asked Basya , spokesman for the army', tags)).toContain('Basya: person');
  });

  it('have a role before a comma', () => {
    expect(kinds(apposedPersons, "said the team 's coach , Mehraban")).toEqual(['Mehraban: person']);
  });

  it('have no role in a list', () => {
    expect(kinds(apposedPersons, 'flew over Zyx , a river and a coach', { river: 'NOUN NN appos Zyx' })).toEqual([]);
  });
});
