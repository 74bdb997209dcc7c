/** What somebody says must not be taught as what is so. */

import type { Stance } from '../../model.ts';
import { holdsName } from '../../text/names.ts';
import { factOf } from '../facts.ts';
import { optionNames } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const TELLING =
  /(?<!\p{L})(?:according to|in the (?:words|view|account) of|say|says|said|saying|claim|allege|deny|denie|denial|dispute|report|state[ds]?|announce|tell|told|describe|call|quote|affirm|vow|express|admit|declare|view|argue|assert|warn|promise|praise|accuse|believe|insist|reject|contest|promis|recall|estimate|think|refer|warning|attribute|thank)/u;
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
    const stated = outsideQuotes(stem).toLowerCase();
    const namesOfThese = [speaker, ...(via === undefined ? [] : [via])].flatMap((id) =>
      optionNames({ text: base.entities.get(id)?.name ?? id, kind: '', entity: id }, base),
    );
    const isAsked = key.entity === speaker || key.entity === via || question.role === 'stance';
    if (!isAsked && !namesOfThese.some((name) => holdsName(stem, name))) {
      return `The stem tells as true what ${namesOfThese[0]} says: “${stem}”.`;
    }
    if (!TELLING.test(stated)) return `The stem names ${namesOfThese[0]}, but not as who says so: “${stem}”.`;
    if (stance !== 'states' && question.role !== 'stance' && !MARKED[stance].test(stem))
      return `${namesOfThese[0]} ${stance} this, which the stem does not mark: “${stem}”.`;
    return namesOfThese.some((name) => holdsName(statement, name))
      ? null
      : `The feedback “${statement}” does not say that ${namesOfThese[0]} says so.`;
  },
};
