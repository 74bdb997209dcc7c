/** Labels of made-up articles: what is `sure` is accepted, apart from every `spoilt`-th. */

import type { Label } from '../../../scripts/rank/labels.ts';

export function exampleLabels(articles: number, each: number, spoilt = Number.POSITIVE_INFINITY): Label[] {
  return Array.from({ length: articles * each }, (_, n) => {
    const sure = n % 2 === 0;
    return exampleLabel({
      article: `article-${n % articles}`,
      agreed: (n + 1) % spoilt === 0 ? !sure : sure,
      features: sure ? { sure: 1 } : { unsure: 1 },
    });
  });
}

export function exampleLabel(more: Partial<Label> = {}): Label {
  return {
    article: 'ada',
    words: 500,
    stem: 'Who wrote?',
    key: 'Ada',
    distractors: ['Mary', 'George'],
    template: 'who',
    role: 'agent',
    kind: 'person',
    verdicts: {
      grammatical: true,
      standalone: true,
      answerable: true,
      one_right: true,
      plausible: true,
      worth_asking: true,
    },
    agreed: true,
    note: '',
    features: {},
    ...more,
  };
}
