import { describe, expect, it } from 'vitest';
import { titledPersons } from '../../../../src/core/read/recognisers/titled-persons.ts';
import { findIn, kinds } from './told.ts';

describe('titled persons', () => {
  it.each([
    ['with Russian Defense Minister Sergei Shoigu', 'Sergei Shoigu: person'],
    ['said U.S. Senator John Cornyn', 'John Cornyn: person'],
    ['by Governor of Washington Chris Gregoire', 'Chris Gregoire: person'],
    ['by John Kerry and Secretary of State John Kerry', 'John Kerry: person'],
    ['under a Dr. Bailey', 'Dr. Bailey: person'],
    ['and Lord Byron wrote', 'Lord Byron: person'],
  ])('are seen in “%s”', (text, found) => {
    expect(kinds(titledPersons, text, { Russian: 'ADJ JJ', wrote: 'VERB VBD root' })).toContain(found);
  });

  it('have a role noun in lower case too', () => {
    expect(kinds(titledPersons, 'its goalkeeper Mouez Hassen')).toEqual(['Mouez Hassen: person']);
  });

  it('have the gender of their title', () => {
    expect(findIn(titledPersons, 'the Queen Elizabeth')[0]?.gender).toBe('female');
  });

  it('are no colleges, towns or committees', () => {
    expect(kinds(titledPersons, "at King's College")).toEqual([]);
    expect(kinds(titledPersons, 'the St. Louis Cardinals')).toEqual([]);
    expect(kinds(titledPersons, 'the General Assembly')).toEqual([]);
  });
});
