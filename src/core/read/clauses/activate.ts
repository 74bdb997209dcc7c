/** Turns a passive with its agent round: “oxygen was discovered by Scheele” is better asked as “who discovered oxygen?”. */

import { inflectVerb } from '../../text/inflection.ts';
import type { Clause } from './clause.ts';

/** The clause in the active voice where it was passive with a known agent; any other clause as it is. */
export function activate(clause: Clause): Clause {
  const { predicate, link, agent } = clause;
  const forms = predicate.phrase.forms;
  if (!predicate.passive || link?.preposition !== 'by' || clause.object !== null || !forms) return clause;
  // Adverbs and particles would have to find their new places: “was first set up”.
  if (!/^\S+$/.test(forms.base ?? '') || !/^(?:was|is) /.test(forms.asked ?? '')) return clause;
  const isPast = /^was /.test(forms.asked ?? '');
  const singular = inflectVerb(predicate.lemma, isPast ? 'past' : 'third');
  const plural = isPast ? singular : predicate.lemma;
  return {
    ...clause,
    predicate: {
      ...predicate,
      passive: false,
      phrase: {
        text: singular,
        kind: 'verb',
        forms: {
          asked: singular,
          plural,
          aux: isPast ? 'did' : 'does',
          auxPlural: isPast ? 'did' : 'do',
          base: predicate.lemma,
        },
      },
    },
    agent: link.other,
    agentCount: null,
    object: agent,
    objectCount: clause.agentCount,
    link: null,
  };
}
