/** The ledger of an article that the learner added: its facts, to be read, corrected, deleted and added to. */

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Fact, FactBase, Question } from '../../core/model.ts';
import { statementOf } from '../../core/write/state.ts';
import type { App } from '../../state/app.ts';
import { createLedger } from '../../state/ledger.ts';
import type { Deck } from '../../state/library.ts';
import '../ledger.css';
import { FactAdder } from './fact-adder.tsx';
import { FactEditor } from './fact-editor.tsx';
import { actId, FactRow } from './fact-row.tsx';

export interface FactLedgerProps {
  readonly app: App;
  readonly deck: Deck;
  /** Called with the article as it is after a change. */
  onDeck(deck: Deck): void;
}

const NEW = 'new';

export function FactLedger({ app, deck, onDeck }: FactLedgerProps) {
  const { article, entities } = deck;
  const open = useSignal<string | null>(null);
  const gone = useSignal<readonly Fact[]>([]);
  const focus = useSignal<string | null>(null);
  const said = useSignal('');
  const ledger = useMemo(() => createLedger({ ...app, deck, show: onDeck }), [article.id]);
  const base = useMemo(() => baseOf(deck), [deck]);
  const asked = useMemo(() => byFact(deck.questions), [deck]);

  useEffect(() => {
    if (focus.value === null) return;
    document.getElementById(actId(focus.value))?.focus();
    focus.value = null;
  }, [focus.value]);

  const close = (id: string) => {
    open.value = null;
    focus.value = id;
    ledger.forget();
  };
  const run = async (change: Promise<boolean>, id: string, done: string) => {
    if (!(await change)) return;
    said.value = done;
    close(id);
  };
  const remove = async (fact: Fact) => {
    if (!(await ledger.remove(fact.id))) return;
    gone.value = [...gone.value, fact];
    said.value = 'Deleted.';
    focus.value = fact.id;
  };
  const restore = async (fact: Fact) => {
    if (!(await ledger.restore(fact))) return;
    gone.value = gone.value.filter(({ id }) => id !== fact.id);
    said.value = 'It is back.';
    focus.value = fact.id;
  };

  return (
    <>
      <p class="vh" role="status">
        {said.value}
      </p>
      {open.value === null && ledger.problem.value && (
        <p class="notice" role="alert">
          {ledger.problem.value}
        </p>
      )}
      {open.value === NEW ? (
        <FactAdder
          {...{ article, entities, ledger }}
          onSave={(fact) => void run(ledger.add(fact), NEW, 'The fact is added.')}
          onCancel={() => close(NEW)}
        />
      ) : (
        <button class="button" type="button" id={actId(NEW)} onClick={() => (open.value = NEW)}>
          Add a fact
        </button>
      )}
      <ul class="facts ledger">
        {inOrder(deck.facts, gone.value).map((fact) => (
          <li key={fact.id}>
            {open.value === fact.id ? (
              <FactEditor
                {...{ fact, entities, ledger }}
                onSave={(edit) => void run(ledger.edit(fact.id, edit), fact.id, 'The correction is saved.')}
                onCancel={() => close(fact.id)}
              />
            ) : (
              <FactRow
                articleId={article.id}
                fact={fact}
                statement={statementFor(fact, base, asked.get(fact.id))}
                questions={asked.get(fact.id) ?? []}
                isWriting={ledger.writing.value}
                isGone={gone.value.includes(fact)}
                onCorrect={() => (open.value = fact.id)}
                onDelete={() => void remove(fact)}
                onRestore={() => void restore(fact)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function baseOf({ article, sentences, entities, facts }: Deck): FactBase {
  return { article, sentences, facts, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}

function byFact(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const group = groups.get(question.factId);
    if (group) group.push(question);
    else groups.set(question.factId, [question]);
  }
  return groups;
}

function statementFor(fact: Fact, base: FactBase, questions: readonly Question[] = []): string {
  return questions[0]?.statement ?? statementOf(fact, base);
}

/** What was deleted lately stays in its place until one leaves, to be brought back. */
function inOrder(facts: readonly Fact[], gone: readonly Fact[]): readonly Fact[] {
  const there = new Set(facts.map(({ id }) => id));
  return [...facts, ...gone.filter(({ id }) => !there.has(id))].sort(
    (one, other) => one.evidence.start - other.evidence.start,
  );
}
