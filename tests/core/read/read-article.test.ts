import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, FactBase } from '../../../src/core/model.ts';
import { readArticle } from '../../../src/core/read/read-article.ts';
import { runs } from '../../laws.ts';
import { exhibition, factInWords, museum, news, reader, readNews, roleInWords, strike, voiceOf } from './news.ts';

const patience = { timeout: 60_000 };
const armistice = exhibition();
const all = [strike, museum, armistice];

/** The fact that begins so. */
function factSaying(base: FactBase, words: string): Fact {
  const found = base.facts.find((fact) => factInWords(fact, base).startsWith(words));
  if (!found)
    throw new Error(`Nothing says “${words}”, only ${base.facts.map((fact) => factInWords(fact, base)).join('; ')}.`);
  return found;
}

describe('what is read', patience, () => {
  test('who did what, when', () => {
    const base = readNews(museum);
    expect(factSaying(base, 'Maria Pappas | discovered | the temple of Apollo').when?.iso).toBe('1987');
  });

  test('who met whom, and on which day', () => {
    const met = factSaying(readNews(strike), 'Ingrid Halvorsen | met | Tore Bakken');
    expect(met.when).toMatchObject({ iso: '2019-03-04', inferred: false });
  });

  test('who did it, of a passive with “by”', () => {
    const base = readNews(museum);
    expect(roleInWords(factSaying(base, 'Scotland Yard | arrested | Anna Vogel').where, base)).toBe('London');
  });

  test('the second of two deeds, of the same person', () => {
    expect(factSaying(readNews(strike), 'Ingrid Halvorsen | thanked | Astrid Moen').when?.iso).toBe('2018-06');
  });

  test('“according to Bakken”', () => {
    const base = readNews(strike);
    expect(voiceOf(factSaying(base, 'Astrid Moen | left | Norway'), base)).toBe('Tore Bakken');
  });

  test('a claim, as the claim of whose it is', () => {
    const base = readNews(strike);
    expect(factSaying(base, 'Sweden | attacked | Norway').attribution).toEqual({
      speaker: 'denmark',
      stance: 'claims',
    });
  });

  test('how many', () => {
    const base = readNews(strike);
    const counts = base.facts.flatMap(({ roles }) => ('objectCount' in roles ? [roles.objectCount] : []));
    expect(counts).toContainEqual(expect.objectContaining({ kind: 'count', value: 1200 }));
  });

  test('who said which words', () => {
    const words = [strike, museum].flatMap((article) => {
      const base = readNews(article);
      return base.facts
        .filter(({ relation }) => relation === 'say-words')
        .map(({ roles }) => `${roleInWords(roles.speaker, base)}: ${roleInWords(roles.quotation, base)}`);
    });
    expect(words).toEqual([
      'Ingrid Halvorsen: “The dockers will never forget the people who stood with us in Norway”',
      'Nikos Laskaris: “The coins belong to the people of Greece and to nobody else”',
    ]);
  });

  test('“It added” carries the agency of the sentence before', () => {
    const base = readNews(museum);
    expect(voiceOf(factSaying(base, 'Scotland Yard | arrested | Peter Harding'), base)).toBe('the Athens News Agency');
  });

  test('“KCNA said”, “it added”, “the report said”: of the armistice exhibition, the agency tells', () => {
    const base = readNews(armistice);
    const relayed = base.facts.filter(
      ({ evidence, relation }) =>
        relation === 'do' && /(?:KCNA said|it added|the report said|the news agency added)\.$/.test(evidence.quote),
    );
    expect(new Set(relayed.map((fact) => voiceOf(fact, base)))).toEqual(new Set(['the Korean Central News Agency']));
  });
});

