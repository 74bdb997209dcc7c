import { expect, test } from 'vitest';
import { gappedSentences } from '../../../../../src/core/read/clauses/gaps/sentences.ts';
import { type Cast, inWords, kim, know, type Notation, northKorea, russia } from '../parsed.ts';

/** Every sentence with its question words in the gap's place: `Kim Jong Un sent <how many> letters`. */
function ask(notation: Notation, cast: Cast = {}): string[] {
  const known = know([notation], {
    Russia: russia,
    Korea: northKorea,
    '300 letters': { count: { text: '300 letters', kind: 'count', value: 300, unit: 'letters' } },
    ...cast,
  });
  return gappedSentences(known).flatMap(({ fact: { roles } }) => {
    const [before, asking, after] = ['before', 'asking', 'after'].map((role) => inWords(roles[role] ?? null, known));
    return roles.asking ? [`${before} <${asking}> ${after}`.trim()] : [];
  });
}

test('behind the verb a question stands where its answer stood', () => {
  expect(
    ask('Kim/nsubj>sent sent/root 300/nummod>letters letters/obj>sent to Russia/obl>sent .', { Kim: kim }),
  ).toEqual(['Kim Jong Un sent <how many> letters to Russia', 'Kim Jong Un sent 300 letters to <which>']);
});

test('a whole subject, too, and who becomes whom behind the verb', () => {
  const cast = { 'Kim Un': kim };
  expect(
    ask('Kim/nsubj>left Un/flat>Kim left/root old/amod>Russia Russia/obj>left early/advmod>left .', cast),
  ).toContain('<who> left old Russia early');
  expect(ask('Russia/nsubj>led was/aux:pass>led led/root/VBN by Kim/obl:agent>led Un/flat>Kim .', cast)).toEqual([
    '<which> was led by Kim Jong Un',
    'Russia was led by <whom>',
  ]);
});

test('in front of the subject the question would want another order', () => {
  expect(
    ask('In/case>Russia Russia/obl>left ,/punct>left he/nsubj>left left/root 300/nummod>letters letters/obj>left .', {
      he: kim,
    }),
  ).toEqual(['in Russia, Kim Jong Un left <how many> letters']);
});

test('a second statement behind the subject’s question would be lost in it', () => {
  const notation =
    'Russia/nsubj>left left/root early/advmod>left and Korea/nsubj>stayed stayed/conj>left long/advmod>stayed .';
  expect(ask(notation)).not.toContain('<which> left early and Korea stayed long');
});

test('behind a question nothing goes on telling', () => {
  const notation =
    'Kim/nsubj>sent sent/root 300/nummod>letters letters/obj>sent to Russia/obl>sent hurting/advcl>sent/VBG guests/obj>hurting .';
  expect(ask(notation, { Kim: kim })).toEqual([]);
});

test('“a crew of how many” is no English, and “who is old” is true of many', () => {
  const fleet = { '300': { count: { text: '300', kind: 'count', value: 300 } as const } };
  expect(
    ask('Russia/nsubj>has has/root/VBZ a navy/obj>has with a crew/nmod>navy of 300/nmod>crew .', fleet),
  ).not.toContain('Russia has a navy with a crew of <how many>');
  const cast = { 'Kim Un': kim };
  expect(
    ask('Kim/nsubj>old Un/flat>Kim was/cop>old very/advmod>old old/root/JJ in Russia/obl>old .', cast),
  ).not.toContain('<who> was very old in Russia');
});

test('what only describes the last words may follow', () => {
  const notation =
    'Kim/nsubj>sent sent/root 300/nummod>letters letters/obj>sent to Russia/obl>sent written/acl>letters/VBN early/advmod>written .';
  expect(ask(notation, { Kim: kim })).toContain('Kim Jong Un sent <how many> letters to Russia written early');
});
