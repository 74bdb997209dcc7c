/** The proof: the sentence of the article with its evidence marked, who says so, and the way to the place. */

import type { Draft } from '../../core/model.ts';
import type { Proof } from '../../state/asked.ts';
import { hrefTo } from '../../state/route.ts';
import { Marked } from './marked.tsx';

const SAYS = { states: 'says', claims: 'claims', denies: 'denies', disputes: 'disputes' } as const;

/** `KCNA says so`, `Sergei Shoigu claims this, as relayed by KCNA`, `The article says so`. */
export function sayWho(attribution: Draft['attribution']): string {
  if (!attribution) return 'The article says so itself.';
  const { speaker, stance, via } = attribution;
  const what = stance === 'states' ? 'so' : 'this';
  return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} ${SAYS[stance]} ${what}${via ? `, as ${via} reports` : ''}.`;
}

interface ProofLineProps {
  readonly question: Pick<Draft, 'articleId' | 'attribution' | 'evidence'>;
  readonly proof: Proof;
}

export function ProofLine({ question, proof }: ProofLineProps) {
  const { start, end } = question.evidence;
  return (
    <figure class="proof">
      <blockquote>
        <Marked {...proof} />
      </blockquote>
      <figcaption class="small">
        {sayWho(question.attribution)}{' '}
        <a href={hrefTo({ screen: 'article', article: question.articleId, view: 'text', at: { start, end } })}>
          Read it in the article
        </a>
      </figcaption>
    </figure>
  );
}
