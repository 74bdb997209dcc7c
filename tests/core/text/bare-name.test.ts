import { expect, it } from 'vitest';
import { bareNameIn } from '../../../src/core/text/bare-name.ts';

it.each([
  ['Chaired International Meeting on Linguistic Research', 'International Meeting on Linguistic'],
  [
    'When did Otto Jespersen chair International Meeting on Linguistic Research?',
    'International Meeting on Linguistic',
  ],
  ['Entered University of Copenhagen', 'University of Copenhagen'],
  ['Who fought in Battle of Hastings?', 'Battle of Hastings'],
])('%s lacks an article', (text, name) => {
  expect(bareNameIn(text)).toBe(name);
});

it.each([
  'Entered the University of Copenhagen',
  'The University of Copenhagen moved',
  'Acted as president of the Fourth International Congress of Linguists',
  'Left Columbia University for England',
  'Columbia University for once lost',
  'When did North Korea’s Ministry of Defense answer?',
  'Met with John Smith of Ohio',
  'In which city did the first Geneva Convention of Europe meet?',
])('%s does not', (text) => {
  expect(bareNameIn(text)).toBeNull();
});
