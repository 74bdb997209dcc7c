import { describe, expect, it } from 'vitest';
import type { Tags } from '../recognisers/told.ts';
import { meant, readStory, tellStory } from './story.ts';

const shoigu: Tags = { met: 'VERB VBD root', Shoigu: 'PROPN NNP nsubj met', Russian: 'ADJ JJ amod Minister' };
const met = (who: string): Tags => ({ met: 'VERB VBD root', [who]: 'PROPN NNP nsubj met' });

describe('surnames', () => {
  it('mean the person who was introduced', () => {
    const table = readStory(
      ['Russian Defense Minister Sergei Shoigu met them .', shoigu],
      ['Shoigu met them again .', met('Shoigu')],
    );
    expect(meant(table, 'Shoigu')).toBe('Sergei Shoigu');
    expect(table.entities.get('sergei-shoigu')).toMatchObject({
      kind: 'person',
      title: 'Russian Defense Minister',
      short: 'Shoigu',
    });
  });

  it('mean nobody when two persons share them', () => {
    const table = readStory(['John Smith met Mary Smith .', met('Smith')], ['Smith met them .', met('Smith')]);
    expect(meant(table, 'Smith')).toBeNull();
  });

  it('go on meaning whom they have meant', () => {
    const table = readStory(
      ['John Smith met them .', met('Smith')],
      ['Smith met them .', met('Smith')],
      ['Smith met them .', met('Smith')],
      ['Then Mary Smith met them .', met('Smith')],
      ['Smith met them .', met('Smith')],
    );
    expect(meant(table, 'Smith', 2)).toBe('John Smith');
  });

  it('are places after “in”', () => {
    const table = readStory(
      ['George Washington met them .', met('Washington')],
      ['They met in Washington .', { met: 'VERB VBD root' }],
    );
    expect(meant(table, 'Washington')).not.toBe('George Washington');
  });
});

describe('short names', () => {
  it('join the long name that they abbreviate', () => {
    const table = readStory(
      ['The World Health Organization ( WHO ) met .', { met: 'VERB VBD root' }],
      ['The WHO met .', { met: 'VERB VBD root', WHO: 'PROPN NNP nsubj met' }],
    );
    expect(meant(table, 'WHO', 1)).toBe(meant(table, 'World Health Organization'));
    expect(table.entities.size).toBe(1);
  });

  it('join the same country', () => {
    const table = readStory(
      ['They met in the United States .', { met: 'VERB VBD root' }],
      ['The U.S. met them .', met('U.S.')],
    );
    expect(meant(table, 'U.S.')).toBe('the United States');
  });

  it('leave the town out of the university', () => {
    const table = readStory(['They met at the University of Copenhagen in Copenhagen .', { met: 'VERB VBD root' }]);
    expect(meant(table, 'Copenhagen')).toBe('Copenhagen');
    expect(meant(table, 'University of Copenhagen')).toBe('the University of Copenhagen');
  });
});

describe('names', () => {
  it('have “the” where English wants it', () => {
    const table = readStory(['They met the Zyx Navy and NASA at Zyx College .', { met: 'VERB VBD root' }]);
    const names = [...table.entities.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['the Zyx Navy', 'NASA', 'Zyx College']));
  });

  it('keep what a place was called then', () => {
    expect(meant(readStory(['They met in Constantinople .', { met: 'VERB VBD root' }]), 'Constantinople')).toBe(
      'Constantinople',
    );
  });

  it('are of one id each, and every mention has one of them', () => {
    const { entities, mentions } = readStory(['John Smith met John Smith Jones in Panama .', met('Smith')]);
    for (const [id, entity] of entities) expect(entity.id).toBe(id);
    for (const { entity } of mentions) if (entity !== null) expect(entities.has(entity)).toBe(true);
  });

  it('take a role behind a comma for a title', () => {
    const tags: Tags = {
      Minister: 'PROPN NNP nsubj said',
      Razak: 'PROPN NNP appos Minister',
      Najib: 'PROPN NNP compound Razak',
      Prime: 'PROPN NNP compound Minister',
    };
    const table = readStory(["Malaysia's Prime Minister, Najib Razak, said so .", tags]);
    expect(table.entities.get('najib-razak')?.title).toBe('Malaysian Prime Minister');
  });
});

describe('capitals that act', () => {
  it('are their country', () => {
    const table = readStory([
      'Pyongyang denied it .',
      { Pyongyang: 'PROPN NNP nsubj denied', denied: 'VERB VBD root' },
    ]);
    expect(meant(table, 'Pyongyang')).toBe('North Korea');
    expect(table.mentions[0]?.metonym).toBe(true);
  });

  it('are themselves where something happens', () => {
    const table = readStory(['They met in Pyongyang .', { met: 'VERB VBD root' }]);
    expect(meant(table, 'Pyongyang')).toBe('Pyongyang');
    expect(table.mentions[0]?.metonym).toBeUndefined();
  });
});

