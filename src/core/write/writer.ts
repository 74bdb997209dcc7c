/** Writes the questions of an article: drafts from every fact, each with its options, before any rule has looked. */

import type { Draft, FactBase, Option, Question, Rejected } from '../model.ts';
import { findDistractors, type IsSound } from './distractors.ts';
import { isOrderedKind, scaleOf } from './scale.ts';
import { templates } from './templates/index.ts';

export interface Written {
  readonly questions: readonly Question[];
  /** Drafts that found too few good options. */
  readonly rejected: readonly Rejected[];
}

/** In the order of the facts, then of the templates. */
export function writeDrafts(base: FactBase, isSound: IsSound): Written {
  const questions: Question[] = [];
  const rejected: Rejected[] = [];
  for (const fact of base.facts) {
    for (const template of templates) {
      for (const draft of template.drafts(fact, base)) {
        const distractors = findDistractors(draft, fact, base, template, isSound);
        if (distractors.length > 0) questions.push(inOrder(draft, distractors));
        else rejected.push(withoutOptions(draft));
      }
    }
  }
  return { questions, rejected };
}

function withoutOptions({ stem, key, factId, role, template }: Draft): Rejected {
  return {
    stem,
    key: key.text,
    rule: 'few-distractors',
    message: 'Fewer than two tempting options of the key’s type are surely wrong.',
    factId,
    role,
    template,
  };
}

/** Options of an ordered kind get their places on the scale, where all have one. */
function inOrder(draft: Draft, distractors: readonly Option[]): Question {
  const placed = [draft.key, ...distractors].flatMap((option) => {
    const value = option.value ?? scaleOf(option.text, option.kind);
    return value === null ? [] : [{ ...option, value }];
  });
  const [key, ...others] = placed;
  if (!key || !isOrderedKind(draft.key.kind) || others.length < distractors.length) {
    return { ...draft, distractors, ordered: false };
  }
  return { ...draft, key, distractors: others.sort((a, b) => a.value - b.value), ordered: true };
}
