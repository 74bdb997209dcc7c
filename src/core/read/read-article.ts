/** Reads an article: sentences → parse → entities → clauses → facts, with nobody's help. */

import type { Article, FactBase } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { countMentions } from './clauses/count-mentions.ts';
import { factsOf } from './clauses/facts.ts';
import { withoutRepeats } from './clauses/gaps/asked-once.ts';
import { sentenceFacts } from './clauses/gaps/sentences.ts';
import { gatherKnown } from './clauses/known.ts';
import { roleFacts } from './clauses/persons-roles.ts';
import { quotationFacts } from './clauses/quotations.ts';
import { readClauses } from './clauses/read-clauses.ts';
import { sayingFacts } from './clauses/sayings.ts';
import { buildEntities } from './entities/index.ts';
import { withFittingNouns } from './noun-rivals.ts';
import { parseSentence, type ReaderModel } from './parse/index.ts';
import type { ReadSentence } from './recogniser.ts';

/** Called after each sentence with how many are done; returns false to stop. */
export type OnSentence = (done: number, total: number) => boolean;

/** What the article says, as far as it is sure; null when it was stopped. Time grows with the number of sentences. */
export function readArticle(article: Article, model: ReaderModel, onSentence?: OnSentence): FactBase | null {
  const spans = splitSentences(article.text);
  const sentences: ReadSentence[] = [];
  for (const [index, span] of spans.entries()) {
    sentences.push({ ...span, index, tokens: parseSentence(model, tokenise(article.text, span)) });
    if (onSentence?.(index + 1, spans.length) === false) return null;
  }
  const table = buildEntities(sentences, article);
  const { mentions } = table;
  const entities = countMentions(table.entities, mentions, sentences, article.text);
  const known = gatherKnown(article, sentences, entities, mentions, parseSentence(model, tokenise(article.title)));
  const sentenceWise = sentenceFacts(known);
  const facts = [
    ...withoutRepeats(factsOf(readClauses(known), known), sentenceWise),
    ...roleFacts(known),
    ...quotationFacts(known),
    ...sayingFacts(known),
    ...sentenceWise,
  ];
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const inOrder = [...byId.values()].sort((a, b) => a.evidence.start - b.evidence.start);
  const withOptions = inOrder.map((fact) => withFittingNouns(fact, article, spans, model));
  return { article, sentences: spans, entities: known.entities, facts: withOptions };
}
