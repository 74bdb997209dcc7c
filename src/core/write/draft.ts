/** Makes a draft: the stem with who says so, the key, and everything a learner will be shown about it. */

import type { Draft, EntityId, Fact, FactBase, Option, Topic } from '../model.ts';
import { shortId } from '../text/hash.ts';
import { attributionLine } from './attribute.ts';
import { statementOf } from './state.ts';
import { capitalised } from './values.ts';

export interface DraftParts {
  readonly fact: Fact;
  readonly base: FactBase;
  readonly role: string;
  readonly template: string;
  /** A permanent name for the way it is worded, unique within fact, role and template. */
  readonly wording: string;
  readonly stem: string;
  readonly key: Option;
  readonly topic: Topic;
  readonly named: ReadonlySet<EntityId>;
  /** The roles that the stem says; a question over several facts says none. */
  readonly said?: ReadonlySet<string>;
  readonly label?: string;
}

export function cardId(fact: Fact, base: FactBase, role: string): string {
  return `${base.article.id}/${fact.id}/${role}`;
}

export function createDraft(parts: DraftParts): Draft {
  const { fact, base, role, template, wording } = parts;
  const card = cardId(fact, base, role);
  return {
    id: shortId([card, template, wording, parts.key.text].join('\n')),
    cardId: card,
    articleId: base.article.id,
    factId: fact.id,
    role,
    template,
    wording,
    stem: capitalised(parts.stem),
    key: plainOption(parts.key),
    topic: parts.topic,
    named: [...parts.named],
    said: [...(parts.said ?? [])],
    ...(parts.label === undefined ? {} : { label: parts.label }),
    evidence: fact.evidence,
    attribution: attributionLine(fact, base),
    statement: statementOf(fact, base),
    salience: fact.salience,
    confidence: fact.confidence,
  };
}

/** Only what an option holds: a described role brings its grammar along. */
function plainOption({ text, kind, class: group, entity, value }: Option): Option {
  return {
    // The words of a quotation are shown as they were said; all other options begin alike.
    text: kind === 'quotation' ? text : capitalised(text),
    kind,
    ...(group === undefined ? {} : { class: group }),
    ...(entity === undefined ? {} : { entity }),
    ...(value === undefined ? {} : { value }),
  };
}
