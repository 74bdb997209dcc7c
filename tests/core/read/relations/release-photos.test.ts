import { describe, expect, it } from 'vitest';
import { releasePhotos } from '../../../../src/core/read/relations/release-photos.ts';
import { tell } from './tell.ts';

describe('the relation release-photos', () => {
  it('it tells whose photos they were, and of whom', () => {
    const told = tell(releasePhotos, { agency: 'daily-post', subject: 'ada-berg', event: 'river-fair' });
    expect(told.ask.agency).toEqual([
      'which newspaper released photos of Ada Berg at the 2021 River Fair?',
      'which newspaper’s photos showed Ada Berg at the 2021 River Fair?',
    ]);
    expect(told.ask.subject).toEqual([
      'who appeared in the photos that the Daily Post released from the 2021 River Fair?',
      'who was shown in the photos that the Daily Post released from the 2021 River Fair?',
    ]);
    expect(told.say).toBe('the Daily Post released photos of Ada Berg at the 2021 River Fair on May 3, 2021');
  });

  it('it tells who stood next to whom', () => {
    const told = tell(releasePhotos, {
      agency: 'daily-post',
      subject: 'ada-berg',
      beside: 'ivo-lund',
      event: 'river-fair',
    });
    expect(told.ask.subject).toEqual([
      'who appeared with Ivo Lund in the photos that the Daily Post released from the 2021 River Fair?',
      'who was shown with Ivo Lund in the photos that the Daily Post released from the 2021 River Fair?',
    ]);
    expect(told.say).toBe(
      'the Daily Post released photos of Ada Berg with Ivo Lund at the 2021 River Fair on May 3, 2021',
    );
  });
});
