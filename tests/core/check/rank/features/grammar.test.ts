import { expect, it } from 'vitest';
import { grammar } from '../../../../../src/core/check/rank/features/grammar.ts';
import type { Fact } from '../../../../../src/core/model.ts';
import { base, facts, question } from '../../fixture.ts';
import { measureOf } from '../measure.ts';

const measure = measureOf(grammar);

it.each([
  ['passive', 'By whom was Kim invited?', 'Who invited Kim?'],
  ['had', 'Who had met Kim?', 'Who met Kim?'],
  ['present', 'Which country does the United Nations rate low?', 'Which country did the United Nations rate low?'],
  ['future', 'Which shuttle will be sent to Florida?', 'Which shuttle was sent to Florida?'],
  ['ongoing', 'Who was making his last appearance?', 'Who made his last appearance?'],
  ['negation', 'Who did not meet Kim?', 'Who met Kim?'],
  ['hedges', 'Who reportedly met Kim?', 'Who met Kim?'],
  ['vague-words', 'Who met several people?', 'Who met Kim?'],
  ['owners', 'Who published his own project?', 'Who published Novial?'],
  ['cleft', 'When was it that Kim met Shoigu?', 'When did Kim meet Shoigu?'],
  ['ends-in-preposition', 'Which country did Kim come from?', 'Which country did Kim leave?'],
  ['begins-with-preposition', 'To which country did Kim move?', 'Which country did Kim leave?'],
  ['of', 'Who wrote the history of Norway?', 'Who wrote the history?'],
  ['links', 'Who met Kim in Pyongyang?', 'Who met Kim?'],
  ['and', 'Who met Kim and Kang?', 'Who met Kim?'],
  ['clause-in-stem', 'Who met Kang, who led the group?', 'Who met Kang?'],
  ['commas', 'In 1905, who met Kang?', 'Who met Kang in 1905?'],
  ['indefinites', 'Who scored a third goal?', 'Who scored the third goal?'],
  ['bare-definites', 'Who led the group?', 'Who led Group G?'],
  ['unexplained-definite', 'Who led the group?', 'Who led Group G?'],
])('%s: in “%s”, not in “%s”', (name, stem, other) => {
  expect(Number(measure(name, question({ stem })))).toBeGreaterThan(0);
  expect(Number(measure(name, question({ stem: other })))).toBe(0);
});

const acting = (text: string): Fact => {
  const [first] = facts;
  if (!first) throw new Error('The fixture has no fact.');
  return { ...first, roles: { action: { text, kind: 'verb', forms: { base: text } } } };
};

it.each([
  ['have', true, false],
  ['be', true, true],
  ['openly back', false, false],
])('the verb “%s” says little: %s; only that something is: %s', (verb, light, copula) => {
  const read = { ...base, facts: [acting(verb)] };
  expect(measure('light-verb', question(), read)).toBe(light);
  expect(measure('copula', question(), read)).toBe(copula);
});

it('an article is lost when the sentence has it and the stem has not', () => {
  const evidence = { quote: 'He wrote his Seventh Symphony for London.', start: 0, end: 41 };
  const lost = (stem: string) => measure('lost-article', question({ stem, evidence }));
  expect(lost('For which city was Seventh Symphony written?')).toBe(true);
  expect(lost('For which city was the Seventh Symphony written?')).toBe(false);
  expect(lost('For which city was Oslo Breakfast written?')).toBe(false);
});
