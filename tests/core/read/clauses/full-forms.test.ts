import { expect, test } from 'vitest';
import { bareFullForm, findFullForms, fullFormAt } from '../../../../src/core/read/clauses/full-forms.ts';
import { subtree } from '../../../../src/core/read/clauses/tree.ts';
import { know, type Notation, parsedTree, placeIn, placeOf } from './parsed.ts';

const title =
  'Voters/nsubj>choose/NNS choose/root/VBP in Kowloon/compound>election legislative/amod>election election/obl>choose';
const untold = 'News/root';
const forms = (headline: Notation, ...sentences: readonly Notation[]) =>
  findFullForms(parsedTree(headline), sentences.map(parsedTree));

test('the title tells which election the article means', () => {
  expect(forms(title).get('election')).toBe('the Kowloon legislative election');
});

test('so does the text, where it names only one', () => {
  const sentence = 'They/nsubj>won/PRP won/root the Kowloon/compound>election election/obj>won .';
  expect(forms(untold, sentence).get('election')).toBe('the Kowloon election');
});

test('two elections are no one’s full form', () => {
  const one = 'They/nsubj>won/PRP won/root the Kowloon/compound>election election/obj>won .';
  const other = 'They/nsubj>lost/PRP lost/root the Macau/compound>election election/obj>lost .';
  expect(forms(untold, one, other).get('election')).toBeNull();
});

test('a shorter way to say the same election is no second one', () => {
  const sentence = 'They/nsubj>won/PRP won/root the Kowloon/compound>election election/obj>won .';
  expect(forms(title, sentence).get('election')).toBe('the Kowloon legislative election');
});

test('without a name before it a noun has no full form', () => {
  expect(forms(untold, 'They/nsubj>won/PRP won/root the early/amod>election election/obj>won .').size).toBe(0);
});

test('too general a noun is told apart by no name: “the Kowloon people”', () => {
  expect(forms(untold, 'They/nsubj>won/PRP won/root the Kowloon/compound>city city/obj>won .').size).toBe(0);
});

test('only a bare “the election” is short for it', () => {
  const known = know(
    [
      'Li/nsubj>won won/root the election/obj>won .',
      'Li/nsubj>won won/root the early/amod>election election/obj>won .',
      'Li/nsubj>won won/root an election/obj>won .',
    ],
    {},
    { title },
  );
  const full = [0, 1, 2].map((sentence) => {
    const { tree } = placeIn(known, sentence);
    const noun = placeOf(tree, 'election');
    return fullFormAt(noun, subtree(tree, noun), tree, known);
  });
  expect(full).toEqual(['the Kowloon legislative election', null, null]);
});

test('“the ban” is somebody’s travel ban; “his monastery” is only his', () => {
  const ban = 'They/nsubj>fear/PRP fear/root/VBP Li/nmod:poss>ban ’s/case>Li travel/compound>ban ban/obj>fear .';
  expect(forms(untold, ban).get('ban')).toBe('Li’s travel ban');
  const house = 'They/nsubj>fear/PRP fear/root/VBP Li/nmod:poss>abbey ’s/case>Li abbey/obj>fear .';
  expect(forms(untold, house).get('abbey')).toBeUndefined();
});

test('a name that ends in a noun is its full form', () => {
  const study = 'He/nsubj>read/PRP read/root the National/amod>Study/NNP Iodine/compound>Study Study/obj>read .';
  expect(forms(untold, study).get('study')).toBe('the National Iodine Study');
});

test('beside the Brazilian team, “the team” may be either', () => {
  const us = 'He/nsubj>saw/PRP saw/root the US/compound>team team/obj>saw .';
  const other = 'They/nsubj>beat/PRP beat/root the other/amod>team team/obj>beat .';
  expect(forms(untold, other, us).get('team')).toBeNull();
  expect(forms(untold, us).get('team')).toBe('the US team');
});

test('“a new study” may come before its name', () => {
  const first = 'A/det>study new/amod>study study/nsubj>says says/root/VBZ .';
  const named = 'He/nsubj>read/PRP read/root the Iodine/compound>study study/obj>read .';
  expect(forms(untold, first, named).get('study')).toBe('the Iodine study');
  expect(forms(untold, named, first).get('study')).toBeNull();
});

test('“this constituency” is the one that was named last, unless another came between', () => {
  const west = 'Li/nsubj>won won/root in the Kowloon/compound>seat seat/obl>won .';
  const east = 'Wu/nsubj>won won/root in the Macau/compound>seat seat/obl>won .';
  const lost = 'Ho/nsubj>lost lost/root in this/det>seat/DT seat/obl>lost .';
  const other = 'Wu/nsubj>won won/root in another/det>seat/DT seat/obl>won .';
  const meant = (...told: readonly Notation[]) => {
    const known = know([...told, lost]);
    const { tree } = placeIn(known, told.length);
    return bareFullForm(placeOf(tree, 'seat'), tree, known);
  };
  expect(meant(west, east)).toBe('the Macau seat');
  expect(meant(east, west)).toBe('the Kowloon seat');
  expect(meant(east, west, other)).toBeNull();
});

test('capitals make a name, whatever the parser takes them for', () => {
  const sentence = 'He/nsubj>saw/PRP saw/root the NEMISIS/compound>database/NN database/obj>saw .';
  expect(forms(untold, sentence).get('database')).toBe('the NEMISIS database');
});
