/** When people lived, as far as the article tells: the years of the sentences that name them. */

import type { Entity, EntityId } from '../../model.ts';
import { lookUp } from '../gazetteer.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Mention } from './mention.ts';

export interface Era {
  readonly from: number;
  readonly until: number;
}

/** “Carl Wilhelm Scheele (1742 – 1786)”, “Byron (22 January 1788 – 19 April 1824)” */
const LIFE = /^\s*,?\s*\([^()]*?\b(1\d{3}|[5-9]\d{2})\b[^()]*?[-–—][^()]*?\b(1\d{3}|20\d{2}|[5-9]\d{2})\b[^()]*\)/;

/** Of each person; none of whom no year is told. */
export function erasOf(
  entities: ReadonlyMap<EntityId, Entity>,
  mentions: readonly Mention[],
  sentences: readonly ReadSentence[],
  text: string,
): ReadonlyMap<EntityId, Era> {
  const years = new Map<number, number[]>();
  for (const { sentence, when } of mentions) {
    const year = Number(/^-?\d{4}/.exec(when?.iso ?? '')?.[0]);
    const last = Number(/^-?\d{4}/.exec(when?.until ?? '')?.[0]);
    for (const one of [year, last]) if (one) years.set(sentence, [...(years.get(sentence) ?? []), one]);
  }
  const told = new Map<EntityId, number[]>();
  const around = new Map<EntityId, number[]>();
  const lives = new Map<EntityId, Era>();
  for (const { entity, kind, how, sentence, end } of mentions) {
    if (entity === null || kind !== 'person' || how !== 'name') continue;
    const life = LIFE.exec(text.slice(end, end + 80));
    if (life) lives.set(entity, { from: Number(life[1]), until: Number(life[2]) });
    const here = years.get(sentence);
    if (here) told.set(entity, [...(told.get(entity) ?? []), ...here]);
    else around.set(entity, [...(around.get(entity) ?? []), ...nearby(sentence, years, sentences, text)]);
  }
  const known = [...entities.values()].flatMap((entity) => {
    const life = lifeOf(entity);
    return life ? [[entity.id, life] as const] : [];
  });
  return new Map([...spansOf(around), ...known, ...spansOf(told), ...lives]);
}

function spansOf(told: ReadonlyMap<EntityId, readonly number[]>): [EntityId, Era][] {
  return [...told].flatMap(([id, all]): [EntityId, Era][] =>
    all.length > 0 ? [[id, { from: Math.min(...all), until: Math.max(...all) }]] : [],
  );
}

/** As the world knows it. */
function lifeOf({ name, kind }: Entity): Era | undefined {
  const known = kind === 'person' ? lookUp(name).find((entry) => entry.kind === 'person') : undefined;
  return known?.from === undefined || known.until === undefined ? undefined : { from: known.from, until: known.until };
}

/** A sentence without a year tells of that of the sentence before it in its paragraph. */
function nearby(
  sentence: number,
  years: ReadonlyMap<number, readonly number[]>,
  sentences: readonly ReadSentence[],
  text: string,
): readonly number[] {
  for (let back = sentence - 1; back >= 0 && back >= sentence - 2; back--) {
    if (/\n\s*\n/.test(text.slice(sentences[back]?.end ?? 0, sentences[back + 1]?.start ?? 0))) return [];
    const found = years.get(back);
    if (found) return found;
  }
  return [];
}
