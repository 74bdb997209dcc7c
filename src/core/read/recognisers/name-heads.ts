/** Sees what a name is by its own head: the “University” of Copenhagen, the Korean “War”. */

import { isGivenName } from '../entities/given-names.ts';
import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { type NounType, nameHeadType } from '../entities/nouns.ts';
import { lookUp } from '../gazetteer.ts';
import type { NameRun, ReadSentence, Recogniser } from '../recogniser.ts';

export const nameHeads: Recogniser = {
  name: 'name-heads',
  about: 'Names whose last word says what they name.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run) => {
      // One word alone is no head of anything.
      if (!runText(sentence, run).includes(' ')) return [];
      const type = typeOf(sentence, run);
      if (type === undefined || type.kind === 'person') return [];
      return [
        nameFinding(sentence, run, {
          kind: type.kind,
          ...(type.class ? { class: type.class } : {}),
          confidence: type.sure ?? 0.86,
        }),
      ];
    }),
};

interface HeadType extends NounType {
  readonly sure?: number;
}

function typeOf(sentence: ReadSentence, run: NameRun): HeadType | undefined {
  const head = headWord(sentence, run);
  const name = runText(sentence, run);
  // The Congress of Linguists meets and parts; the U.S. Congress does neither.
  if (/\b(?:Congress|Convention|Assembly) (?:of|on)\b/.test(name)) return { kind: 'event', class: 'conference' };
  const type = nameHeadType(head);
  if (type !== undefined) return type;
  // “Fan Expo Canada”, “Environment Canada”: the country only says which one.
  const [, before = '', last = ''] = /^(?:The )?(.+) (\p{Lu}\S+)$/u.exec(name) ?? [];
  if (
    !lookUp(last).some((entry) => entry.kind === 'country') ||
    /^(?:New|Great|North|South|East|West|Central)\b/.test(before)
  )
    return undefined;
  return (
    nameHeadType(before.split(' ').at(-1) ?? '') ??
    (isGivenName(before) ? undefined : { kind: 'organisation', sure: 0.65 })
  );
}
