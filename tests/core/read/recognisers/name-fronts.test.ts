import { describe, expect, it } from 'vitest';
import { nameFronts } from '../../../../src/core/read/recognisers/name-fronts.ts';
import { kinds } from './told.ts';

describe('name fronts', () => {
  it.each([
    ['on Mount Zyx', 'Mount Zyx: place'],
    ['the Space Shuttle Columbia', 'Space Shuttle Columbia: product'],
    ['along State Route 99', 'State Route 99: place'],
    ['in Downtown Fresno', 'Downtown Fresno: place'],
    ['called Operation Zyx', 'Operation Zyx: event'],
  ])('are seen in “%s”', (text, found) => {
    expect(kinds(nameFronts, text, { '99': 'NUM CD nummod Route' })).toContain(found);
  });

  it('need a place behind a quarter of the sky', () => {
    expect(kinds(nameFronts, 'by West Zyx')).toEqual([]);
  });
});