describe('pronouns', () => {
  const she: Tags = { She: 'PRON PRP nsubj left', left: 'VERB VBD root', he: 'PRON PRP nsubj left' };

  it('mean the one person who fits', () => {
    const table = readStory(['Mary Jones met them in Panama .', met('Jones')], ['She left .', she]);
    expect(meant(table, 'She')).toBe('Mary Jones');
  });

  it('mean nobody where two fit', () => {
    const table = readStory(['Mary Jones met Anna Smith .', { met: 'VERB VBD root' }], ['She left .', she]);
    expect(meant(table, 'She')).toBeNull();
  });

  it('mean nobody where somebody without a name fits as well', () => {
    const tags: Tags = { ...met('Jones'), sister: 'NOUN NN obj met' };
    const table = readStory(
      ['Mary Jones met a sister .', { ...tags, Jones: 'PROPN NNP nsubj met' }],
      ['Then she left .', { ...she, she: 'PRON PRP obj left' }],
    );
    expect(meant(table, 'she')).toBeNull();
  });

  it('mean nobody of the other gender', () => {
    const table = readStory(['Mary Jones met them .', met('Jones')], ['Then he left .', she]);
    expect(meant(table, 'he')).toBeNull();
  });

  it('are left alone inside a quotation', () => {
    const table = readStory(
      ['Mary Jones met them .', met('Jones')],
      ['“ She left , ” they said .', { ...she, said: 'VERB VBD root' }],
    );
    expect(meant(table, 'She')).toBeNull();
  });

  it('“it added” goes on with the agency, whatever Pyongyang claims between', () => {
    const table = readStory(
      [
        'The Korean Central News Agency said so .',
        {
          Agency: 'PROPN NNP nsubj said',
          Korean: 'PROPN NNP compound Agency',
          Central: 'PROPN NNP compound Agency',
          News: 'PROPN NNP compound Agency',
        },
      ],
      ['Pyongyang claimed victory .', { Pyongyang: 'PROPN NNP nsubj claimed', claimed: 'VERB VBD root' }],
      ['They left , it added .', { added: 'VERB VBD root', it: 'PRON PRP nsubj added' }],
    );
    expect(meant(table, 'it')).toMatch(/Korean Central News Agency|KCNA/);
  });

  it('“It grew” goes on with the subject of the sentence before, not with another place of it', () => {
    const story = (second: Tags) =>
      readStory(
        [
          'Malaysia left Indonesia .',
          { left: 'VERB VBD root', Malaysia: 'PROPN NNP nsubj left', Indonesia: 'PROPN NNP obj left' },
        ],
        ['It grew .', second],
      );
    expect(meant(story({ grew: 'VERB VBD root', It: 'PRON PRP nsubj grew' }), 'It')).toBe('Malaysia');
    expect(meant(story({ grew: 'VERB VBD root', It: 'PRON PRP obj grew' }), 'It')).toBeNull();
  });
});

describe('descriptions', () => {
  it('mean the only person with that office', () => {
    const table = readStory(
      ['Russian Defense Minister Sergei Shoigu met them .', shoigu],
      ['The minister left .', { minister: 'NOUN NN nsubj left', left: 'VERB VBD root' }],
    );
    expect(meant(table, 'The minister')).toBe('Sergei Shoigu');
    expect(table.entities.get('sergei-shoigu')?.aliases).toContain('the minister');
  });

  it('mean nobody where two hold such an office', () => {
    const table = readStory(
      ['Defense Minister Sergei Shoigu met Foreign Minister Sergei Lavrov .', { met: 'VERB VBD root' }],
      ['The minister left .', { minister: 'NOUN NN nsubj left', left: 'VERB VBD root' }],
    );
    expect(table.mentions.filter(({ surface }) => surface === 'The minister')).toEqual([]);
  });

  it('mean nobody where they say more', () => {
    const table = readStory(
      ['Russian Defense Minister Sergei Shoigu met them .', shoigu],
      [
        'The minister of trade left .',
        { minister: 'NOUN NN nsubj left', trade: 'NOUN NN nmod minister', left: 'VERB VBD root' },
      ],
    );
    expect(table.mentions.filter(({ how }) => how === 'description')).toEqual([]);
  });
});

describe('an article', () => {
  it('has its times and quantities among the mentions, and no name inside a date', () => {
    const { mentions } = readStory(['They met on June 30, 2019 with 84,121 votes .', { met: 'VERB VBD root' }]);
    expect(mentions.map(({ surface, how }) => `${surface}: ${how}`)).toEqual([
      'They: pronoun',
      'June 30, 2019: phrase',
      '84,121 votes: phrase',
    ]);
  });

  it('has every mention where its words stand', () => {
    const { article, sentences } = tellStory([
      ['Mary Jones met them in Panama .', met('Jones')],
      ['She left yesterday .', {}],
    ]);
    for (const sentence of sentences)
      for (const token of sentence.tokens) expect(article.text.slice(token.start, token.end)).toBe(token.text);
  });

  it('may be empty', () => {
    expect(readStory().mentions).toEqual([]);
  });
});
