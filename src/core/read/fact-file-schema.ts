/** The shape of a fact file: what an author may write, before anything is looked up. */

import * as v from 'valibot';
import { entityKinds, phraseKinds, stances } from '../text/kinds.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'It is empty.'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'It is not in kebab-case.'));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'It is no date like 2023, 2023-07 or 2023-07-27.'),
);
const share = v.pipe(v.number(), v.minValue(0, 'It is below 0.'), v.maxValue(1, 'It is above 1.'));

const entity = v.strictObject({
  id,
  kind: v.picklist(entityKinds),
  class: v.exactOptional(id),
  name: text,
  short: v.exactOptional(text),
  title: v.exactOptional(text),
  aliases: v.array(text),
  gender: v.exactOptional(v.picklist(['female', 'male'])),
  plural: v.exactOptional(v.boolean()),
  nation: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'It is no two-letter country code.'))),
  near: v.exactOptional(v.array(id)),
});

const phrase = v.strictObject({
  text,
  kind: v.picklist(phraseKinds),
  class: v.exactOptional(id),
  value: v.exactOptional(v.number()),
  unit: v.exactOptional(text),
  iso: v.exactOptional(date),
  plural: v.exactOptional(v.boolean()),
  forms: v.exactOptional(v.record(v.string(), text)),
});

const atom = v.union([id, phrase], 'It is neither an entity’s id nor a phrase with text and kind.');

const when = v.strictObject({
  iso: v.exactOptional(date),
  until: v.exactOptional(date),
  precision: v.picklist(['year', 'month', 'day', 'time']),
  said: text,
  phrase: v.exactOptional(text),
  inferred: v.boolean(),
});

const fact = v.strictObject({
  id,
  relation: id,
  roles: v.record(
    v.string(),
    v.union([atom, v.array(atom)], 'It is neither an entity’s id nor a phrase, nor a list of them.'),
  ),
  when: v.exactOptional(when),
  where: v.exactOptional(atom),
  attribution: v.exactOptional(v.strictObject({ speaker: id, stance: v.picklist(stances), via: v.exactOptional(id) })),
  evidence: text,
  origin: v.optional(v.picklist(['curated', 'assisted']), 'curated'),
  opposes: v.exactOptional(id),
  ask: v.exactOptional(v.array(v.string())),
  foils: v.exactOptional(v.record(v.string(), v.array(text))),
  derives: v.exactOptional(v.record(v.string(), id)),
  confidence: v.optional(share, 1),
  salience: share,
});

export const factFileSchema = v.strictObject({ entities: v.array(entity), facts: v.array(fact) });

export type FactFile = v.InferOutput<typeof factFileSchema>;
export type WrittenFact = FactFile['facts'][number];
