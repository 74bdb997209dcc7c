import { describe, expect, it } from 'vitest';
import { unproven } from '../../../../src/core/check/rules/unproven.ts';
import { base, evidence, option, question, withOptions } from '../fixture.ts';

const examine = (more: Parameters<typeof question>[0]) => unproven.examine(question(more), base);

describe('a key without proof is caught', () => {
  it('when the evidence does not stand where it should', () => {
    expect(examine({ evidence: { quote: 'Kim met Xi', start: 3, end: 13 } })).toContain(
      'does not stand in the article',
    );
    expect(examine({ evidence: { quote: '', start: 3, end: 3 } })).toContain('no evidence');
  });

  it('when no fact stands behind it', () => {
    expect(examine({ factId: 'unheard-of' })).toContain('“unheard-of”');
  });

  it('when the evidence does not hold it', () => {
    expect(examine({ key: option('xi') })).toContain('“Xi Jinping”');
    expect(
      examine({
        factId: 'visitors',
        role: 'count',
        evidence: evidence('The exhibition drew 1,200 visitors'),
        key: option('1,300', 'count'),
      }),
    ).toContain('“1,300”');
  });

  it('when it is another date than the fact’s, or one that nothing said', () => {
    const war = { factId: 'war-began', role: 'when', evidence: evidence('which began on June 25, 1950') };
    expect(examine({ ...war, key: option('June 26, 1950', 'date') })).toContain('not the fact’s date');
    const facts = base.facts.map((fact) =>
      fact.id === 'war-began' && fact.when ? { ...fact, when: { ...fact.when, said: 'one June day' } } : fact,
    );
    expect(unproven.examine(question({ ...war, key: option('June 25, 1950', 'date') }), { ...base, facts })).toContain(
      '“one June day”',
    );
    expect(
      examine({
        factId: 'xi-letter',
        role: 'when',
        evidence: evidence('handed a personal letter from Chinese leader Xi Jinping to Kim'),
        key: option('2023', 'date'),
      }),
    ).toContain('does not have');
  });
});

describe('a proven key passes', () => {
  it('under its name or an alias', () => {
    expect(examine({})).toBeNull();
    expect(
      examine({
        factId: 'arms-claim',
        role: 'recipient',
        evidence: evidence('Washington claims Pyongyang has supplied arms to Moscow'),
        key: option('russia'),
      }),
    ).toBeNull();
  });

  it('as the words of the evidence, in another form', () => {
    const more = {
      factId: 'xi-letter',
      role: 'gift',
      evidence: evidence('handed a personal letter from Chinese leader Xi Jinping to Kim'),
    };
    expect(unproven.examine(withOptions(['A personal letter', 'A medal'], 'thing', more), base)).toBeNull();
  });

  it('as a number in digits or words', () => {
    const more = { factId: 'visitors', role: 'count', evidence: evidence('The exhibition drew 1,200 visitors') };
    expect(examine({ ...more, key: option('1200', 'count') })).toBeNull();
  });

  it('as a date that was said, or worked out from “Wednesday”', () => {
    expect(
      examine({
        factId: 'war-began',
        role: 'when',
        evidence: evidence('which began on June 25, 1950'),
        key: option('June 25, 1950', 'date'),
      }),
    ).toBeNull();
    expect(examine({ role: 'when', key: option('July 26, 2023', 'date') })).toBeNull();
  });

  it('when the fact names the rule that derives it', () => {
    expect(
      examine({
        factId: 'meet-trump',
        role: 'host',
        evidence: evidence('when he met Donald Trump at the Demilitarized Zone'),
        key: option('kim'),
      }),
    ).toBeNull();
  });

  it('when it is who says so', () => {
    expect(
      examine({
        factId: 'putin-letter',
        role: 'speaker',
        evidence: evidence('Shoigu delivered a letter from Russian President Vladimir Putin to Kim'),
        key: option('kcna'),
      }),
    ).toBeNull();
  });

  it('as a deed whose full names the fact itself vouches for, never as another deed', () => {
    const more = {
      factId: 'xi-letter',
      role: 'deed',
      evidence: evidence('handed a personal letter from Chinese leader Xi Jinping to Kim'),
    };
    expect(examine({ ...more, key: option('Handed a personal letter to Kim Jong Un', 'deed') })).toBeNull();
    expect(examine({ ...more, key: option('Handed a medal to Kim Jong Un', 'deed') })).toContain('does not hold');
  });
});
