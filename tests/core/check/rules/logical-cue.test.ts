import { describe, expect, it } from 'vitest';
import { logicalCue } from '../../../../src/core/check/rules/logical-cue.ts';
import { base, option, question, withOptions } from '../fixture.ts';

const examine = (kind: string, ...texts: string[]) => logicalCue.examine(withOptions(texts, kind), base);

describe('options of different make are caught', () => {
  it.each([
    ['date', ['June 30, 2019', 'June 2018', 'May 2, 2019'], 'precision of date'],
    ['count', ['1,200 visitors', '900 soldiers', '1,500 visitors'], 'unit'],
    ['count', ['three', '4', '5'], 'way of writing numbers'],
    ['group', ['Chinese troops', 'The Russian army', 'A foreign legion'], 'number'],
    ['thing', ['A Chinese letter', 'A medal', 'A sword'], 'nationality'],
    ['person', ['President Xi Jinping', 'Kim Jong Un', 'Li Hongzhong'], 'title'],
    ['thing', ['“solidarity”', 'friendship', 'peace'], 'quotation marks'],
  ])('%s: %j differ in %s', (kind, texts, feature) => {
    expect(examine(kind, ...texts)).toContain(`differ`);
    expect(examine(kind, ...texts)).toContain(feature);
  });

  it('when one is of another kind', () => {
    expect(logicalCue.examine(question({ distractors: [option('putin'), option('china')] }), base)).toContain('kind');
  });
});

describe('options of one make pass', () => {
  it.each([
    ['date', ['June 30, 2019', 'June 12, 2018', 'May 2, 2019']],
    ['count', ['1,200 visitors', '900 visitors', '1,500 visitors']],
    ['count', ['1', '2', '3']],
    ['time', ['Midnight', 'Noon', 'Sunset']],
    ['group', ['Chinese troops', 'Soviet pilots', 'North Korean partisans']],
    ['group', ['The Chinese people', 'The Russian people', 'The Cuban people']],
    ['country', ['the United States', 'China', 'Japan']],
    ['thing', ['A letter', 'A medal', 'A Chinese sword']],
    ['ordinal', ['70th', '60th', '65th']],
    ['deed', ['Wrote letters to Xi', 'Opened a museum', 'Led a delegation']],
    ['statement', ['Shoigu brought letters and gifts', 'Xi sent a letter', 'Kim opened a museum']],
  ])('%s: %j', (kind, texts) => {
    expect(examine(kind, ...texts)).toBeNull();
  });

  it('names of people', () => {
    expect(logicalCue.examine(question(), base)).toBeNull();
  });
});
