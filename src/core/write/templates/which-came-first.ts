/** “Which of these came first?” — four dated events, of which the earliest is the key. */

import type { Fact, FactBase, Option } from '../../model.ts';
import { hash } from '../../text/hash.ts';
import { createDraft } from '../draft.ts';
import { dateValue } from '../say-when.ts';
import type { Template } from '../template.ts';
import { atomsOf, capitalised, describeAtom } from '../values.ts';

const datedEventKind = 'dated-event';

/** A fact that names an event and dates it exactly enough to be put in order, as an option. */
function datedEvent(fact: Fact, base: FactBase): Option | null {
  if (fact.ask && !fact.ask.includes('order')) return null;
  const [event] = atomsOf(fact.roles.event);
  if (event === undefined || !fact.when?.iso || fact.attribution?.stance === 'claims') return null;
  return {
    text: capitalised(describeAtom(event, base).text),
    kind: datedEventKind,
    value: dateValue(fact.when.iso),
    why: `${capitalised(describeAtom(event, base).text)}: ${fact.when.iso}.`,
  };
}

/** Events that surely come later: their first possible day is after the last possible day of the key. */
function laterEvents(fact: Fact, base: FactBase): Option[] {
  const last = lastDay(fact);
  return base.facts.flatMap((other) => {
    const event = datedEvent(other, base);
    return event?.value !== undefined && event.value > last ? [event] : [];
  });
}

function lastDay(fact: Fact): number {
  const iso = fact.when?.iso ?? '';
  return dateValue(iso) + (iso.length === 4 ? 365 : iso.length === 7 ? 30 : 0);
}

const stems = ['which of these events came first?', 'which of these events happened before the others?'];

export const whichCameFirst: Template = {
  name: 'which-came-first',
  about: 'Asks which of several dated events came first.',
  drafts: (fact, base) => {
    const key = datedEvent(fact, base);
    if (!key || laterEvents(fact, base).length < 3) return [];
    const wording = hash(fact.id) % stems.length;
    return [
      createDraft({
        fact,
        base,
        role: 'order',
        template: 'which-came-first',
        wording: `order-${wording + 1}`,
        stem: stems[wording] ?? '',
        key,
        topic: 'dates',
        named: new Set(),
      }),
    ];
  },
  rivals: (_draft, fact, base) => laterEvents(fact, base),
};
