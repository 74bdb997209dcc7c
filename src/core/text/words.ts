/** What two texts have in common: words that carry meaning, compared without their endings. */

/** Closed-class words and the verbs that any question may hold; they tell a guesser nothing. */
const STOP_WORDS = new Set(
  `a an the this that these those some any each every either neither both all no not such same other another own
  i me my we us our you your he him his she her it its they them their who whom whose which what when where why how
  and or but nor so yet if then than as because while although though since until unless whether
  of in on at by for to from with without within into onto over under about above after before between among against
  during through across along around near off out up down per via like toward towards upon despite
  be am is are was were been being do does did done doing have has had having can could will would shall should may might must
  there here also too very just only even still again ever never now more most much many few less least
  say says said tell told according`.split(/\s+/u),
);

/** Past forms that no ending explains. Verbs of news first; the reader's inflection knows them all, a comparison needs few. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `met:meet led:lead held:hold gave:give given:give took:take taken:take made:make went:go gone:go came:come saw:see seen:see
  won:win lost:lose fought:fight began:begin begun:begin brought:bring built:build bought:buy sold:sell sent:send spent:spend
  wrote:write written:write spoke:speak spoken:speak broke:break broken:break chose:choose chosen:choose drew:draw drawn:draw
  fell:fall fallen:fall felt:feel flew:fly flown:fly found:find got:get grew:grow grown:grow heard:hear kept:keep knew:know
  known:know left:leave lent:lend meant:mean paid:pay ran:run rose:rise risen:rise sang:sing sung:sing sat:sit shot:shoot
  became:become overcame:overcome sought:seek caught:catch fed:feed fled:flee bled:bleed dealt:deal dug:dig hung:hang shook:shake
  shaken:shake sank:sink sunk:sink swore:swear sworn:swear tore:tear torn:tear woke:wake woken:wake froze:freeze frozen:freeze
  forgot:forget forgotten:forget forbade:forbid forbidden:forbid hid:hide hidden:hide bit:bite bitten:bite blew:blow blown:blow
  ate:eat eaten:eat drank:drink drunk:drink drove:drive driven:drive rode:ride ridden:ride rang:ring rung:ring slid:slide
  withdrew:withdraw withdrawn:withdraw undertook:undertake upheld:uphold withheld:withhold laid:lay told:tell said:say
  shown:show slept:sleep stole:steal stolen:steal stood:stand struck:strike swam:swim taught:teach thought:think threw:throw
  thrown:throw understood:understand wore:wear worn:wear hit:hit born:bear died:die dying:die
  men:man women:woman children:child people:person feet:foot teeth:tooth mice:mouse lives:life wives:wife spokesman:spokesperson spokeswoman:spokesperson chairman:chair chairwoman:chair chairperson:chair actress:actor
  agreed:agree guaranteed:guarantee freed:free news:news series:series`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** `U.S.` → `US`, so that no full stop inside a name ends a word. */
export function joinInitials(text: string): string {
  return text.replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
}

/** Lower-case words and numbers in order, possessive endings and accents off, hyphenated words apart: `Xi’s 20-year-old` → `xi 20 year old`. */
export function words(text: string): string[] {
  const plain = joinInitials(text).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'");
  return (plain.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*/gu) ?? []).map((word) => {
    const lower = word.toLowerCase().replace(/'s$/u, '').replace(/'/gu, '');
    // The US are not us, and the WHO is not who.
    return lower !== word && /^\p{Lu}{2,}(?:'s)?$/u.test(word) && STOP_WORDS.has(lower) ? `${lower}*` : lower;
  });
}

/** How many words a reader counts: what stands between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * A word without its inflection, for comparison only (not always a word): meets, meeting, met → `meet`; cities → `city`.
 * After the first step of Porter (1980), with a small table of irregular forms.
 */
export function root(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known === word ? word : root(known);
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  let base = word;
  if (/ies$/u.test(base) && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/u.test(base)) base = base.slice(0, -2);
  else if (/[^su]s$/u.test(base)) base = base.slice(0, -1);
  if (/ied$/u.test(base) && base.length > 4) return `${base.slice(0, -3)}y`;
  const verb = /^(.*[aeiouy].*?)(?:(?<!e)ed|ing)$/u.exec(base)?.[1];
  if (verb !== undefined && verb.length > 2) base = verb.replace(/([bdfgklmnprt])\1$/u, '$1');
  else base = base.replace(/([bdfgklmnprt])\1$/u, '$1');
  return base.length > 3 ? base.replace(/e$/u, '') : base;
}

/** Whether no ending explains the form: `met`, `begun`, `men`. */
export function isIrregular(word: string): boolean {
  return IRREGULAR.has(word);
}

/** Roots of the words that carry meaning, in order, repeats kept. */
export function contentWords(text: string): readonly string[] {
  return remembered(meanings, text, () =>
    words(text)
      .filter((word) => !STOP_WORDS.has(word) && (word.length > 1 || /\p{N}/u.test(word)))
      .map(root),
  );
}

/** Answers to texts asked lately: a stem and its options are looked at by every rule. */
const meanings = new Map<string, readonly string[]>();
const spellings = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function remembered<Answer>(known: Map<string, Answer>, text: string, work: () => Answer): Answer {
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = work();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, answer);
  return answer;
}

const NATIONAL_AND_AGENT = new Set(['', ...'a an n ian ean ese es i ia ish e o ns ans ians is er or'.split(' ')]);
/** “elect” and “election”, “agree” and “agreement”. */
const ACTION = new Set(['', 'ion', 'ment', 'ement']);
const DERIVED = new Set(['', ...'y ion ation al ial ic ical ist ism ment ance ence ive ity ly ry'.split(' ')]);
/** Alike in letters, apart in the world. */
const UNRELATED = new Set(['niger nigeria', 'niger nigerian', 'univers university', 'commun communist']);

/** Whether two roots come from one word: `russia` and `russian`, `china` and `chinese`, `lead` and `leader`. */
export function isRelated(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  if (shared < 4 || /\p{N}/u.test(a + b)) return false;
  const apart = (endings: ReadonlySet<string>) => endings.has(a.slice(shared)) && endings.has(b.slice(shared));
  const isAction = shared >= 5 && [a, b].some((word) => word.slice(shared) === '') && apart(ACTION);
  if (!isAction && !(shared >= 4 && apart(NATIONAL_AND_AGENT)) && !(shared >= 6 && apart(DERIVED))) return false;
  return !UNRELATED.has([a, b].sort().join(' '));
}

/** The content words (roots) of `text` that `other` has too, derived forms included. */
export function sharedWords(text: string, other: string): string[] {
  const others = contentWords(other);
  return [...new Set(contentWords(text))].filter((word) => others.some((o) => isRelated(word, o)));
}

/** 0 to 1: the share of content words that two texts have in common (Jaccard); 0 when either has none. */
export function overlap(a: string, b: string): number {
  const one = new Set(contentWords(a));
  const two = new Set(contentWords(b));
  const both = [...one].filter((word) => two.has(word)).length;
  const all = one.size + two.size - both;
  return all === 0 || both === 0 ? 0 : both / all;
}

/** With a space on either side, so that what is found in it is found in whole words. */
function spell(text: string): string {
  return remembered(spellings, text, () => ` ${words(text).join(' ')} `);
}

const NOTHING = spell('');

/** Whether every word of `part` stands in `whole` in one piece, case, accents and punctuation aside. */
export function holdsPhrase(whole: string, part: string): boolean {
  const inner = spell(part);
  return inner !== NOTHING && spell(whole).includes(inner);
}
