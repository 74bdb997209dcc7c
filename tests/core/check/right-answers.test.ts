import { describe, expect, it } from 'vitest';
import { isAlsoRight } from '../../../src/core/check/right-answers.ts';
import { base, evidence, option, question } from './fixture.ts';

const letter = { factId: 'putin-letter', role: 'sender', key: option('putin') };

describe('an option is right as well', () => {
  it.each([
    ['the key itself', question(), option('shoigu'), 'is the key itself'],
    ['another name of the key', question({ key: option('us') }), option('U.S.', 'country'), 'another name'],
    ['a metonym of the key', question({ key: option('us') }), option('Washington', 'city'), 'another name'],
    ['a shorter name of the key', question(), option('Sergei Kuzhugetovich Shoigu', 'person'), 'shorter name'],
    ['nearly the key', question({ key: option('russia') }), option('soviet-union'), 'too near'],
    [
      'nearly the key, told by the other',
      question({ key: option('soviet-union') }),
      option('Russia', 'country', { entity: 'russia' }),
      'too near',
    ],
    ['the country of the key', question({ key: option('kaesong') }), option('north-korea'), 'same country'],
    [
      'a month that holds the key',
      question({ key: option('June 30, 2019', 'date') }),
      option('June 2019', 'date'),
      'holds the key’s',
    ],
    ['the same number in words', question({ key: option('12', 'count') }), option('twelve', 'count'), 'same amount'],
    [
      'the same words',
      question({ key: option('support for the army', 'thing') }),
      option('the army’s support', 'thing'),
      'says the same',
    ],
  ])('as %s', (_, draft, distractor, reason) => {
    expect(isAlsoRight(distractor, draft, base)).toContain(reason);
  });

  it('when another letter came from him, and the stem does not say who brought it', () => {
    const asked = question({ ...letter, stem: 'Who sent Kim Jong Un a letter?', said: ['recipient', 'gift'] });
    expect(isAlsoRight(option('xi'), asked, base)).toBe('is made right by the fact “xi-letter”');
  });

  it('when Kim met him too, and the stem does not say when', () => {
    const asked = question({ stem: 'Whom did Kim Jong Un meet?', said: ['host'] });
    expect(isAlsoRight(option('trump'), asked, base)).toContain('“meet-trump”');
  });

  it('when the meeting is told the other way round', () => {
    const asked = question({ stem: 'Whom did Sergei Shoigu meet?', role: 'host', key: option('kim'), said: ['guest'] });
    expect(isAlsoRight(option('kang'), asked, base)).toContain('“meet-kang”');
    const turned = base.facts.map((fact) =>
      fact.id === 'meet-kang' ? { ...fact, roles: { host: 'shoigu', guest: 'kang' } } : fact,
    );
    expect(isAlsoRight(option('kang'), asked, { ...base, facts: turned })).toContain('“meet-kang”');
  });

  it('when it shares the role with the key, or stands beside it in a list', () => {
    const asked = question({
      factId: 'war-support',
      role: 'supporter',
      key: option('china'),
      said: ['supported', 'event'],
    });
    expect(isAlsoRight(option('soviet-union'), asked, base)).toBe('shares the asked role with the key');
    const listed = { ...asked, evidence: evidence('China and the Soviet Union supported the North in the war') };
    expect(isAlsoRight(option('soviet-union'), listed, base)).toContain('in one list');
  });

  it('when another fact of the kind happened at that time', () => {
    const asked = question({ role: 'when', key: option('July 26, 2023', 'date'), said: ['host'] });
    expect(isAlsoRight(option('June 30, 2019', 'date'), asked, base)).toContain('“meet-trump”');
  });

  it('when an event is no later than the first', () => {
    const order = question({ role: 'order', key: option('The Korean War', 'dated-event', { value: -7130 }), said: [] });
    expect(isAlsoRight(option('The Trojan War', 'dated-event', { value: -9000 }), order, base)).toContain(
      'not come later',
    );
    expect(isAlsoRight(option('The border closure', 'dated-event', { value: 18262 }), order, base)).toBeNull();
  });
});

describe('an option is wrong', () => {
  it('when the stem says who brought the letter', () => {
    const asked = question({ ...letter, said: ['giver', 'recipient', 'gift'] });
    expect(isAlsoRight(option('xi'), asked, base)).toBeNull();
  });

  it('when the stem says when they met', () => {
    expect(isAlsoRight(option('trump'), question(), base)).toBeNull();
  });

  it('when it denies what the key claims', () => {
    const asked = question({
      factId: 'arms-claim',
      role: 'speaker',
      key: option('us'),
      said: ['supplier', 'recipient', 'goods'],
    });
    expect(isAlsoRight(option('north-korea'), asked, base)).toBeNull();
  });

  it('when nothing in the article speaks of it', () => {
    expect(isAlsoRight(option('Wang Yi', 'person'), question(), base)).toBeNull();
    expect(isAlsoRight(option('a medal', 'thing'), question({ key: option('a letter', 'thing') }), base)).toBeNull();
    expect(
      isAlsoRight(option('1955', 'date'), question({ role: 'when', key: option('1953', 'date') }), base),
    ).toBeNull();
  });

  it('when it is another city of the country', () => {
    expect(isAlsoRight(option('Kaesong', 'city'), question({ key: option('pyongyang') }), base)).toBeNull();
  });
});
