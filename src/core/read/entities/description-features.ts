/** What speaks for and against each entity that “the museum” or “the composer” may mean. */

import { countryOf } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Described } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import { roleOf } from './grammar.ts';
import { isPersonNoun, nounType } from './nouns.ts';
import { isMedium } from './speech.ts';

export interface DescriptionPlace {
  readonly discourse: Discourse;
  readonly sentence: ReadSentence;
  readonly head: number;
  /** In lower case. */
  readonly noun: string;
  readonly modifiers: readonly ParsedToken[];
}

const upTo = (most: number, count: number): number => Math.min(most, count);

/** Features of each candidate, in their order. */
export function descriptionFeatures(place: DescriptionPlace, candidates: readonly Described[]): string[][] {
  const { discourse, sentence, noun, modifiers } = place;
  const { seen, counts, topics, nouns, lastEvent, before } = discourse;
  const sort = isPersonNoun(noun) ? 'person' : 'thing';
  const lastSeen = ({ entity: { id } }: Described) => seen.get(id) ?? 0;
  const called = candidates.filter((one) => isCalled(one, noun));
  const recent = [...candidates].sort((a, b) => lastSeen(b) - lastSeen(a));
  return candidates.map((one) => {
    const { entity } = one;
    const back = sentence.index - lastSeen(one);
    const steps = back < 3 ? back : back < 6 ? 3 : back < 12 ? 6 : 12;
    const near = upTo(2, steps);
    const is = isCalled(one, noun) ? 'called' : fitsClass(one, noun) ? 'of the class' : 'of the kind';
    const last = before.findLast(({ key }) => key === entity.id);
    const known = modifiers.every(({ text }) => isKnown(one, text));
    const features = [
      `${sort} ${is}`,
      `${is} ${called.length === 1 ? 'alone' : called.length > 1 ? 'among others' : 'none'}`,
      `${sort} ${is} back ${steps}`,
      `${is} rank ${upTo(2, recent.indexOf(one))}`,
      `${is} of ${upTo(3, candidates.length)}`,
      `${sort} back ${near} ${last?.how ?? 'long ago'} ${last?.subject ?? false}`,
      `${sort} count ${upTo(4, counts.get(entity.id) ?? 0)}`,
      `kind ${entity.kind}`,
      `${is} modifiers ${modifiers.length === 0 ? 'none' : known ? 'known' : 'unknown'}`,
    ];
    if (topics.has(entity.id)) features.push(`topic ${sort}`, `topic ${sort} ${is}`);
    const other = nouns.get(noun);
    if (other !== undefined) features.push(`${sort} another ${other > lastSeen(one) ? 'since' : 'before'}`);
    if (entity.kind === 'event' && lastEvent > lastSeen(one)) features.push('event since');
    if (isMedium(entity.class)) features.push(`medium rank ${upTo(1, recent.indexOf(one))}`);
    return features;
  });
}

/** What speaks for something that has no name yet. */
export function nothingFeatures(place: DescriptionPlace, candidates: readonly Described[]): string[] {
  const { sentence, head, noun, modifiers } = place;
  const type = nounType(noun);
  return [
    'nothing',
    `nothing of ${upTo(3, candidates.length)}`,
    `nothing ${roleOf(sentence.tokens, head)}`,
    `nothing ${type?.kind ?? 'untyped'}`,
    `nothing modified ${upTo(2, modifiers.length)}`,
  ];
}

function isCalled({ entity, heads }: Described, noun: string): boolean {
  return heads.has(noun) || (noun === 'agency' && entity.class === 'news-agency');
}

function fitsClass({ entity }: Described, noun: string): boolean {
  const type = nounType(noun);
  return entity.class === noun || (type?.class !== undefined && type.class === entity.class);
}

function isKnown({ entity, words }: Described, text: string): boolean {
  if (text === 'news' && entity.class === 'news-agency') return true;
  const nation = countryOf(text);
  return words.has(text.toLowerCase()) || (nation !== undefined && nation === entity.nation);
}
