/** The forms of English words, so that a question's grammar is right by construction. */

import { irregularPlurals, irregularVerbs, unchanging } from './irregular.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Verbs of several syllables that double their last letter, being stressed on the last. */
const doubling = new Set(
  `abet abhor acquit admit allot annul commit compel concur confer confiscat control corral defer deter dispel emit equip excel expel extol forget impel incur infer inter occur omit outfit outwit patrol permit
  prefer program propel rebel recap recur refer regret remit repel submit transfer transmit upset unplug worship kidnap handicap overlap begin forbid format embed overtop offset underpin unzip reinter co-star instil fulfil`.split(
    /\s+/u,
  ),
);
const vowels = /[aeiouy]+/gu;

/** A verb's form; of a phrase (`hand over`) its first word's. `be` gives `is`, `was`, `been`, `being`: for other persons see {@link agree}. */
export function inflectVerb(verb: string, form: VerbForm): string {
  const [first = '', ...rest] = verb.split(' ');
  return [inflectWord(first, form), ...rest].join(' ');
}

function inflectWord(verb: string, form: VerbForm): string {
  if (form === 'base') return verb;
  if (verb === 'be') return { third: 'is', past: 'was', participle: 'been', gerund: 'being' }[form];
  if (form === 'third') return verb === 'have' ? 'has' : addS(verb);
  if (form === 'gerund') return gerund(verb);
  const known = irregularVerbs.get(verb);
  if (known !== undefined) return known[form][0] ?? verb;
  const prefix = /^(?:re|over|under|out|mis|un|fore|with)(?=\p{L}{3})/u.exec(verb)?.[0] ?? '';
  const inner = prefix === '' ? undefined : irregularVerbs.get(verb.slice(prefix.length));
  // `retake` goes like `take`; `relay` and `return` must not go like `lay` and `turn`.
  if (inner !== undefined && prefixed.has(verb)) return prefix + (inner[form][0] ?? '');
  if (/e$/u.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/[^ae]ic$|^(?:panic|mimic|traffic|picnic|frolic)$/u.test(verb)) return `${verb}ked`;
  return `${double(verb)}ed`;
}

const prefixed = new Set(
  `retake rerun redraw rebuy regrow rehear relearn resend resit retell rewind rewin overdo overeat overfly overlay override overrun overshoot oversleep overspend undersell underpay underwrite outbid outdraw outgrow outsell
  outspend misread misspeak misspell mishear unbind undo unwind foretell forego reawake rebind recast`.split(/\s+/u),
);

function gerund(verb: string): string {
  if (/ie$/u.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/^(?:singe|dye|age|tinge|hinge|binge|whinge)$|[oye]e$/u.test(verb) && verb !== 'age') return `${verb}ing`;
  if (/e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/^(?:panic|mimic|traffic|picnic|frolic)$/u.test(verb)) return `${verb}king`;
  return `${double(verb)}ing`;
}

/** `stop` → `stopp`, `visit` → `visit`. */
function double(verb: string): string {
  if (!/(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprtvz]$/u.test(verb)) return verb;
  const syllables = verb.replace(/qu/gu, 'q').match(vowels)?.length ?? 0;
  return syllables === 1 || doubling.has(verb) ? verb + verb.slice(-1) : verb;
}

function addS(word: string): string {
  if (/(?:[sxz]|[cs]h)$/u.test(word) && !/(?:stomach|monarch|patriarch|epoch)$/iu.test(word))
    return /[^aeiou][aeiou]z$/u.test(word) ? `${word}zes` : `${word}es`;
  if (/[^aeiou]y$|quy$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/^(?:go|do|undergo|forgo|undo|redo|outdo|overdo|veto|echo)$/u.test(word)) return `${word}es`;
  return `${word}s`;
}

/** The plural of a noun or of a noun phrase's last word; names only add -s (`the Kennedys`). */
export function pluralise(noun: string): string {
  const at = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
  const [head, word] = [noun.slice(0, at), noun.slice(at)];
  const whole = irregularPlurals.get(noun.toLowerCase());
  if (whole !== undefined && at > 0) return whole;
  const lower = word.toLowerCase();
  if (unchanging.has(lower)) return noun;
  const known = irregularPlurals.get(lower);
  if (known !== undefined) return head + word.slice(0, 1) + known.slice(1);
  if (
    /(?:[^aeiou]|^)man$/u.test(lower) &&
    !/^(?:human|german|roman|norman|ottoman|shaman|talisman|caiman)$/u.test(lower)
  )
    return `${noun.slice(0, -2)}en`;
  if (/woman$/u.test(lower)) return `${noun.slice(0, -2)}en`;
  if (/child$/u.test(lower)) return `${noun}ren`;
  if (/^\p{Lu}\p{L}*[^aeiou]y$/u.test(word)) return `${noun}s`;
  return head + addS(word);
}

