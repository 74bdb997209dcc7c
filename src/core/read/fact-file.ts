/** Reads an author's fact file into the fact base that questions are written from, or says what is wrong with it. */

import * as v from 'valibot';
import type { Article, Entity, EntityId, Evidence, Fact, FactBase } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { complaintAbout } from './fact-file-complaints.ts';
import { type FactFile, factFileSchema } from './fact-file-schema.ts';

export { parseArticle } from './article-file.ts';

/**
 * The fact base of `questions/<article.id>/facts.json`, every quote resolved to its place in the article.
 * @throws Error with one sentence that names the file, the fact and the reason.
 */
export function parseFactFile(article: Article, json: unknown): FactBase {
  const file = `questions/${article.id}/facts.json`;
  const written = parseShape(file, json);
  const entities = new Map<EntityId, Entity>();
  for (const entity of written.entities) {
    if (entities.has(entity.id)) throw new Error(`In ${file}, two entities have the id “${entity.id}”.`);
    entities.set(entity.id, entity);
  }
  for (const { id, near = [] } of written.entities) {
    const unknown = near.find((other) => !entities.has(other));
    if (unknown)
      throw new Error(`In ${file}, the entity “${id}” is near “${unknown}”, which is no entity of the file.`);
  }
  const facts: Fact[] = [];
  const ids = new Set<string>();
  for (const fact of written.facts) {
    const blame = (reason: string) => new Error(`In ${file}, the fact “${fact.id}” ${reason}.`);
    if (ids.has(fact.id)) throw blame('shares its id with another fact');
    ids.add(fact.id);
    const evidence = findEvidence(article.text, fact.evidence);
    if (typeof evidence === 'string') throw blame(evidence);
    const complaint = complaintAbout(fact, entities, written.facts);
    if (complaint) throw blame(complaint);
    facts.push({ ...fact, evidence });
  }
  return { article, sentences: splitSentences(article.text), entities, facts };
}

function parseShape(file: string, json: unknown): FactFile {
  const result = v.safeParse(factFileSchema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`In ${file}, ${placeOf(json, issue)} can’t be read: ${issue.message}`);
}

/** Where in the file the trouble is, by the id of the entity or fact rather than by its number. */
function placeOf(json: unknown, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const [list, index, ...rest] = keys;
  if (list !== 'facts' && list !== 'entities') return list === undefined ? 'the file' : `“${String(list)}”`;
  if (typeof index !== 'number') return `the list of ${list}`;
  const item: unknown = (json as Record<string, unknown[]>)[list]?.[index];
  const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : `number ${index + 1}`;
  const owner = `the ${list === 'facts' ? 'fact' : 'entity'} “${id}”`;
  return rest.length === 0 ? owner : `“${rest.join('.')}” of ${owner}`;
}

/** The one place of the quote, or the reason why there is no such place. */
function findEvidence(text: string, quote: string): Evidence | string {
  const start = text.indexOf(quote);
  if (start < 0) return `quotes words that the article does not have: “${quote}”`;
  if (text.indexOf(quote, start + 1) >= 0) return `quotes words that the article has twice: “${quote}”`;
  return { quote, start, end: start + quote.length };
}
