import { expect, it } from 'vitest';
import { reading } from '../../../../../src/core/check/rank/features/reading.ts';
import { base, facts, question } from '../../fixture.ts';
import { measureOf } from '../measure.ts';

const measure = measureOf(reading);
const [meeting] = facts;
const changed = (more: object) => ({ ...base, facts: meeting ? [{ ...meeting, ...more }] : [] });

it('is as sure as the fact', () => {
  expect(measure('confidence')).toBe(1);
  expect(measure('sure')).toBe(true);
  expect(measure('sure', question(), changed({ confidence: 0.6 }))).toBe(false);
  expect(measure('relation')).toBe('meet');
});

it('names whom the sentence calls otherwise', () => {
  expect(measure('resolved', question({ named: ['kim'] }))).toBe(0);
  expect(measure('resolved', question({ named: ['kang'] }))).toBe(0.25);
});

it('has a time and a place, read or worked out', () => {
  expect(measure('has-when')).toBe(true);
  expect(measure('has-where')).toBe(true);
  expect(measure('inferred-date')).toBe(true);
  expect(measure('has-where', question(), changed({ where: undefined }))).toBe(false);
});

it('leaves something of the fact unsaid', () => {
  expect(measure('unsaid')).toBe(0);
  expect(measure('unsaid', question({ said: ['host'] }))).toBeGreaterThan(0);
  expect(measure('unsaid-when', question({ said: ['host', 'where'] }))).toBe(true);
});

it('has a tail that no role explains', () => {
  const tail = changed({ roles: { agent: 'kim', rest: { text: 'by train', kind: 'description' } } });
  expect(measure('has-rest', question(), tail)).toBe(true);
  expect(measure('rest-length', question(), tail)).toBe(0.2);
  expect(measure('has-rest')).toBe(false);
  expect(measure('rest-length')).toBe(0);
  expect(measure('roles', question(), tail)).toBe(measure('roles'));
});

it('is somebody’s word, or the article’s', () => {
  const said = question({ attribution: { speaker: 'KCNA', stance: 'claims', via: null } });
  expect(measure('attributed', said)).toBe(true);
  expect(measure('stance', said)).toBe('claims');
  expect(measure('attributed')).toBe(false);
  expect(measure('stance')).toBe('');
});
