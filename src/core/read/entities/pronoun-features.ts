/** What speaks for and against each candidate for a pronoun, in the features of mention-ranking resolvers. */

import type { ReadSentence } from '../recogniser.ts';
import type { Candidate } from './candidates.ts';
import type { ChoiceKind } from './choice.ts';
import type { Discourse } from './discourse.ts';
import { roleOf, subjectsAbove } from './grammar.ts';
import { isSubject, type PronounForm, type Referent } from './referent.ts';
import { SPEECH } from './speech.ts';

export interface PronounPlace {
  readonly sentence: ReadSentence;
  readonly at: number;
  readonly form: PronounForm;
  readonly discourse: Discourse;
}

export function kindOf(form: PronounForm): ChoiceKind {
  if (form.plural) return 'they';
  return form.animate ? 'person' : 'it';
}

/** A number in few steps, so that rare counts share a weight. */
const upTo = (most: number, count: number): number => Math.min(most, count);
const often = (count: number): number => (count < 3 ? count : count < 6 ? 3 : count < 12 ? 6 : 12);

/** Features of each candidate, in their order. */
export function pronounFeatures(place: PronounPlace, candidates: readonly Candidate[]): string[][] {
  const { sentence, at, discourse } = place;
  const position = (one: Candidate) => {
    const last = lastOf(one);
    return one.ahead && last.head > at && last.sentence === sentence.index ? 0 : last.sentence * 1000 + last.head;
  };
  const recent = [...candidates].sort((a, b) => position(b) - position(a));
  const counts = candidates.map(({ key }) => discourse.counts.get(key) ?? 0);
  const most = Math.max(...counts);
  const known = candidates.filter((one) => one.entity !== null && lastOf(one).animate !== null);
  const above = subjectsAbove(sentence.tokens, at);
  const first = Math.min(...known.flatMap(({ entity }) => rankOf(discourse, entity)));
  return candidates.map((candidate, index) => {
    const count = counts[index] ?? 0;
    return featuresOf(place, candidate, {
      rank: recent.indexOf(candidate),
      count,
      isMost: count === most && count > 1 && counts.filter((other) => other === most).length === 1,
      isFirst: rankOf(discourse, candidate.entity)[0] === first,
      isOnly: known.length === 1 && known[0] === candidate,
      above,
    });
  });
}

function rankOf({ ranks }: Discourse, entity: Candidate['entity']): number[] {
  const rank = entity === null ? undefined : ranks.get(entity);
  return rank === undefined ? [] : [rank];
}

function lastOf({ appearances }: Candidate): Referent {
  const last = appearances.at(-1);
  if (!last) throw new Error('A candidate has no appearance.');
  return last;
}

interface Standing {
  /** 0 for whoever was mentioned last. */
  readonly rank: number;
  readonly count: number;
  readonly isMost: boolean;
  /** Named more often in the whole article than any other candidate. */
  readonly isFirst: boolean;
  readonly isOnly: boolean;
  /** The subjects of the pronoun's clause and of those above it. */
  readonly above: readonly number[];
}

function featuresOf(place: PronounPlace, candidate: Candidate, standing: Standing): string[] {
  const { sentence, at, form, discourse } = place;
  const last = lastOf(candidate);
  const isBehind = last.sentence === sentence.index && last.head > at;
  const back = isBehind ? 9 : upTo(4, sentence.index - last.sentence);
  const near = upTo(2, back);
  const there = candidate.appearances.filter((one) => one.sentence === last.sentence);
  const role = there.some((one) => one.subject) ? 'subject' : roleOfReferent(discourse, last);
  const pronoun = positionOf(place);
  const isTopic = candidate.entity !== null && discourse.topics.has(candidate.entity);
  const features = [
    `back ${back}`,
    `back ${near} role ${role}`,
    `back ${near} role ${role} for ${pronoun}`,
    `back ${near} ${last.how}`,
    `rank ${upTo(3, standing.rank)}`,
    `count ${often(standing.count)}`,
    `gender ${genderOf(form, last)}${candidate.entity === null ? ' nameless' : ''}`,
    candidate.entity === null ? `nameless ${last.how}` : 'named',
    `paragraph ${paragraphStep(discourse, sentence, last)} back ${near}`,
    `kind ${last.kind ?? (last.animate ? 'somebody' : 'something')}`,
  ];
  if (isTopic) features.push('topic', `topic back ${near}`);
  if (standing.isMost) features.push('most', `most back ${near}`);
  if (standing.isFirst) features.push('first', `first back ${near}`);
  if (standing.isOnly) features.push('only', `only back ${near}`);
  if (candidate.ahead) features.push('ahead');
  if (last.animate === null) features.push('unsure kind');
  if (form.plural !== last.plural) features.push('collective');
  if (last.trust < 0.8) features.push(last.trust < 0.6 ? 'doubtful' : 'likely');
  if (last.how === 'pronoun' && sameForm(discourse, last, form)) features.push(`same pronoun back ${near}`);
  const above = standing.above.findIndex((subject) =>
    there.some((one) => one.sentence === sentence.index && one.from <= subject && subject < one.to),
  );
  if (above >= 0) features.push(`governs ${upTo(2, above)}`, `governs ${upTo(2, above)} ${pronoun}`);
  if (speaksHere(place)) features.push(`speaker ${last.speaks} ${last.body} ${last.relays}`);
  if (isFirstOf(discourse, last)) features.push(`opens back ${near}`);
  return features;
}

