/** All questions of an article; the answers stay folded until asked for. */

import type { Question } from '../../core/model.ts';
import '../article.css';

export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ol class="questions">
      {questions.map(({ id, stem, key, distractors, label }) => (
        <li key={id}>
          <details>
            <summary>
              {label && <span class="vh">{label}: </span>}
              {stem}
            </summary>
            <p>
              <b>{key.text}</b>
            </p>
            <p class="small">not {distractors.map(({ text }) => text).join(', ')}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}
