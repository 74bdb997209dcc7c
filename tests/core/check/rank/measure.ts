/** Measures one feature of a list on a question of the fixture. */

import type { Feature } from '../../../../src/core/check/rank/feature.ts';
import { look } from '../../../../src/core/check/rank/seen.ts';
import type { FactBase, Question } from '../../../../src/core/model.ts';
import { base as fixture, question } from '../fixture.ts';

export function measureOf(features: readonly Feature[]) {
  return (name: string, asked: Question = question(), base: FactBase = fixture): number | boolean | string => {
    const feature = features.find((each) => each.name === name);
    if (!feature) throw new Error(`There is no feature ${name}.`);
    return feature.measure(look(asked, base));
  };
}
