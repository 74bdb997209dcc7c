/** The questions of an article as a page that people read: the golden sheet, and what one may print. */

import type { Article, Question } from '../../model.ts';
import type { Format } from '../format.ts';

/** Markdown: every question with its options, the key marked, its proof and who says so. */
export function questionSheet(article: Article, questions: readonly Question[]): string {
  const cards = new Set(questions.map((question) => question.cardId));
  const context = [article.title, article.published].filter(Boolean).join(' · ');
  const head = `# ${article.title}\n\n${context}\n\n${questions.length} questions from ${cards.size} cards.\n`;
  return `${[head, ...questions.map(paragraph)].join('\n')}`;
}

function paragraph(question: Question, index: number): string {
  const { stem, key, distractors, ordered, label, attribution, evidence, template, factId, role } = question;
  const options = ordered
    ? [key, ...distractors].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
    : [key, ...distractors];
  const says = attribution
    ? ` — ${attribution.speaker}${attribution.via ? `, via ${attribution.via}` : ''}, ${attribution.stance}`
    : '';
  return [
    `## ${index + 1}. ${label ? `${label}: ` : ''}${stem}`,
    '',
    ...options.map((option) => `- ${option === key ? '**' : ''}${option.text}${option === key ? '** ✓' : ''}`),
    '',
    `> ${evidence.quote}${says}`,
    '',
    `\`${factId}/${role}\` · ${template}`,
    '',
  ].join('\n');
}

export const questionSheetFormat: Format = {
  name: 'question-sheet',
  label: 'Question sheet',
  about: 'Questions with their answers and proofs, to read or print.',
  extension: 'md',
  type: 'text/markdown',
  write: ({ sheets }) => sheets.map(({ article, questions }) => questionSheet(article, questions)).join('\n\n'),
};
