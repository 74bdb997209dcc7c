import { expect, test } from 'vitest';
import type { Phrase } from '../../../../../src/core/model.ts';
import { whyIdle } from '../../../../../src/core/read/clauses/amounts/worth-counting.ts';
import { know, placeIn } from '../parsed.ts';

function idle(notation: string, surface: string, phrase: Omit<Phrase, 'text'>): string | null {
  const known = know([notation], { [surface]: { count: { text: surface, ...phrase } } });
  const { tree } = placeIn(known);
  const mention = known.quantityAt(
    0,
    tree.tokens.findIndex(({ text }) => text === surface.split(' ')[0]),
  );
  return mention ? whyIdle({ ...mention, kind: phrase.kind }, tree) : 'no mention';
}

test('the dead, a distance, a share and an age are worth a key', () => {
  const dead = { kind: 'count', value: 107, unit: 'people' } as const;
  expect(idle('It/nsubj/PRP killed/root 107/nummod>people people/obj .', '107 people', dead)).toBeNull();
  const far = { kind: 'count', class: 'length', value: 500, unit: 'miles' } as const;
  expect(idle('They/nsubj/PRP went/root 500/nummod>miles miles/obj .', '500 miles', far)).toBeNull();
});

test('exact votes, the clock, small prices and moments between are not', () => {
  const votes = { kind: 'count', value: 84_121, unit: 'votes' } as const;
  expect(idle('She/nsubj/PRP won/root 84,121/nummod>votes votes/obj .', '84,121 votes', votes)).toBe('an exact count');
  expect(idle('Polls/nsubj closed/root at/case 22:30/obl/CD .', '22:30', { kind: 'time', value: 22.5 })).toContain(
    'clock',
  );
  const rent = { kind: 'money', value: 800, unit: 'dollars' } as const;
  expect(idle('She/nsubj/PRP paid/root 800/nummod>dollars dollars/obj .', '800 dollars', rent)).toContain('price');
  const moment = { kind: 'duration', value: 6, unit: 'minutes' } as const;
  expect(idle('Six/nummod>minutes minutes/obl later/advmod he/nsubj scored/root .', 'Six minutes', moment)).toContain(
    'moment',
  );
});

test('a pair is worth it where the sentence is about it', () => {
  const two = { kind: 'count', value: 2, unit: 'referendums' } as const;
  expect(idle('They/nsubj/PRP held/root two/nummod>referendums referendums/obj .', 'two referendums', two)).toBeNull();
  expect(
    idle('It/nsubj/PRP recalls/root plans/obj of/case two/nummod>men men/nmod>plans .', 'two men', {
      ...two,
      unit: 'men',
    }),
  ).toContain('pair');
  expect(
    idle('He/nsubj/PRP said/root two/nummod>things things/obj/NNS .', 'two things', { ...two, unit: 'things' }),
  ).toContain('about to tell');
});
