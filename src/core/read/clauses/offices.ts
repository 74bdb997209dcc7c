/** Finds who holds which public office: titles before names, appositions behind them. */

import type { Entity, Fact, When } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import type { Mention } from '../entities/mention.ts';
import { lookUp } from '../gazetteer.ts';
import type { Known } from './known.ts';
import { isPublicOffice, officeIn } from './office-title.ts';
import { salienceOf } from './salience.ts';

export function officeFacts(known: Known): Fact[] {
  const when = timeOf(known);
  return [...known.entities.values()].flatMap((entity) => {
    const mention = known.firstNamed(entity.id);
    if (
      entity.kind !== 'person' ||
      !entity.title ||
      /^(?:then|former|ex)\b/i.test(entity.title) ||
      !entity.name.includes(' ') ||
      !mention
    )
      return [];
    const fact = factOf(entity, entity.title, mention, when, known);
    return fact ? [fact] : [];
  });
}

/** Reports tell who holds an office in their own month; a biography or encyclopedia tells of any time. */
function timeOf(known: Known): When | null {
  const { published } = known.article;
  if (!published || !known.isReport) return null;
  return { iso: published.slice(0, 7), precision: 'month', said: '', inferred: true };
}

function factOf(person: Entity, title: string, mention: Mention, when: When | null, known: Known): Fact | null {
  const office = officeIn(title);
  const sentence = known.sentences[mention.sentence];
  // Who the world's leaders are is known without the article.
  if (!office || !sentence || !isPublicOffice(office) || isWellKnown(person)) return null;
  const ask = when ? ['person', 'office'] : ['office'];
  return {
    id: `x-${shortId(`${person.id}\n${title}`)}`,
    relation: 'hold-office',
    roles: { person: person.id, office: { text: title, kind: 'title' } },
    ...(when ? { when } : {}),
    evidence: {
      quote: known.article.text.slice(sentence.start, sentence.end),
      start: sentence.start,
      end: sentence.end,
    },
    origin: 'extracted',
    ask,
    derives: Object.fromEntries(ask.map((role) => [role, 'title'])),
    confidence: mention.confidence,
    salience: salienceOf([person.id], mention.sentence, known),
  };
}

function isWellKnown({ name }: Entity): boolean {
  return lookUp(name).some(({ kind }) => kind === 'person');
}
