/** Whoever or whatever a pronoun or a description may mean, at one place of the article. */

import type { EntityId, EntityKind } from '../../model.ts';
import type { ParsedToken } from '../parse/index.ts';

export interface Referent {
  /** Null for what has no name: “a teacher”. It still competes for the pronoun. */
  readonly entity: EntityId | null;
  /** One for all appearances of the same; of the nameless, one each. */
  readonly key: string;
  readonly how: 'name' | 'pronoun' | 'description' | 'nameless';
  /** 0 to 1: that it is this one; below 1 where a pronoun was told. */
  readonly trust: number;
  /** Null of what has no name. */
  readonly kind: EntityKind | null;
  readonly sentence: number;
  /** Half-open range of tokens, and the token that the others hang on. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Null where a name may be a person's or not. */
  readonly animate: boolean | null;
  readonly plural: boolean;
  readonly gender?: 'female' | 'male';
  /** Subject of a verb of saying, or in “according to …”. */
  readonly speaks: boolean;
  /** An organisation, and of those one that reports what others say: a news agency, a newspaper. */
  readonly body: boolean;
  readonly relays: boolean;
  readonly subject: boolean;
  /** Inside a quotation or a caption: nobody whom the text around it goes on with. */
  readonly quoted: boolean;
}

/** What the grammar says of a pronoun. */
export interface PronounForm {
  readonly animate: boolean;
  readonly plural: boolean;
  readonly gender?: 'female' | 'male';
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

const FORMS: Readonly<Record<string, PronounForm>> = {};
const forms = FORMS as Record<string, PronounForm>;
for (const [words, shape] of [
  ['he him his himself', { animate: true, plural: false, gender: 'male' }],
  ['she her hers herself', { animate: true, plural: false, gender: 'female' }],
  ['it its itself', { animate: false, plural: false }],
  ['they them their theirs themselves', { animate: true, plural: true }],
] as const) {
  for (const word of words.split(' ')) {
    forms[word] = {
      ...shape,
      possessive: /^(?:his|her|hers|its|theirs?)$/.test(word),
      reflexive: /sel(?:f|ves)$/.test(word),
    };
  }
}

/** Null for what is no personal pronoun of the third person. “Her” is possessive only as a determiner. */
export function pronounForm(token: ParsedToken): PronounForm | null {
  if (!/^(?:PRP|PRP\$)$/.test(token.xpos)) return null;
  const form = FORMS[token.text.toLowerCase()];
  return form ? { ...form, possessive: form.possessive && token.xpos === 'PRP$' } : null;
}

export function fits(form: PronounForm, referent: Referent): boolean {
  // “The band played their songs.”
  if (form.plural !== referent.plural && !(form.plural && referent.body)) return false;
  if (!form.plural && referent.animate !== null && form.animate !== referent.animate) return false;
  return form.gender === undefined || referent.gender === undefined || form.gender === referent.gender;
}

export function isSubject(token: ParsedToken | undefined): boolean {
  return token !== undefined && /^(?:nsubj|csubj)/.test(token.label);
}
