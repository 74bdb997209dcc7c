import { expect, test } from 'vitest';
import { curled, isWellFormed, sayStretch } from '../../../../src/core/read/clauses/stretch.ts';
import { subtree } from '../../../../src/core/read/clauses/tree.ts';
import { type Cast, kim, know, type Notation, northKorea, placeIn, placeOf, russia, shoigu, time } from './parsed.ts';

/** The branch of a word, as it is said; null where something in it points outside. */
function say(notation: Notation, word: string, cast: Cast = {}, owner: string | null = null): string | null {
  const known = know([notation], cast);
  const { tree } = placeIn(known);
  return sayStretch(subtree(tree, placeOf(tree, word)), tree, 0, known, owner)?.text ?? null;
}

test('words are said as they stand, with names in full', () => {
  const notation = 'Shoigu/nsubj>brought brought/root a letter/obj>brought to Kim/nmod>letter .';
  expect(say(notation, 'letter', { Kim: kim })).toBe('a letter to Kim Jong Un');
});

test('the names that are said are told apart from the words', () => {
  const known = know(['Shoigu/nsubj>brought brought/root a letter/obj>brought to Kim/nmod>letter .'], { Kim: kim });
  const { tree } = placeIn(known);
  expect(sayStretch(subtree(tree, placeOf(tree, 'letter')), tree, 0, known, null)?.entities).toEqual([kim.id]);
});

test('a pronoun becomes a name, a possessive one a possessive', () => {
  const notation = 'Shoigu/nsubj>praised praised/root his/nmod:poss>speech speech/obj>praised about him/nmod>speech .';
  expect(say(notation, 'speech', { his: kim, him: shoigu })).toBe('Kim Jong Un’s speech about Sergei Shoigu');
});

test('a second pronoun for the same may stay, unless somebody else was named in between', () => {
  const notation =
    'Putin/nsubj>praised praised/root his/nmod:poss>speech speech/obj>praised to Shoigu/nmod>speech about him/nmod>speech .';
  expect(say(notation, 'speech', { his: kim, him: kim })).toBe('Kim Jong Un’s speech to Shoigu about him');
  expect(say(notation, 'speech', { his: kim, Shoigu: shoigu, him: kim })).toBe(
    'Kim Jong Un’s speech to Sergei Shoigu about Kim Jong Un',
  );
});

test('a pronoun without a name behind it says nothing', () => {
  expect(say('Kim/nsubj>saw saw/root a picture/obj>saw of them/nmod>picture .', 'picture')).toBeNull();
});

test('“his” may stay where its owner is named anyway', () => {
  const notation = 'Kim/nsubj>praised praised/root his/nmod:poss>army army/obj>praised .';
  expect(say(notation, 'army', { his: kim }, kim.id)).toBe('his army');
});

test('“my” and “our” belong to a speaker who is not there', () => {
  expect(say('It/nsubj>is/PRP is/cop>country our/nmod:poss>country/PRP$ country/root .', 'country')).toBeNull();
});

test.each(['this', 'other', 'same', 'such', 'previous'])('“%s” points outside', (word) => {
  const notation = `Kim/nsubj>left left/root ${word}/amod>places places/obj>left .`;
  expect(say(notation, 'places')).toBeNull();
});

test('a weekday alone could be any week’s', () => {
  expect(say('Kim/nsubj>left left/root a show/obj>left on Thursday/nmod>show .', 'show')).toBeNull();
});

test('a day counted from the article’s date is said as the date that it was', () => {
  const show = (year: string) => `Kim/nsubj>left left/root a show/obj>left in ${year}/nmod>show .`;
  const july = { when: { ...time('July', '2023-07', true).when, precision: 'month' as const } };
  expect(say(show('July'), 'show', { July: july })).toBe('a show in July 2023');
  const yesterday = 'Kim/nsubj>saw saw/root a show/obj>saw yesterday/nmod>show .';
  expect(say(yesterday, 'show', { yesterday: time('yesterday', '2023-07-26', true) })).toBe('a show on July 26, 2023');
  expect(say(show('2019'), 'show', { 2019: time('2019', '2019') })).toBe('a show in 2019');
});

test('“the Tuesday show” can’t be said with a date', () => {
  const notation = 'Kim/nsubj>saw saw/root the Tuesday/compound>show show/obj>saw .';
  expect(say(notation, 'show', { Tuesday: time('Tuesday', '2023-07-25', true) })).toBeNull();
});

