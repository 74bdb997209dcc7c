import { expect, it } from 'vitest';
import { place } from '../../../../../src/core/check/rank/features/place.ts';
import type { FactBase } from '../../../../../src/core/model.ts';
import { base, entities, question, withTitle } from '../../fixture.ts';
import { measureOf } from '../measure.ts';

const measure = measureOf(place);

const told: Readonly<Record<string, number>> = { kim: 7, shoigu: 3, kang: 1 };
const counted: FactBase = {
  ...base,
  entities: new Map(entities.map((entity) => [entity.id, { ...entity, mentions: told[entity.id] ?? 0 }])),
};

it('is early or late in the article', () => {
  const late = question({ evidence: { quote: '', start: base.sentences.at(-1)?.start ?? 0, end: 0 } });
  expect(measure('position')).toBe(0);
  expect(measure('position', late)).toBe(0.875);
  expect(measure('lead')).toBe(true);
  expect(measure('lead', late)).toBe(false);
  expect(measure('salience')).toBe(0.8);
});

it('is about the main figure, or somebody in passing', () => {
  expect(measure('names-main', question(), counted)).toBe(true);
  expect(measure('names-main', question({ named: ['kang'] }), counted)).toBe(false);
  expect(measure('most-named', question(), counted)).toBe(0.75);
  expect(measure('least-named', question(), counted)).toBe(0);
  expect(measure('key-mentions', question(), counted)).toBe(0.5);
  expect(measure('key-told-once', question(), counted)).toBe(false);
  expect(measure('key-is-main', question(), counted)).toBe(false);
});

it('has a person for a key of whom nothing more is known', () => {
  expect(measure('classless-person')).toBe(true);
});

it('belongs to an article on one subject, or on an event', () => {
  expect(measure('has-subject')).toBe(false);
  expect(measure('has-subject', question(), withTitle('Kim Jong Un'))).toBe(true);
  expect(measure('person-is-subject', question(), withTitle('Kim Jong Un'))).toBe(true);
  expect(measure('person-is-subject', question(), withTitle('Pyongyang'))).toBe(false);
  expect(measure('names-subject', question(), withTitle('Kim Jong Un'))).toBe(true);
  expect(measure('names-of-title', question(), withTitle('Kim Jong Un’s guest'))).toBe(true);
  expect(measure('names-of-title', question(), withTitle('Rain'))).toBe(false);
  expect(measure('dated-article')).toBe(true);
});

it('tells a deed that is told again of the same figure', () => {
  const meets = question({ stem: 'Whom did Kim meet?', named: ['kim'] });
  const leads = question({ stem: 'Whom did Kim invite?', named: ['kim'] });
  expect(Number(measure('deed-told-again', meets))).toBeGreaterThan(Number(measure('deed-told-again', leads)));
});

it('shares its sentence with other facts', () => {
  expect(measure('facts-of-sentence')).toBe(0.25);
});
