/** What features ask of the whole article: where a name stands, who it is about, what else a sentence holds. */

import type { Entity, EntityId, FactBase, Option } from '../../model.ts';
import { isNameOf } from '../../text/names.ts';
import { contentWords } from '../../text/words.ts';

export interface Story {
  /** Who or what whole sentences name most often. */
  readonly main: EntityId | null;
  /** Who or what the title is the name of, as titles of encyclopedias are. */
  readonly subject: EntityId | null;
  /** Index of the sentence that the offset stands in. */
  sentenceAt(offset: number): number;
  /** Indexes of the sentences that mention the option, ascending. */
  mentionsOf(option: Option): readonly number[];
  /** Roots of the words of a sentence that carry meaning. */
  rootsOf(sentence: number): ReadonlySet<string>;
}

const stories = new WeakMap<FactBase, Story>();

export function storyOf(base: FactBase): Story {
  const known = stories.get(base);
  if (known) return known;
  const story = createStory(base);
  stories.set(base, story);
  return story;
}

function createStory({ article, sentences, entities }: FactBase): Story {
  const { text, title } = article;
  const all = [...entities.values()];
  const main = all.reduce<Entity | null>((best, one) => (told(one) > told(best) ? one : best), null);
  const mentions = new Map<string, readonly number[]>();
  const roots = new Map<number, ReadonlySet<string>>();

  function sentenceAt(offset: number): number {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function mentionsOf(option: Option): readonly number[] {
    const name = shortestName(option, entities.get(option.entity ?? ''));
    const known = mentions.get(name);
    if (known) return known;
    const found = new Set<number>();
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.add(sentenceAt(at));
    const list = [...found];
    mentions.set(name, list);
    return list;
  }

  function rootsOf(sentence: number): ReadonlySet<string> {
    const known = roots.get(sentence);
    if (known) return known;
    const span = sentences[sentence];
    const set = new Set(span ? contentWords(text.slice(span.start, span.end)) : []);
    roots.set(sentence, set);
    return set;
  }

  const subject = all.find((entity) => isNameOf(title, entity))?.id ?? null;
  return { main: main?.id ?? null, subject, sentenceAt, mentionsOf, rootsOf };
}

function told(entity: Entity | null): number {
  return entity?.mentions ?? 0;
}

/** “Brahms” stands for Johannes Brahms later on, “Kim” for Kim Jong Un; of other names, and of phrases, all but the article. */
function shortestName({ text, kind }: Option, entity: Entity | undefined): string {
  const short = kind === 'person' ? (entity?.short ?? text.split(' ').at(-1)) : undefined;
  return short ?? text.replace(/^(?:The|A|An|the|a|an) /, '');
}
