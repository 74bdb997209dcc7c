/** “Who claims that North Korea has supplied arms to Moscow?” */

import type { EntityId, Fact, FactBase } from '../../model.ts';
import { createDraft } from '../draft.ts';
import { questionPossessive, questionWord } from '../question-word.ts';
import { clauseOf } from '../state.ts';
import type { Template } from '../template.ts';
import { describeAtom, entityOf } from '../values.ts';

const sayings = {
  states: { verb: 'said', noun: 'statement' },
  claims: { verb: 'claims', noun: 'claim' },
  denies: { verb: 'denies', noun: 'denial' },
  disputes: { verb: 'disputes', noun: 'objection' },
};

/** A news agency that only relays is not worth asking for; a party to the matter is. */
function isWorthAsking(fact: Fact, base: FactBase): boolean {
  if (!fact.attribution) return false;
  if (fact.ask) return fact.ask.includes('speaker');
  return fact.attribution.stance === 'claims' && entityOf(fact.attribution.speaker, base).class !== 'news-agency';
}

export const whoSaysSo: Template = {
  name: 'who-says-so',
  about: 'Asks who states or claims something.',
  drafts: (fact, base) => {
    const attribution = fact.attribution;
    if (!attribution || 'speaker' in fact.roles || !isWorthAsking(fact, base)) return [];
    const key = describeAtom(attribution.speaker, base);
    const named = new Set<EntityId>();
    const clause = clauseOf(fact, base, named);
    if (!clause || named.has(attribution.speaker)) return [];
    const asker = questionWord(key);
    const { verb, noun } = sayings[attribution.stance];
    const stems = [`${asker} ${verb} that ${clause}?`, `${questionPossessive(key)} ${noun} is it that ${clause}?`];
    return stems.map((stem, index) =>
      createDraft({
        fact,
        base,
        role: 'speaker',
        template: 'who-says-so',
        wording: `speaker-${index + 1}`,
        stem,
        key,
        topic: 'who-says-so',
        named,
      }),
    );
  },
};
