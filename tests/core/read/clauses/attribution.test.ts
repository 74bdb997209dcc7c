import { describe, expect, test } from 'vitest';
import { findAttribution } from '../../../../src/core/read/clauses/attribution.ts';
import {
  type Cast,
  kang,
  kcna,
  kim,
  know,
  ministry,
  type Notation,
  northKorea,
  placeIn,
  placeOf,
  pyongyang,
  russia,
  shoigu,
} from './parsed.ts';

/** Who says what the predicate says: `KCNA states`; `nobody`: the article itself; `unclear`. */
function says(notation: Notation, predicate: string, cast: Cast = {}): string {
  const known = know([notation], { Kim: kim, Shoigu: shoigu, Kang: kang, KCNA: kcna, ...cast });
  const place = placeIn(known);
  const found = findAttribution(placeOf(place.tree, predicate), place);
  if (found === null) return 'nobody';
  if (found === 'unclear') return found;
  const name = (id: string) => known.entities.get(id)?.name;
  return `${name(found.speaker)} ${found.stance}${found.via ? ` via ${name(found.via)}` : ''}`;
}

test('what nobody says, the article says', () => {
  expect(says('Kim/nsubj>met met/root Shoigu/obj>met .', 'met')).toBe('nobody');
});

describe('in front', () => {
  test('“KCNA said that …”', () => {
    expect(says('KCNA/nsubj>said said/root that/mark>met Kim/nsubj>met met/ccomp>said Shoigu/obj>met .', 'met')).toBe(
      'KCNA states',
    );
  });

  test('a claim is one: “Pyongyang claims the war ended …”, without “that”', () => {
    const notation =
      'Pyongyang/nsubj>claims claims/root/VBZ the war/nsubj>ended ended/ccomp>claims in victory/obl>ended .';
    expect(says(notation, 'ended', { Pyongyang: northKorea })).toBe('North Korea claims');
  });

  test('even where the parser takes it for a second sentence', () => {
    const notation =
      'Pyongyang/nsubj>claims claims/root/VBZ the war/nsubj>ended ended/parataxis>claims in victory/obl>ended .';
    expect(says(notation, 'ended', { Pyongyang: northKorea })).toBe('North Korea claims');
  });

  test('a denial is one', () => {
    const notation = 'Russia/nsubj>denied denied/root that/mark>sent it/nsubj>sent sent/ccomp>denied arms/obj>sent .';
    expect(says(notation, 'sent', { Russia: russia })).toBe('Russia denies');
  });

  test('what a second verb says hangs on the same speaker', () => {
    const notation =
      'KCNA/nsubj>said said/root Kim/nsubj>met met/ccomp>said Shoigu/obj>met and showed/conj>met/VBD arms/obj>showed .';
    expect(says(notation, 'showed')).toBe('KCNA states');
  });

  test('a description that stands alone may speak, a bare one may not', () => {
    expect(says('Police/nsubj>said/NNS said/root that/mark>fled Kim/nsubj>fled fled/ccomp>said .', 'fled')).toBe(
      'police states',
    );
    expect(says('The group/nsubj>said said/root that/mark>fled Kim/nsubj>fled fled/ccomp>said .', 'fled')).toBe(
      'unclear',
    );
  });

  test('who did not say so is not named as having said so', () => {
    const notation =
      'KCNA/nsubj>say did/aux>say/VBD not/advmod>say say/root/VB that/mark>met Kim/nsubj>met met/ccomp>say Shoigu/obj>met .';
    expect(says(notation, 'met')).toBe('unclear');
  });

  test('what is wanted or feared is not told as true', () => {
    const notation = 'Kim/nsubj>hopes hopes/root/VBZ that/mark>wins Shoigu/nsubj>wins wins/ccomp>hopes/VBZ .';
    expect(says(notation, 'wins')).toBe('unclear');
  });
});

