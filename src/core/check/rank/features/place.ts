/** Where in the story it is: early or late, about its main figure or somebody in passing, told once or of many. */

import type { Entity } from '../../../model.ts';
import { isNamedIn } from '../../../text/names.ts';
import { root } from '../../../text/words.ts';
import { isVerb } from '../../references/lexicon.ts';
import type { Feature } from '../feature.ts';
import { few, type Seen } from '../seen.ts';

export const place: readonly Feature[] = [
  { name: 'salience', measure: ({ question }) => question.salience },
  { name: 'position', measure: ({ sentence, base }) => sentence / Math.max(1, base.sentences.length) },
  { name: 'lead', measure: ({ sentence }) => sentence < 4 },
  { name: 'key-mentions', measure: ({ keyEntity }) => few(keyEntity?.mentions ?? 0) },
  { name: 'key-told-once', measure: ({ keyEntity }) => keyEntity !== undefined && mentions(keyEntity) <= 1 },
  { name: 'key-is-main', measure: ({ keyEntity, story }) => keyEntity !== undefined && keyEntity.id === story.main },
  {
    name: 'classless-person',
    measure: ({ keyEntity }) => keyEntity?.kind === 'person' && keyEntity.class === undefined,
  },
  { name: 'most-named', measure: ({ named }) => few(Math.max(0, ...named.map(mentions))) },
  { name: 'least-named', measure: ({ named }) => (named.length === 0 ? 0 : few(Math.min(...named.map(mentions)))) },
  { name: 'names-main', measure: ({ named, story }) => named.some(({ id }) => id === story.main) },
  { name: 'names-subject', measure: ({ named, story }) => named.some(({ id }) => id === story.subject) },
  {
    name: 'names-of-title',
    measure: ({ named, base }) => named.some((entity) => isNamedIn(entity, base.article.title)),
  },
  { name: 'has-subject', measure: ({ story }) => story.subject !== null },
  {
    name: 'person-is-subject',
    measure: ({ story, base }) => base.entities.get(story.subject ?? '')?.kind === 'person',
  },
  { name: 'dated-article', measure: ({ base }) => base.article.published !== null },
  // Another sentence tells the same deed of the same figure: which time is meant?
  { name: 'deed-told-again', measure: (seen) => few(toldAgain(seen)) },
  {
    name: 'facts-of-sentence',
    measure: ({ base, question }) =>
      few(base.facts.filter(({ evidence }) => evidence.start === question.evidence.start).length),
  },
];

function mentions(entity: Entity): number {
  return entity.mentions ?? 0;
}

function toldAgain({ words, named, story, sentence }: Seen): number {
  const verbs = words.filter(isVerb).map(root);
  const sentences = new Set(
    named
      .flatMap(({ id, name, kind }) => story.mentionsOf({ text: name, kind, entity: id }))
      .filter((at) => at !== sentence),
  );
  return [...sentences].filter((at) => verbs.some((verb) => story.rootsOf(at).has(verb))).length;
}
