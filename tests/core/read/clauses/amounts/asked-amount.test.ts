import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../../../src/core/model.ts';
import { askedAmount } from '../../../../../src/core/read/clauses/amounts/asked-amount.ts';
import { know, placeIn, time } from '../parsed.ts';

/** The sentence with its amount asked for, and the key behind it. */
function ask(notation: string, surface: string, phrase: Omit<Phrase, 'text'>): string {
  const isDate = phrase.kind === 'date' && phrase.iso !== undefined;
  const known = know([notation], {
    [surface]: isDate ? time(surface, phrase.iso) : { count: { text: surface, ...phrase } },
  });
  const { tree } = placeIn(known);
  const index = tree.tokens.findIndex(({ text }) => text === surface.split(' ')[0]);
  const mention = known.quantityAt(0, index);
  const asked = mention && askedAmount(mention, tree, known);
  if (!asked) return 'nothing is asked';
  const text = (from: number, to: number) => tree.tokens.slice(from, to).map((token) => token.text);
  const said = [...text(0, asked.from), asked.wh, ...text(asked.to, tree.tokens.length - 1)].join(' ');
  return `${said}: ${asked.missing.text}`;
}

const count = (value: number, unit?: string) => ({ kind: 'count', value, ...(unit ? { unit } : {}) }) as const;

describe('a number of things', () => {
  test('is left out alone, and what is counted stays; a bound is part of the key', () => {
    expect(
      ask(
        'Fishermen/nsubj rescued/root over/advmod>700 700/nummod>seekers asylum/compound>seekers seekers/obj .',
        'over 700 asylum seekers',
        count(700, 'asylum seekers'),
      ),
    ).toBe('Fishermen rescued how many asylum seekers: over 700');
    expect(
      ask(
        'More/advmod>billion than/fixed>More two/compound>billion billion/nummod>people people/nsubj live/root/VBP there/advmod .',
        'More than two billion people',
        count(2e9, 'people'),
      ),
    ).toBe('how many people live there: more than two billion');
  });

  test('takes “just”, “all” and “some” along, which no question keeps', () => {
    expect(
      ask(
        'It/nsubj/PRP came/root just/advmod>ten ten/nummod>days days/obl before/case the Hajj/nmod>days .',
        'just ten days',
        { kind: 'duration', value: 10, unit: 'days' },
      ),
    ).toBe('It came how many days before the Hajj: ten');
    expect(ask('It/nsubj/PRP killed/root all/det>six six/obj aboard/advmod>six .', 'six', count(6, 'people'))).toBe(
      'It killed how many people aboard: six',
    );
  });

  test('that may be greater is at least that number', () => {
    expect(ask('It/nsubj/PRP killed/root 107/obj or/cc more/conj>107/JJR .', '107 or more', count(107, 'people'))).toBe(
      'It killed how many people: 107 or more',
    );
  });

  test('is not asked for where it is part of a word, one of two ends, or owned', () => {
    expect(
      ask(
        'The six/nummod>member -/punct>member member/compound>team team/nsubj won/root .',
        'six',
        count(6, 'members'),
      ),
    ).toBe('nothing is asked');
    expect(ask('Seats/nsubj rose/root from/case 9/obl/CD to/case 10/obl/CD .', '9', count(9))).toBe('nothing is asked');
    expect(
      ask('He/nsubj met/root his/nmod:poss>sons three/nummod>sons sons/obj .', 'three sons', count(3, 'sons')),
    ).toBe('nothing is asked');
  });

  test('takes “nearly” along, for “nearly how many” is no English', () => {
    expect(
      ask(
        'They/nsubj/PRP met/root nearly/advmod>300 300/nummod>guests guests/obj .',
        'nearly 300 guests',
        count(300, 'guests'),
      ),
    ).toBe('They met how many guests: nearly 300');
  });

  test('has a conversion in brackets that goes with it', () => {
    expect(
      ask(
        'They/nsubj/PRP went/root about/advmod>500 500/nummod>miles miles/obj (/punct 800/nummod>km km/appos>miles )/punct .',
        'about 500 miles',
        { kind: 'count', class: 'length', value: 500, unit: 'miles' },
      ),
    ).toBe('They went about how many miles: 500');
  });
});

test('nobody asks “how many magnitude”', () => {
  const quake = count(8.2, 'magnitude');
  expect(ask('It/nsubj/PRP reached/root 8.2/nummod>magnitude magnitude/obj .', '8.2 magnitude', quake)).toBe(
    'nothing is asked',
  );
});

describe('what nobody keeps for a month', () => {
  test('is not asked: exact votes', () => {
    const votes = count(84_121, 'votes');
    expect(ask('She/nsubj/PRP won/root 84,121/nummod>votes votes/obj .', '84,121 votes', votes)).toBe(
      'nothing is asked',
    );
  });
});

describe('other amounts', () => {
  test('a share asks for its percentage, a sum for how much', () => {
    const share = { kind: 'percent', value: 10, unit: 'percent' } as const;
    expect(
      ask(
        'Iodine/nsubj:pass is/aux:pass added/root/VBN to/case only/advmod>10 10/nummod>percent percent/obl of/case salt/nmod>percent .',
        'only 10 percent',
        share,
      ),
    ).toBe('Iodine is added to what percentage of salt: 10 percent');
    const prize = { kind: 'money', value: 50_000, unit: 'dollars' } as const;
    expect(ask('The team/nsubj won/root $/obj 50,000/nummod>$ .', '$ 50,000', prize)).toBe(
      'The team won how much money: $ 50,000',
    );
  });

  test('an age is what age or how old', () => {
    const age = { kind: 'age', value: 39, unit: 'years' } as const;
    expect(ask('She/nsubj died/root at/case age/obl 39/nummod>age .', 'at age 39', age)).toBe(
      'She died at what age: 39',
    );
    expect(ask('She/nsubj was/cop 39/root .', '39', age)).toBe('She was how old: 39');
    expect(
      ask(
        'She/nsubj met/root a 39/nummod>year -/punct>year year/amod>man -/punct>year old/amod>man man/obj .',
        '39 - year - old',
        age,
      ),
    ).toBe('nothing is asked');
  });
});

describe('a date', () => {
  const on = (iso: string) => ({ kind: 'date', iso }) as const;
  test('keeps its preposition', () => {
    expect(
      ask(
        'It/nsubj rose/root on/case April/obl 12/nummod>April ,/punct 1981/nummod>April .',
        'April 12 , 1981',
        on('1981-04-12'),
      ),
    ).toBe('It rose on what date: April 12, 1981');
    expect(ask('It/nsubj was/aux found/root since/case 1958/obl .', '1958', on('1958'))).toBe(
      'It was found since which year: 1958',
    );
    expect(ask('In/case July/obl 2003/nummod>July it/nsubj rose/root .', 'July 2003', on('2003-07'))).toBe(
      'In which month and year it rose: July 2003',
    );
  });

  test('is not asked for as a weekday, an end of a range, or one of two', () => {
    expect(ask('It/nsubj rose/root on/case Tuesday/obl .', 'Tuesday', on('2003-07-08'))).toBe('nothing is asked');
    expect(
      ask(
        'It/nsubj ran/root from/case May/obl 2/nummod>May to/case June/obl 3/nummod>June .',
        'June 3',
        on('2003-06-03'),
      ),
    ).toBe('nothing is asked');
    expect(ask('It/nsubj rose/root in/case 1991/obl and 2000/conj>1991 .', '1991', on('1991'))).toBe(
      'nothing is asked',
    );
  });
});
