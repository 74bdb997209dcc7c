/** Finds who holds which office: titles before names, appositions behind them. */

import type { Fact } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import type { Known } from './known.ts';
import { salienceOf } from './salience.ts';

/** Courtesy and rank alone are no office that one could ask for. */
const plain =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|doctor|saint|st|president|captain|general|coach)\.?$/i;

export function officeFacts(known: Known): Fact[] {
  return [...known.entities.values()].flatMap((entity) => {
    if (entity.kind !== 'person' || !entity.title || plain.test(entity.title)) return [];
    const mention = known.firstNamed(entity.id);
    const sentence = mention && known.sentences[mention.sentence];
    if (!mention || !sentence) return [];
    const quote = known.article.text.slice(sentence.start, sentence.end);
    return [
      {
        id: `x-${shortId(`${entity.id}\n${entity.title}`)}`,
        relation: 'hold-office',
        roles: { person: entity.id, office: { text: entity.title, kind: 'title' } },
        ...(known.article.published
          ? { when: { iso: known.article.published.slice(0, 7), precision: 'month', said: '', inferred: true } }
          : {}),
        evidence: { quote, start: sentence.start, end: sentence.end },
        origin: 'extracted',
        ask: ['person', 'office'],
        derives: { person: 'reference', office: 'title' },
        confidence: mention.confidence,
        salience: salienceOf([entity.id], mention.sentence, known),
      } satisfies Fact,
    ];
  });
}
