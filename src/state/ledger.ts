/** The ledger of an added article: the learner corrects what it says, it is saved at once, and the questions follow. */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Fact, StoredArticle } from '../core/model.ts';
import { addFact, editFact, removeFact, restoreFact } from '../core/read/edit-fact.ts';
import type { FactEdit, NewFact } from '../core/read/edited-parts.ts';
import { EditError } from '../core/read/fill-role.ts';
import type { Desk } from './desk.ts';
import { createGuard } from './guard.ts';
import type { Deck, Library } from './library.ts';
import type { Notices } from './notices.ts';

/** All resolve to true once the change is saved. */
export interface Ledger {
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last change can't be, as a whole sentence; null when nothing is wrong. */
  readonly problem: ReadonlySignal<string | null>;
  /** The questions of what was changed are being written. */
  readonly writing: ReadonlySignal<boolean>;
  edit(factId: string, edit: FactEdit): Promise<boolean>;
  add(fact: NewFact): Promise<boolean>;
  remove(factId: string): Promise<boolean>;
  /** Takes back a removal, or corrections. */
  restore(fact: Fact): Promise<boolean>;
  /** The form was closed: nothing is wrong any more. */
  forget(): void;
}

export interface LedgerInput {
  /** The article as it is on the screen. */
  readonly deck: Deck;
  desk(): Promise<Desk>;
  readonly library: Library;
  readonly notices: Notices;
  /** Called when a change is saved, and again when its questions are written. */
  show(deck: Deck): void;
}

export function createLedger({ deck, desk, library, notices, show }: LedgerInput): Ledger {
  const { id } = deck.article;
  const problem = signal<string | null>(null);
  const writing = signal(false);
  const { busy, wrap } = createGuard();
  let current = deck;
  let changes = 0;

  /** The questions of a long article take their time, and the next correction need not wait for them. */
  const follow = async () => {
    const change = ++changes;
    writing.value = true;
    try {
      const written = await library.load(id);
      if (change !== changes || !written) return;
      current = written;
      show(written);
    } catch (error) {
      notices.sayError(error, 'ledger');
    } finally {
      if (change === changes) writing.value = false;
    }
  };

  const change = wrap(async (decide: (stored: StoredArticle) => StoredArticle) => {
    problem.value = null;
    try {
      const { storage } = await desk();
      // From the disk, not from the screen: another window may have corrected it too.
      const stored = await storage.article(id);
      if (!stored) throw new EditError('This article is not on this device any more.');
      const changed = decide(stored);
      await storage.putArticle(changed);
      library.forget(id);
      current = untilWritten(changed, current);
      show(current);
      void follow();
      await library.refresh(storage);
      return true;
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
      return false;
    }
  });
  const act = async (decide: (stored: StoredArticle) => StoredArticle) => (await change(decide)) ?? false;

  return {
    busy,
    problem,
    writing,
    edit: (factId, edit) => act((stored) => editFact(stored, factId, edit)),
    add: (fact) => act((stored) => addFact(stored, fact)),
    remove: (factId) => act((stored) => removeFact(stored, factId)),
    restore: (fact) => act((stored) => restoreFact(stored, fact)),
    forget() {
      problem.value = null;
    },
  };
}

/** The changed article with the questions of all that stayed. */
function untilWritten({ article, sentences, entities, facts }: StoredArticle, before: Deck): Deck {
  const known = new Map(before.facts.map((fact) => [fact.id, JSON.stringify(fact)]));
  const same = new Set(facts.filter((fact) => known.get(fact.id) === JSON.stringify(fact)).map((fact) => fact.id));
  return { article, sentences, entities, facts, questions: before.questions.filter(({ factId }) => same.has(factId)) };
}
