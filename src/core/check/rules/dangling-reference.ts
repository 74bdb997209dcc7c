/** A learner on the bus has no article in view: whom “he”, what “the war” and which “Thursday”? */

import { isPredicate } from '../kinds-of-key.ts';
import { attributionOf, optionsOf, peopleOf } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import { unexplainedDefinite } from '../references/definites.ts';
import { unexplainedPronoun } from '../references/pronouns.ts';
import { relativeTime } from '../references/relative-time.ts';
import { surnameAlone } from '../references/surnames.ts';
import type { Rule } from '../rule.ts';

/** “According to the passage” sends the reader to a text that is not there. */
const TEXTUAL =
  /\b(?:the|this) (?:passage|text|article|story|excerpt|paragraph|author)\b(?! (?:of|by|in|that|about|on|for|behind|published|who)\b)/iu;

export const danglingReference: Rule = {
  name: 'dangling-reference',
  why: 'A question is read without its article; a pronoun, a bare “the war” or “Thursday” leaves the learner guessing what is meant.',
  severity: 'error',
  examine: (question, base) => {
    const { stem } = question;
    const { title } = base.article;
    const people = peopleOf(base);
    const textual = TEXTUAL.exec(outsideQuotes(stem))?.[0];
    const aboutTelling = question.role === 'stance' || question.role === 'speaker';
    if (textual !== undefined && !aboutTelling)
      return `“${textual}” in the stem points to a text that the learner does not see.`;
    const time = relativeTime(stem);
    if (time !== null) return `“${time}” in the stem is a time that only the article can place.`;
    const surname = surnameAlone(stem, people, title);
    if (surname !== null) return `“${surname}” is named before the stem has said the whole name.`;
    const pronoun = unexplainedPronoun(stem, people);
    if (pronoun !== null) return `“${pronoun}” in the stem stands for nothing named before it.`;
    const definite = unexplainedDefinite(
      aboutTelling ? stem.replace(TEXTUAL, 'it').replace(/\bthe sides\b/u, 'both') : stem,
      title,
    );
    if (definite !== null) return `“${definite}” in the stem does not say which one is meant.`;
    return (
      optionsOf(question)
        .map(({ text, kind }) =>
          isPredicate(kind)
            ? (unexplainedOption(text, stem, people) ?? vagueDeed(text, `${title} ${stem}`))
            : unexplainedOption(text, attributionOf(stem) + stem, people),
        )
        .find((message) => message !== null) ?? null
    );
  },
};

/** “Blocked the vote”: an option that is a sentence of its own must say which. */
function vagueDeed(option: string, context: string): string | null {
  const definite = unexplainedDefinite(option, context);
  return definite === null ? null : `“${definite}” in the option “${option}” does not say which one is meant.`;
}

function unexplainedOption(
  option: string,
  stem: string,
  people: Parameters<typeof unexplainedPronoun>[1],
): string | null {
  const pronoun = unexplainedPronoun(option, people, stem);
  if (pronoun !== null) return `“${pronoun}” in the option “${option}” stands for nothing named before it.`;
  const time = /^\p{Lu}\p{Ll}+$/u.test(option) ? null : relativeTime(option);
  // Two things “on the same afternoon” need no other.
  return time === null || /^same\b/iu.test(time)
    ? null
    : `“${time}” in the option “${option}” is a time that only the article can place.`;
}