function roleOfReferent({ reading }: Discourse, referent: Referent): string {
  return roleOf(reading.sentences[referent.sentence]?.tokens ?? [], referent.head);
}

function positionOf({ sentence: { tokens }, at, form }: PronounPlace): string {
  if (form.reflexive) return 'self';
  const token = tokens[at];
  if (!form.possessive) return roleOf(tokens, at);
  return isSubject(tokens[token?.head ?? -1]) ? 'owner of subject' : 'owner';
}

function genderOf(form: PronounForm, last: Referent): string {
  if (form.gender === undefined) return 'none';
  return last.gender === undefined ? 'unknown' : 'same';
}

function sameForm({ reading }: Discourse, { sentence, head }: Referent, form: PronounForm): boolean {
  const word = reading.sentences[sentence]?.tokens[head]?.text.toLowerCase() ?? '';
  if (form.plural) return word.startsWith('the');
  return form.animate ? /^(?:h|she)/.test(word) : word.startsWith('it');
}

function paragraphStep({ paragraphs }: Discourse, { index }: ReadSentence, last: Referent): number {
  return upTo(2, (paragraphs[index] ?? 0) - (paragraphs[last.sentence] ?? 0));
}

function speaksHere({ sentence: { tokens }, at }: PronounPlace): boolean {
  return isSubject(tokens[at]) && SPEECH.has(tokens[tokens[at]?.head ?? -1]?.lemma ?? '');
}

/** Whether nobody stands before it in its sentence. */
function isFirstOf({ before }: Discourse, last: Referent): boolean {
  return before.find(({ sentence }) => sentence === last.sentence)?.key === last.key;
}

/** What “it” alone is said of, and nothing: the weather, the time, how things seem. */
const EMPTY_PREDICATES = new Set(
  `rain snow seem appear turn happen take time late early cold hot warm cool dark wet dry windy sunny dangerous
  clear likely unlikely possible impossible necessary important hard difficult easy good best better`.split(/\s+/),
);

/** What speaks for nobody of the candidates. */
export function nobodyFeatures(place: PronounPlace, candidates: readonly Candidate[]): string[] {
  const { sentence, at, form } = place;
  const { tokens } = sentence;
  const named = candidates.filter((one) => one.entity !== null && sentence.index - lastOf(one).sentence <= 1);
  const token = tokens[at];
  const verb = tokens[token?.head ?? -1];
  const features = [
    'nobody',
    `nobody for ${positionOf(place)}`,
    `nobody of ${upTo(3, named.length)} named`,
    `nobody of ${upTo(3, candidates.length)}`,
    `nobody at ${upTo(2, sentence.index)}`,
    `nobody ${/^(?:he|she)$/.test(form.gender ?? '') ? form.gender : token?.text.toLowerCase()}`,
  ];
  if (subjectsAbove(tokens, at).some((subject) => subject > at)) features.push('nobody before a subject');
  if (form.animate || form.plural || form.possessive) return features;
  if (token?.label === 'expl') features.push('empty');
  const isSaid = tokens.some(
    ({ head, label }) => head === token?.head && /^(?:ccomp|csubj|xcomp|acl|advcl)/.test(label),
  );
  const sort = verb?.upos === 'ADJ' ? 'quality' : verb?.upos === 'NOUN' ? 'thing' : 'verb';
  features.push(`clause ${isSaid} of ${sort}`);
  if (isSubject(token) && inPredicate(tokens, token?.head ?? -1)) features.push('empty predicate');
  return features;
}

function inPredicate(tokens: ReadSentence['tokens'], verb: number): boolean {
  return tokens.some(
    ({ lemma, head, label }, at) =>
      EMPTY_PREDICATES.has(lemma.toLowerCase()) && (at === verb || (head === verb && label === 'xcomp')),
  );
}