test('a possessive name keeps its mark', () => {
  const notation = 'Shoigu/nsubj>saw saw/root Kim/nmod:poss>army ’s/case>Kim army/obj>saw .';
  expect(say(notation, 'army', { Kim: kim })).toBe('Kim Jong Un’s army');
});

test('no article stands twice: “the” before “the United States”', () => {
  const notation = 'He/nsubj>saw/PRP saw/root the US/compound>army army/obj>saw .';
  const us = { ...northKorea, id: 'us', name: 'the United States' };
  expect(say(notation, 'army', { US: us })).not.toMatch(/the the/);
});

test('the first word of the sentence loses its capital, a name keeps it', () => {
  expect(
    say('Photos/nsubj>showed/NNS of Russia/nmod>Photos showed/root arms/obj>showed .', 'Photos', { Russia: russia }),
  ).toBe('photos of Russia');
});

test('straight marks are set as printers set them', () => {
  expect(curled('the "old" king\'s men')).toBe('the “old” king’s men');
});

test.each([
  'a letter, and',
  'a letter,',
  ', a letter',
  'a letter (old',
  'the “old letter',
  'a letter and',
  'the man who',
  'the end - of it',
])('“%s” is no whole phrase', (text) => {
  expect(isWellFormed(text)).toBe(false);
});

test.each(['a letter', 'the “old” letter', 'bread, butter and jam', 'a state-run agency'])('“%s” is whole', (text) => {
  expect(isWellFormed(text)).toBe(true);
});

test('“also” and “then” tie a sentence to others and are left out', () => {
  const notation =
    'Kim/nsubj>left also/advmod>left left/root ,/punct>left however/advmod>left ,/punct>left Russia/obj>left .';
  expect(say(notation, 'left', { Kim: kim, Russia: russia })).toBe('Kim Jong Un left, Russia');
});

test('a stop before a footnote ends the sentence all the same', () => {
  const notation = 'Kim/nsubj>left left/root Russia/obj>left ./punct>left [/punct>6 6/dep>left ]/punct>6';
  expect(say(notation, 'left', { Kim: kim, Russia: russia })).toBe('Kim Jong Un left Russia');
});

test('“there were two teams” stands for nothing, but needs a name to stand alone', () => {
  const were = (rest: string) => `There/expl>were/EX were/root teams/nsubj>were ${rest} .`;
  expect(say(were('from Russia/nmod>teams'), 'were', { Russia: russia })).toBe('there were teams from Russia');
  expect(say(were(''), 'were')).toBeNull();
});

test('a loose “this week” goes with its comma', () => {
  const week = { 'this week': time('this week', undefined, true) };
  const notation = 'this/det>week/DT week/obl:unmarked>left ,/punct>week Kim/nsubj>left left/root Russia/obj>left .';
  expect(say(notation, 'left', { ...week, Kim: kim, Russia: russia })).toBe('Kim Jong Un left Russia');
});

test('“this election” is “the election” under its title, and points outside under any other', () => {
  const notation = 'Li/nsubj>won won/root a seat/obj>won in this/det>vote/DT vote/nmod>seat .';
  const said = (title: Notation) => {
    const known = know([notation], {}, { title });
    const { tree } = placeIn(known);
    return sayStretch(subtree(tree, placeOf(tree, 'seat')), tree, 0, known, null)?.text ?? null;
  };
  expect(said('Voters/nsubj>cast/NNS cast/root/VBP a vote/obj>cast')).toBe('a seat in the vote');
  expect(said('News/root')).toBeNull();
});

test('“the ban” is said in full where the text names only one', () => {
  const ban = 'They/nsubj>fear/PRP fear/root/VBP the Kowloon/compound>ban ban/obj>fear .';
  const known = know([ban, 'Li/nsubj>won won/root a case/obj>won over/case>ban/IN the ban/nmod>case .']);
  const { tree } = placeIn(known, 1);
  expect(sayStretch(subtree(tree, placeOf(tree, 'case')), tree, 1, known, null)?.text).toBe(
    'a case over the Kowloon ban',
  );
});

test('a comma stands close to what is said before it, whatever was left out between', () => {
  const known = know(['Kim/nsubj>went went/root to Oslo/obl>went Norway/appos>Oslo ,/punct Malmö/conj>Oslo .']);
  const { tree } = placeIn(known);
  expect(sayStretch([0, 1, 2, 3, 5, 6], tree, 0, known, null)?.text).toBe('Kim went to Oslo, Malmö');
});

test('“to explain it, saying” has lost what was said', () => {
  expect(isWellFormed('to explain his decision, saying')).toBe(false);
  expect(isWellFormed('saying little')).toBe(true);
});
