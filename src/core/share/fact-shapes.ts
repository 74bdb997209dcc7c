/** The shapes of entities and facts that come in with an article. */

import * as v from 'valibot';
import type { Attribution, Entity, Fact, Phrase, When } from '../model.ts';
import { entityKinds, phraseKinds } from '../text/kinds.ts';
import { id, span, text, type Whole } from './shapes.ts';

const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const entity = v.object({
  id,
  kind: v.picklist(entityKinds),
  class: v.exactOptional(text),
  name: text,
  short: v.exactOptional(text),
  title: v.exactOptional(text),
  aliases: v.array(text),
  gender: v.exactOptional(v.picklist(['female', 'male'])),
  plural: v.exactOptional(v.boolean()),
  nation: v.exactOptional(text),
  sides: v.exactOptional(v.array(id)),
  from: v.exactOptional(v.number()),
  until: v.exactOptional(v.number()),
  mentions: v.exactOptional(v.number()),
  near: v.exactOptional(v.array(id)),
} satisfies Whole<Entity>);

const phrase = v.object({
  text,
  kind: v.picklist(phraseKinds),
  class: v.exactOptional(text),
  value: v.exactOptional(v.number()),
  unit: v.exactOptional(text),
  iso: v.exactOptional(isoDate),
  plural: v.exactOptional(v.boolean()),
  forms: v.exactOptional(v.record(id, text)),
} satisfies Whole<Phrase>);

const roleAtom = v.union([id, phrase]);

export const fact = v.object({
  id,
  relation: id,
  roles: v.record(id, v.union([roleAtom, v.array(roleAtom)])),
  when: v.exactOptional(
    v.object({
      iso: v.exactOptional(isoDate),
      until: v.exactOptional(isoDate),
      precision: v.picklist(['year', 'month', 'day', 'time']),
      said: text,
      phrase: v.exactOptional(text),
      inferred: v.boolean(),
    } satisfies Whole<When>),
  ),
  where: v.exactOptional(roleAtom),
  attribution: v.exactOptional(
    v.object({
      speaker: id,
      stance: v.picklist(['states', 'claims', 'denies', 'disputes']),
      via: v.exactOptional(id),
    } satisfies Whole<Attribution>),
  ),
  evidence: v.object({ ...span, quote: text }),
  origin: v.picklist(['curated', 'extracted', 'edited', 'assisted']),
  opposes: v.exactOptional(id),
  ask: v.exactOptional(v.array(id)),
  foils: v.exactOptional(v.record(id, v.array(text))),
  derives: v.exactOptional(v.record(id, text)),
  confidence: share,
  salience: share,
} satisfies Whole<Fact>);
