/** The kinds of entities and phrases, and the stances, as lists: what the types of the model say, where values are needed. */

import type { EntityKind, PhraseKind, Stance } from '../model.ts';

export const entityKinds = [
  'person',
  'organisation',
  'country',
  'city',
  'region',
  'place',
  'group',
  'nationality',
  'event',
  'work',
  'weapon',
  'product',
  'thing',
] as const satisfies readonly EntityKind[];

export const phraseKinds = [
  'thing',
  'title',
  'quotation',
  'date',
  'time',
  'duration',
  'count',
  'ordinal',
  'money',
  'percent',
  'age',
  'reason',
  'purpose',
  'topic',
  'clause',
  'description',
  'verb',
] as const satisfies readonly PhraseKind[];

export const stances = ['states', 'claims', 'denies', 'disputes'] as const satisfies readonly Stance[];
