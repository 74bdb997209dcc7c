/** Finds who is who in a report: “Enver Solomon, the head of the council”, “Labour's Shadow Home Secretary Yvette Cooper”. */

import type { Fact, When } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import { roleBeside } from '../entities/apposed.ts';
import type { Mention } from '../entities/mention.ts';
import { classOfTitle } from '../entities/roles.ts';
import { isAnchored } from './anchored.ts';
import type { Known } from './known.ts';
import { salienceOf } from './salience.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { range, subtree, tokenAt } from './tree.ts';

/** In words. */
const longest = 9;
/** What a name brings along whoever bears it, or what is over: no role of the story. */
const noRole =
  /^(?:(?:mr|mrs|ms|miss|dr|doctor|prof|sir|lady|lord|dame|rev|saint|st)\b\.?(?: \S+)?|(?:\S+ )?professor|.* and .*)$/i;
const past = /\b(?:former|then|late|ex|one-time|once|future|retired|deposed|previous|outgoing|acting)\b/i;

/** The first role that the article tells of each person, as of its date; none of an article that tells of no day. */
export function roleFacts(known: Known): Fact[] {
  const when = dayOfStory(known);
  if (!when) return [];
  const told = new Set<string>();
  return known.sentences.flatMap((_, sentence) =>
    namesIn(sentence, known).flatMap((mention): Fact[] => {
      const id = mention.entity ?? '';
      const entity = known.entities.get(id);
      if (told.has(id) || entity?.kind !== 'person' || !entity.name.includes(' ')) return [];
      const role = tellsAnotherTime(sentence, known) ? null : roleOf(mention, sentence, known);
      if (role === null || role.includes(entity.name)) return [];
      told.add(id);
      const { start, end } = known.sentences[sentence] ?? { start: 0, end: 0 };
      return [
        {
          id: `x-${shortId(`${id}\n${role}`)}`,
          relation: 'have-role',
          roles: { person: id, role: { text: role, kind: 'title' } },
          when,
          evidence: { quote: known.article.text.slice(start, end), start, end },
          origin: 'extracted',
          ask: /\b(?:of|for|to|at)\b|’s\b/.test(role) ? ['role', 'person'] : ['role'],
          derives: { person: 'reference', role: 'reference' },
          confidence: mention.confidence,
          salience: salienceOf([id], sentence, known),
        },
      ];
    }),
  );
}

function dayOfStory({ article: { published }, isReport }: Known): When | null {
  if (!isReport || !published || published.length < 7) return null;
  return { iso: published.slice(0, 7), precision: 'month', said: '', inferred: true };
}

function namesIn(sentence: number, known: Known): Mention[] {
  const tokens = known.sentences[sentence]?.tokens ?? [];
  const mentions = new Set(tokens.map((_, index) => known.mentionAt(sentence, index)));
  return [...mentions].filter((one): one is Mention => one?.how === 'name' && !known.isQuoted(sentence, one.from));
}

/** “rejected by Prime Minister Johnson in September 2021”: what he was then. */
function tellsAnotherTime(sentence: number, known: Known): boolean {
  const published = known.article.published ?? '';
  const tokens = known.sentences[sentence]?.tokens ?? [];
  return tokens.some((_, index) => {
    const iso = known.quantityAt(sentence, index)?.when?.iso;
    return iso !== undefined && iso.slice(0, 7) !== published.slice(0, iso.length).slice(0, 7);
  });
}

function roleOf(mention: Mention, sentence: number, known: Known): string | null {
  const tree = known.trees[sentence];
  const read = known.sentences[sentence];
  if (!tree || !read) return null;
  const { from, to, titleFrom, head } = mention;
  const beside = roleBeside({ sentence: read, run: { from, to, titleFrom, title: '' } });
  // The words right before the name that hang on it: “Labour's Shadow Home Secretary”.
  const own = new Set(subtree(tree, head));
  const isOwn = (index: number) =>
    (index >= titleFrom || own.has(index)) && !/^(?:IN|[,;:“"(])$/.test(tokenAt(tree, index).xpos);
  let first = from;
  while (first > 0 && isOwn(first - 1)) first--;
  const stretches = [beside ? range(beside.from, beside.to) : [], range(first, from)];
  for (const indexes of stretches) {
    const noun = indexes.findLast((index) => /^NNP?$/.test(tokenAt(tree, index).xpos));
    if (noun === undefined) continue;
    const place = { tree, sentence, known, owner: mention.entity };
    const said = isAnchored(noun, indexes, place) ? sayStretch(indexes, tree, sentence, known, null) : null;
    const text = said?.text.replace(/^(?:an?|the) /i, '') ?? '';
    if (isRole(text) && isWellFormed(text)) return text;
  }
  return null;
}

function isRole(text: string): boolean {
  const words = text.split(' ').length;
  if (words < 2 || words > longest || noRole.test(text) || past.test(text) || /[,;:]/.test(text)) return false;
  return classOfTitle(text) !== undefined;
}
