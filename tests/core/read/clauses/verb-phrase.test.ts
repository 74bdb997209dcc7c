import { expect, test } from 'vitest';
import { readPredicate, saysTooLittle } from '../../../../src/core/read/clauses/verb-phrase.ts';
import { type Notation, parsedTree, placeOf } from './parsed.ts';

const read = (notation: Notation, head: string) => {
  const tree = parsedTree(notation);
  return readPredicate(tree, placeOf(tree, head));
};

test('a verb in the past is told and asked with “did”', () => {
  const predicate = read('Kim/nsubj>met met/root Shoigu/obj>met .', 'met');
  expect(predicate).toMatchObject({ lemma: 'meet', passive: false });
  expect(predicate?.phrase).toEqual({
    text: 'met',
    kind: 'verb',
    forms: { asked: 'met', plural: 'met', aux: 'did', auxPlural: 'did', base: 'meet' },
  });
});

test('a verb in the present agrees with one and with many', () => {
  const forms = read('They/nsubj>back/PRP back/root/VBP the war/obj>back .', 'back')?.phrase.forms;
  expect(forms).toMatchObject({ asked: 'backs', plural: 'back', aux: 'does', auxPlural: 'do', base: 'back' });
});

test('a helper is the verb’s own: “has supplied”', () => {
  const forms = read('It/nsubj>supplied/PRP has/aux>supplied supplied/root/VBN arms/obj>supplied .', 'supplied')?.phrase
    .forms;
  expect(forms).toMatchObject({ asked: 'has supplied', plural: 'have supplied', aux: 'has', base: 'supplied' });
});

test('a passive is known as one', () => {
  const predicate = read('It/nsubj:pass>built/PRP was/aux:pass>built built/root/VBN by Kim/obl:agent>built .', 'built');
  expect(predicate).toMatchObject({
    passive: true,
    phrase: { text: 'was built', forms: { aux: 'was', base: 'built' } },
  });
});

test('a reduced passive gets its helper: “the competition founded by Kamen”', () => {
  const predicate = read(
    'The competition/nsubj>ended founded/acl>competition/VBN by Kamen/obl:agent>founded ended/root .',
    'founded',
  );
  expect(predicate).toMatchObject({
    lemma: 'found',
    passive: true,
    phrase: {
      text: 'was founded',
      forms: { asked: 'was founded', plural: 'were founded', aux: 'was', base: 'founded' },
    },
  });
});

test('what somebody is, is told with “be”', () => {
  const predicate = read('Kim/nsubj>leader is/cop>leader a leader/root/NN .', 'leader');
  expect(predicate).toMatchObject({
    lemma: 'be',
    phrase: { text: 'is', forms: { plural: 'are', aux: 'is', base: '' } },
  });
});

test('a particle and a manner adverb belong to the verb', () => {
  expect(
    read('He/nsubj>handed/PRP handed/root over/compound:prt>handed/RP it/obj>handed .', 'handed')?.phrase.text,
  ).toBe('handed over');
  const openly = read(
    'It/nsubj>backed/PRP has/aux>backed openly/advmod>backed backed/root/VBN it/obj>backed .',
    'backed',
  );
  expect(openly?.phrase).toMatchObject({ text: 'has openly backed', forms: { base: 'openly backed' } });
});

test('an adverb that points at other sentences is left out: “also met”', () => {
  expect(read('He/nsubj>met/PRP also/advmod>met met/root Kim/obj>met .', 'met')?.phrase.text).toBe('met');
});

test.each([
  'He/nsubj>go/PRP did/aux>go/VBD not/advmod>go go/root/VB home/obj>go .',
  'He/nsubj>go/PRP did/aux>go/VBD n’t/advmod>go/RB go/root/VB home/obj>go .',
  'He/nsubj>go/PRP never/advmod>go go/root/VBD home/obj>go .',
])('what did not happen is no fact: %s', (notation) => {
  expect(read(notation, 'go')).toBeNull();
});

test.each(['could', 'may', 'might', 'should'])('what only %s happen is no fact', (modal) => {
  expect(read(`He/nsubj>go/PRP ${modal}/aux>go/MD go/root/VB home/obj>go .`, 'go')).toBeNull();
});

test.each(['reportedly', 'allegedly', 'perhaps', 'probably', 'almost', 'hardly'])(
  'what %s happened is no plain fact',
  (hedge) => {
    expect(read(`He/nsubj>went/PRP ${hedge}/advmod>went went/root home/obj>went .`, 'went')).toBeNull();
  },
);

test('a participle is no statement of its own', () => {
  expect(read('Kim/nsubj>left left/root smiling/advcl>left/VBG .', 'smiling')).toBeNull();
});

test('a verb without a tense tells no fact: “wants to go”', () => {
  expect(read('He/nsubj>wants/PRP wants/root/VBZ to/mark>go go/xcomp>wants/VB .', 'go')).toBeNull();
});

test.fails('“authorities are reacting slowly” was told without “slowly”', () => {
  const predicate = read(
    'They/nsubj>reacting/PRP are/aux>reacting reacting/root/VBG slowly/advmod>reacting to it/obl>reacting .',
    'reacting',
  );
  expect(predicate?.phrase.text ?? 'slowly').toMatch(/slowly/);
});

test('“when did the union vote” says too little, “when did he die” and “when was it opened” enough', () => {
  const vote = read('Unions/nsubj>voted/NNS voted/root/VBD .', 'voted');
  const die = read('Kim/nsubj>died died/root/VBD .', 'died');
  const open = read('The bridge/nsubj>opened was/aux:pass>opened opened/root/VBN .', 'opened');
  if (!vote || !die || !open) throw new Error('All three are predicates.');
  expect(saysTooLittle(vote, false)).toBe(true);
  expect(saysTooLittle(vote, true)).toBe(false);
  expect(saysTooLittle(die, false)).toBe(false);
  expect(saysTooLittle(open, false)).toBe(false);
});