describe('in the middle and behind', () => {
  test('“…, KCNA said.”', () => {
    expect(says('Kim/nsubj>met met/root Shoigu/obj>met , KCNA/nsubj>said said/parataxis>met .', 'met')).toBe(
      'KCNA states',
    );
  });

  test('also for the second of two verbs', () => {
    const notation =
      'Kim/nsubj>met met/root Shoigu/obj>met and showed/conj>met/VBD arms/obj>showed , KCNA/nsubj>said said/parataxis>met .';
    expect(says(notation, 'showed')).toBe('KCNA states');
  });

  test('also for a relative clause', () => {
    const notation =
      'Shoigu/nsubj>met met/root Kang/obj>met , who/nsubj>thanked thanked/acl:relcl>Kang Kim/obj>thanked , KCNA/nsubj>said said/parataxis>met .';
    expect(says(notation, 'thanked')).toBe('KCNA states');
  });

  test('“The talks, KCNA said, lasted …”', () => {
    const notation =
      'Talks/nsubj>lasted/NNS , KCNA/nsubj>said said/parataxis>lasted , lasted/root/VBD an hour/obj>lasted .';
    expect(says(notation, 'lasted')).not.toBe('nobody');
  });

  test('“according to KCNA”', () => {
    const notation =
      'Kim/nsubj>met met/root Shoigu/obj>met according/case>KCNA/VBG to/fixed>according/IN KCNA/obl>met .';
    expect(says(notation, 'met')).toBe('KCNA states');
  });

  test('according to somebody unclear is unclear', () => {
    const notation =
      'Kim/nsubj>met met/root Shoigu/obj>met according/case>report/VBG to/fixed>according/IN the report/obl>met .';
    expect(says(notation, 'met')).toBe('unclear');
  });
});

describe('nested', () => {
  test('“Shoigu said …, according to KCNA”: the speaker through the agency', () => {
    const notation =
      'Shoigu/nsubj>said said/root that/mark>became Kim/nsubj>became became/ccomp>said an ally/obj>became according/case>KCNA/VBG to/fixed>according/IN KCNA/obl>said .';
    expect(says(notation, 'became')).toBe('Sergei Shoigu states via KCNA');
  });

  test('“Kang said …, KCNA said.”', () => {
    const notation =
      'Kang/nsubj>said said/root that/mark>won Kim/nsubj>won won/ccomp>said , KCNA/nsubj>said said/parataxis>said .';
    expect(says(notation, 'won')).toBe('Kang Sun Nam states via KCNA');
  });

  test('more than two speakers are too much for one stem', () => {
    const notation =
      'Kang/nsubj>said said/root that/mark>claimed Shoigu/nsubj>claimed claimed/ccomp>said that/mark>won Kim/nsubj>won won/ccomp>claimed , KCNA/nsubj>reported reported/parataxis>said/VBD .';
    expect(says(notation, 'won')).toBe('unclear');
  });

  test('the act of saying itself is told by the article', () => {
    const notation = 'Russia/nsubj>denied denied/root the claim/obj>denied .';
    expect(says(notation, 'denied', { Russia: russia })).toBe('nobody');
  });
});

describe('in doubt', () => {
  test('somebody speaks in the sentence, and nobody knows of what', () => {
    const notation =
      'Kim/nsubj>met met/root Shoigu/obj>met and KCNA/nsubj>added added/conj>met/VBD this/obl>added/DT .';
    expect(says(notation, 'met')).toBe('unclear');
  });

  test('a speech verb with an object of its own leaves the rest alone: “reported a loss”', () => {
    const notation =
      'Kim/nsubj>met met/root Shoigu/obj>met and KCNA/nsubj>reported reported/conj>met/VBD a loss/obj>reported .';
    expect(says(notation, 'met')).toBe('nobody');
  });

  test('a reason or a condition is no plain fact', () => {
    const notation = 'Kim/nsubj>left left/root because/mark>came/IN Shoigu/nsubj>came came/advcl>left .';
    expect(says(notation, 'came')).toBe('unclear');
  });
});

test('a ministry that is named speaks as such', () => {
  const notation =
    'The Defense/compound>Ministry Ministry/nsubj>said/NNP said/root that/mark>met Shoigu/nsubj>met met/ccomp>said Kim/obj>met in Pyongyang/obl>met .';
  expect(says(notation, 'met', { 'The Defense Ministry': ministry, Pyongyang: pyongyang })).toBe(
    'the Russian Defense Ministry states',
  );
});
