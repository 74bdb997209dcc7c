/** “What did Cres Eastman say?” — beside what others of the article said. */

import type { Entity, Fact, FactBase, Option } from '../../model.ts';
import { isNamedIn } from '../../text/names.ts';
import { contentWords, wordCount } from '../../text/words.ts';
import { likeInLength } from '../deed.ts';
import { createDraft } from '../draft.ts';
import { clauseOf, statementOf } from '../state.ts';
import type { Template } from '../template.ts';
import { capitalised, entityOf } from '../values.ts';

const saidKind = 'said';
/** More are not read on the bus, in words. */
const longest = 14;
/** Fewer content words say nothing that one would remember. */
const least = 4;

interface Said {
  readonly fact: Fact;
  readonly speaker: Entity;
  readonly text: string;
}

/** A clause that does not name its own speaker. */
function saidIn(fact: Fact, base: FactBase): Said | null {
  const { attribution } = fact;
  if (fact.relation !== 'do' || fact.origin === 'curated' || !attribution || fact.opposes) return null;
  if (attribution.stance !== 'states' && attribution.stance !== 'claims') return null;
  const speaker = entityOf(attribution.speaker, base);
  const text = clauseOf(fact, base);
  if (text === null || wordCount(text) > longest || contentWords(text).length < least) return null;
  if (isNamedIn(speaker, text) || !/\p{Lu}/u.test(speaker.name)) return null;
  return { fact, speaker, text: capitalised(text) };
}

/** What others said, and who hears the key can't have heard from the same mouth. */
function wrongOptions(key: Said, base: FactBase): Option[] {
  const others = base.facts.flatMap((fact) => saidIn(fact, base) ?? []);
  const foreign = others.filter(({ speaker, text }) => speaker.id !== key.speaker.id && !isNamedIn(key.speaker, text));
  return likeInLength(
    foreign.map(({ fact, text }) => ({ text, kind: saidKind, source: 'article', why: statementOf(fact, base) })),
    key.text,
  );
}

export const whatDidXSay: Template = {
  name: 'what-did-x-say',
  about: 'Asks which of the statements in the article is whose.',
  drafts: (fact, base) => {
    const key = saidIn(fact, base);
    if (!key) return [];
    const verb = fact.attribution?.stance === 'claims' ? 'claim' : 'say';
    return [
      createDraft({
        fact,
        base,
        role: 'said',
        template: 'what-did-x-say',
        wording: 'said-1',
        stem: `which of these did ${key.speaker.name} ${verb}?`,
        key: { text: key.text, kind: saidKind },
        topic: 'who-says-so',
        named: new Set([key.speaker.id]),
        said: new Set(['speaker']),
      }),
    ];
  },
  rivals: (_draft, fact, base) => {
    const key = saidIn(fact, base);
    return key ? wrongOptions(key, base) : [];
  },
};
