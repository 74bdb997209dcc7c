/** What somebody says must not be taught as what is so. */

import type { Stance } from '../../model.ts';
import { holdsName } from '../../text/names.ts';
import { root, words } from '../../text/words.ts';
import { factOf } from '../facts.ts';
import { optionNames } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const PHRASE =
  /\b(?:according to|in the (?:words|view|account) of|in \p{L}+[’']s? (?:words|view|account)|believed|known from)\b/iu;
/** Verbs and nouns by which somebody tells something. */
const TELLING = new Set(
  `say claim allege allegation deny denial dispute report state announce announcement tell describe call quote affirm vow express
  admit declare view argue assert warn promise praise accuse accusation believe insist reject contest recall estimate think refer
  attribute thank pledge speak recount confirm note add word voice mention acknowledge remark`
    .split(/\s+/u)
    .map(root),
);
const MARKED: Readonly<Record<Exclude<Stance, 'states'>, RegExp>> = {
  claims: /\b(?:claim|alleg|assert|insist|accus|maintain|contend|says? so\b)/iu,
  denies: /\b(?:den(?:y|ie|ial)|reject|claim|alleg|rebut)/iu,
  disputes: /\b(?:disput|contest|reject|question|doubt|claim)/iu,
};

export const unattributedClaim: Rule = {
  name: 'unattributed-claim',
  why: 'A claim told in the narrator’s voice turns what somebody says into what the learner believes.',
  severity: 'error',
  examine: (question, base) => {
    const fact = factOf(question, base);
    if (!fact?.attribution) {
      return fact?.opposes
        ? `“${question.stem}” is contested in the article, but the fact “${fact.id}” does not say who says so.`
        : null;
    }
    const { speaker, via, stance } = fact.attribution;
    const { stem, key, statement } = question;
    const stated = outsideQuotes(stem);
    const namesOfThese = [speaker, ...(via === undefined ? [] : [via])].flatMap((id) =>
      optionNames({ text: base.entities.get(id)?.name ?? id, kind: '', entity: id }, base),
    );
    const isAsked = key.entity === speaker || key.entity === via || question.role === 'stance';
    if (!isAsked && !namesOfThese.some((name) => holdsName(stem, name))) {
      return `The stem tells as true what ${namesOfThese[0]} says: “${stem}”.`;
    }
    if (!PHRASE.test(stated) && !words(stated).some((word) => TELLING.has(root(word))))
      return `The stem names ${namesOfThese[0]}, but not as who says so: “${stem}”.`;
    if (stance !== 'states' && question.role !== 'stance' && !MARKED[stance].test(stem))
      return `${namesOfThese[0]} ${stance} this, which the stem does not mark: “${stem}”.`;
    return namesOfThese.some((name) => holdsName(statement, name))
      ? null
      : `The feedback “${statement}” does not say that ${namesOfThese[0]} says so.`;
  },
};