describe('what is not read', patience, () => {
  const told = (base: FactBase) => base.facts.map((fact) => factInWords(fact, base));

  test.each(['visit', 'attend', 'threaten'])('what may happen, did not happen or is denied: “%s”', (verb) => {
    expect(told(readNews(strike)).filter((words) => words.includes(verb))).toEqual([]);
  });

  test('“victory” in the Korean War is only claimed', () => {
    const base = readNews(armistice);
    const ended = base.facts.filter(({ roles }) => /ended/.test(roleInWords(roles.action, base)));
    expect(ended.filter(({ attribution }) => attribution?.stance !== 'claims')).toEqual([]);
  });

  test('a “former” or “then” office is nobody’s on the article’s date', () => {
    for (const base of all.map(readNews)) {
      const offices = base.facts.map(({ roles }) => roleInWords(roles.office, base));
      expect(offices.filter((office) => /Prime Minister|U\.S\. President|then|former/i.test(office))).toEqual([]);
    }
  });

  test('times are never things: nobody meets Wednesday', () => {
    for (const base of all.map(readNews)) {
      for (const { roles } of base.facts) {
        for (const role of ['agent', 'object', 'other']) {
          expect(roleInWords(roles[role], base)).not.toMatch(
            /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:afternoon|midnight|later)\b/,
          );
        }
      }
    }
  });

  test('no pronoun and no bare “the ceremony” stands for anybody', () => {
    for (const base of all.map(readNews)) {
      for (const { roles } of base.facts) {
        for (const role of ['agent', 'object', 'other']) {
          const said = roleInWords(roles[role], base);
          expect(said).not.toMatch(/^(?:he|she|it|they|him|her|them|this|that|who|which)$/);
          // The title above the question says which strike is meant.
          const noun = /^the (?<noun>[a-z]+)$/.exec(said)?.groups?.noun;
          expect(noun === undefined || base.article.title.includes(noun), said).toBe(true);
        }
      }
    }
  });

  test('Norway’s claim was told “as reported by Denmark”, which denied it', () => {
    const base = readNews(strike);
    expect(voiceOf(factSaying(base, 'Denmark | attacked | Sweden'), base)).toBe('Norway');
  });
});

describe.each(all)('$title', patience, (article) => {
  const speaks = /\b(?:said|added|reported|claims|saying)\b|according to/;
  const relays = /\| (?:said|added|reported|quoted)\b/;

  test('every fact has its proof in the text, and every role who fills it', () => {
    const { facts, entities } = readNews(article);
    expect(facts.length).toBeGreaterThan(2);
    for (const { evidence, roles, where, attribution } of facts) {
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      const values = [...Object.values(roles), where, attribution?.speaker, attribution?.via].flat();
      for (const value of values) if (typeof value === 'string') expect([...entities.keys()]).toContain(value);
    }
  });

  test('what somebody says is not told as the article’s truth', () => {
    const base = readNews(article);
    const unsaid = base.facts.filter(
      ({ roles, evidence, attribution }) =>
        'agent' in roles && speaks.test(evidence.quote.replace(/“[^”]*”/g, '')) && !attribution,
    );
    expect(unsaid.map((fact) => factInWords(fact, base)).filter((words) => !relays.test(words))).toEqual([]);
  });

  test('facts are sure to a degree between 0 and 1, stand in the order of the text, and are told once', () => {
    const { facts } = readNews(article);
    for (const { confidence, salience } of facts) {
      for (const degree of [confidence, salience]) {
        expect(degree).toBeGreaterThanOrEqual(0);
        expect(degree).toBeLessThanOrEqual(1);
      }
    }
    expect(facts.map(({ evidence }) => evidence.start)).toEqual(
      facts.map(({ evidence }) => evidence.start).sort((a, b) => a - b),
    );
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

describe('reading again', patience, () => {
  test('finds the same', () => {
    const base = readNews(museum);
    expect(readArticle(museum, reader())).toEqual(base);
  });

  test('a text that was added to keeps the learner’s progress: its facts have the same ids', () => {
    const longer = { ...museum, text: `${museum.text}\nVisitors liked the show.` };
    const ids = readArticle(longer, reader())?.facts.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(readNews(museum).facts.map(({ id }) => id)));
  });
});

describe('progress', patience, () => {
  test('is told sentence by sentence', () => {
    const seen: string[] = [];
    readArticle(news('Rain', null, 'Rain fell. Snow fell. Hail fell.'), reader(), (done, total) => {
      seen.push(`${done}/${total}`);
      return true;
    });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  test('can be stopped, and nothing is read then', () => {
    let asked = 0;
    const stopped = readArticle(museum, reader(), () => ++asked < 2);
    expect([stopped, asked]).toEqual([null, 2]);
  });
});

test.each(['', ' ', '\n\n', 'Rain', '.', '“', 'Kim Jong Un', '2023-07-27'])('“%s” tells nothing', patience, (text) => {
  expect(readArticle(news('Nothing', '2023-07-27', text), reader())?.facts).toEqual([]);
});

test('whatever the text, reading it ends well, and every proof stands in it', patience, () => {
  const word = fc.constantFrom(
    ...'Kim Norway KCNA Shoigu Bergen he she it they the a that which who said claims denies added met and but in of by to was been “ ” " , . ? ( ) — ’s 2019 14 % $ Monday'.split(
      ' ',
    ),
    ...['according to', 'talks', 'Łódź', '😀', '\n', '\n\n', 'Prime Minister', 'March 4, 2019', 'if', 'not'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const base = readArticle(news('Kim in Norway', '2023-07-27', text), reader());
      for (const { evidence } of base?.facts ?? [])
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }),
    runs(20),
  );
});