const singulars: ReadonlyMap<string, string> = new Map(
  [...irregularPlurals]
    .map(([one, many]) => [many, one] as const)
    .filter(([many]) => !['dies', 'axes', 'bases', 'lies'].includes(many)),
);

/** The singular of a plural noun or of a noun phrase's last word; other words stay as they are. */
export function singularise(noun: string): string {
  const at = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
  const [head, word] = [noun.slice(0, at), noun.slice(at)];
  const lower = word.toLowerCase();
  if (unchanging.has(lower)) return lower === 'people' ? `${head}person` : noun;
  const known = singulars.get(lower);
  if (known !== undefined) return head + word.slice(0, 1) + known.slice(1);
  if (
    /men$/u.test(lower) &&
    /(?:wo|[^aeiou])men$/u.test(lower) &&
    !/^(?:specimen|regimen|abdomen|acumen|omen|stamen|yemen)$/u.test(lower)
  )
    return `${noun.slice(0, -2)}an`;
  if (/children$/u.test(lower)) return noun.slice(0, -3);
  if (/ies$/u.test(lower) && lower.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/u.test(lower)) return noun.slice(0, -2);
  if (/oes$/u.test(lower)) return noun.slice(0, -2);
  if (/[^s]s$/u.test(lower) && !/(?:us|is)$/u.test(lower)) return noun.slice(0, -1);
  return noun;
}

/** `a` or `an`, by the sound that the words start with. */
export function article(words: string): 'a' | 'an' {
  const first = /^[("“‘']*([\p{L}\p{N}.&]+)/u.exec(words)?.[1] ?? '';
  if (/^(?:8\d*|11|18)(?:th)?(?:$|,|\.)/u.test(first) || /^8/u.test(first)) return 'an';
  if (/^\d/u.test(first)) return 'a';
  // Letters that are spelt out: `an FBI agent`, `a UN envoy`.
  if (/^(?:\p{Lu}\.?){2,}s?$/u.test(first) && !isSpokenAcronym(first))
    return /^[AEFHILMNORSX]/u.test(first) ? 'an' : 'a';
  if (/^\p{Lu}-/u.test(words)) return /^[AEFHILMNORSX]/u.test(words) ? 'an' : 'a';
  if (/^(?:hour|honest|honou?r|heir)/iu.test(first)) return 'an';
  if (/^(?:uni(?!n|mp|mm)|use|usu|util|ut[eo]p|ur[aiy]|eu|ew|one(?:$|-)|once|ubiq|u[bk]r)/iu.test(first)) return 'a';
  return /^[aeiouàáâäæèéêëíîïóôöøúûü]/iu.test(first) ? 'an' : 'a';
}

/** `NATO`, `UNESCO`, `AIDS`: four letters or more with a vowel between consonants are read as a word. */
function isSpokenAcronym(word: string): boolean {
  return word.length >= 4 && /[^AEIOU][AEIOU][^AEIOU]|^[AEIOU][^AEIOU][AEIOU]/u.test(word);
}

/** `Kim’s`, `the United States’`, `Dickens’s`: plurals in -s take the bare apostrophe. */
export function possessive(
  name: string,
  plural = /(?:States|Nations|Netherlands|Philippines|Emirates|Islands|Parties|Workers)$/u.test(name),
): string {
  return plural && /s$/iu.test(name) ? `${name}’` : `${name}’s`;
}

/** A finite verb that agrees with its subject: `agree('be', 'past', true)` → `were`. */
export function agree(verb: string, tense: 'present' | 'past', plural: boolean): string {
  if (verb === 'be') return tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  if (tense === 'past') return inflectVerb(verb, 'past');
  return plural ? verb : inflectVerb(verb, 'third');
}

/** `1st`, `22nd`, `70th`. */
export function ordinal(number: number): string {
  const tail = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${tail}`;
}
