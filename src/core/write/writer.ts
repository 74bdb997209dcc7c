/** Writes the questions of an article: drafts from every fact, each with its options, before any rule has looked. */

import type { Fact, FactBase, Question, Rejected } from '../model.ts';
import { findDistractors } from './distractors.ts';
import type { Template } from './template.ts';
import { templates } from './templates/index.ts';

/** Options of these kinds stand in their order; others are shuffled when shown. */
const orderedKinds: ReadonlySet<string> = new Set(['date', 'count', 'ordinal', 'money', 'percent', 'age', 'duration']);

export interface Written {
  readonly questions: readonly Question[];
  /** Drafts that found too few good options. */
  readonly rejected: readonly Rejected[];
}

/** In the order of the facts, then of the templates. */
export function writeDrafts(base: FactBase): Written {
  const questions: Question[] = [];
  const rejected: Rejected[] = [];
  for (const fact of base.facts) {
    for (const template of templates) writeFrom(fact, template, base, questions, rejected);
  }
  return { questions, rejected };
}

function writeFrom(fact: Fact, template: Template, base: FactBase, questions: Question[], rejected: Rejected[]): void {
  for (const draft of template.drafts(fact, base)) {
    const distractors = findDistractors(draft, fact, base, template);
    if (distractors.length === 0) {
      const { stem, key, factId, role } = draft;
      rejected.push({
        stem,
        key: key.text,
        rule: 'few-distractors',
        message: 'Fewer than two tempting options of the key’s type are surely wrong.',
        factId,
        role,
        template: template.name,
      });
      continue;
    }
    const options = [draft.key, ...distractors];
    const ordered = orderedKinds.has(draft.key.kind) && options.every(({ value }) => value !== undefined);
    questions.push({ ...draft, distractors: ordered ? inOrder(distractors) : distractors, ordered });
  }
}

function inOrder(options: Question['distractors']): Question['distractors'] {
  return options.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
}
