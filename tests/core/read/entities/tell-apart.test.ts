import { describe, expect, it } from 'vitest';
import type { Tags } from '../recognisers/told.ts';
import { readStory } from './story.ts';

const spoke = (who: string): Tags => ({ spoke: 'VERB VBD root', [who]: 'PROPN NNP nsubj spoke' });

describe('what the article calls somebody', () => {
  it('is their class: a title, with the country that it begins with as their side', () => {
    const { entities } = readStory(
      ['Sweden played .', { played: 'VERB VBD root', Sweden: 'PROPN NNP nsubj played' }],
      [
        'Swedish goalkeeper Robin Olsen spoke .',
        {
          ...spoke('Olsen'),
          Swedish: 'ADJ JJ amod Olsen',
          goalkeeper: 'NOUN NN compound Olsen',
          Robin: 'PROPN NNP compound Olsen',
        },
      ],
    );
    expect(entities.get('robin-olsen')).toMatchObject({ class: 'goalkeeper', nation: 'se', sides: ['sweden'] });
  });

  it('is their class: an apposition, with the body that they speak for', () => {
    const { entities } = readStory([
      'Ines Falk , a spokeswoman for Amnesty International , spoke .',
      {
        ...spoke('Falk'),
        Ines: 'PROPN NNP compound Falk',
        spokeswoman: 'NOUN NN appos Falk',
        Amnesty: 'PROPN NNP compound International',
        International: 'PROPN NNP nmod spokeswoman',
      },
    ]);
    expect(entities.get('ines-falk')).toMatchObject({ class: 'spokesperson', gender: 'female' });
  });

  it('goes before what the world knows of them', () => {
    const { entities } = readStory([
      'Actor Arnold Schwarzenegger spoke .',
      {
        ...spoke('Schwarzenegger'),
        Actor: 'NOUN NN compound Schwarzenegger',
        Arnold: 'PROPN NNP compound Schwarzenegger',
      },
    ]);
    expect(entities.get('arnold-schwarzenegger')?.class).toBe('actor');
  });
});

it('a general of a lone name knows no year, a dead man’s brackets do', () => {
  const { entities } = readStory([
    'Otto Lind ( 1742 – 1786 ) spoke .',
    { ...spoke('Lind'), Otto: 'PROPN NNP compound Lind' },
  ]);
  expect(entities.get('otto-lind')).toMatchObject({ from: 1742, until: 1786 });
});

it('who stands in a list plays as the first of it does, unless that one has a side of his own there', () => {
  const { entities } = readStory([
    'Striker Anders Holm and Bjorn Lund score for Denmark .',
    {
      score: 'VERB VBP root',
      Striker: 'NOUN NN compound Holm',
      Anders: 'PROPN NNP compound Holm',
      Holm: 'PROPN NNP nsubj score',
      Bjorn: 'PROPN NNP compound Lund',
      Lund: 'PROPN NNP conj Holm',
      for: 'ADP IN case Denmark',
      Denmark: 'PROPN NNP obl score',
    },
  ]);
  expect(entities.get('anders-holm')).toMatchObject({ class: 'footballer', sides: ['denmark'] });
  expect(entities.get('bjorn-lund')?.sides).toEqual(['denmark']);
});
