/** What `npm run generate` answers: the article, its facts, the questions on them, and what was dropped and why. */

import { featuresOf } from '../../src/core/check/rank/features-of.ts';
import type { Evidence, FactBase, Option, Question, Rejected } from '../../src/core/model.ts';
import { wordCount } from '../../src/core/text/words.ts';

export interface Written {
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
}

/** The shape of `--json`; with `--all` each question also has its features. */
export function toReport(base: FactBase, { questions, rejected }: Written, all = false) {
  const { title, published, text } = base.article;
  return {
    article: { title, published, words: wordCount(text), sentences: base.sentences.length },
    facts: base.facts.map(({ id, relation, roles, attribution = null, evidence, origin }) => ({
      id,
      relation,
      roles,
      attribution,
      evidence: literal(evidence),
      origin,
    })),
    questions: questions.map((question) => ({
      ...asked(question),
      ...(all ? { features: featuresOf(question, base) } : {}),
    })),
    rejected: rejected.map(({ stem, key, rule, message }) => ({ stem, key, rule, message })),
  };
}

/** The same for people. */
export function toText(base: FactBase, { questions, rejected }: Written): string {
  const { title, published, text } = base.article;
  const head = `${title}${published ? ` (${published})` : ''}`;
  const counts = `${wordCount(text)} words, ${base.sentences.length} sentences, ${base.facts.length} facts, ${questions.length} questions; ${rejected.length} drafts dropped`;
  const asked = questions.map((question, index) =>
    [
      `${index + 1}. ${question.label ? `${question.label}: ` : ''}${question.stem}`,
      `   + ${question.key.text}`,
      ...question.distractors.map((distractor) => `   - ${distractor.text}`),
      `   “${question.evidence.quote}”`,
    ].join('\n'),
  );
  const dropped = rejected.map(({ stem, key, rule, message }) => `- ${rule}: ${stem} (${key}): ${message}`);
  const last = dropped.length > 0 ? [['Dropped:', ...dropped].join('\n')] : [];
  return [`${head}\n${counts}.`, ...asked, ...last].join('\n\n');
}

function asked({ id, factId, role, template, stem, key, distractors, evidence, attribution }: Question) {
  return {
    id,
    factId,
    role,
    template,
    stem,
    key: option(key),
    distractors: distractors.map(option),
    evidence: literal(evidence),
    attribution,
  };
}

function option({ text, kind }: Option) {
  return { text, kind };
}

function literal({ quote, start, end }: Evidence) {
  return { quote, start, end };
}
