/** Makes more of the treebank: sentences of it are attributed to someone, as news does, and people in it get other names. */

import type { Sentence } from './treebank.ts';

type Words = Pick<Sentence, 'forms' | 'lemmas' | 'tags' | 'heads' | 'labels'>;
type Random = () => number;

/** `form tag head label`, a word a piece; the head counts from 1 within the phrase, 0 is the phrase's own head. */
const phrase = (text: string): Words => {
  const rows = text.split(/\s*;\s*/u).map((word) => word.split(' '));
  const column = (index: number) => rows.map((row) => row[index] ?? '');
  return { forms: column(0), lemmas: column(0), tags: column(1), heads: column(2).map(Number), labels: column(3) };
};
const speakers = [
  ...['he', 'she', 'it', 'they', 'it'].map((word) => phrase(`${word} PRON|PRP 0 nsubj`)),
  ...['officials', 'police', 'scientists', 'researchers', 'prosecutors', 'authorities', 'rebels'].map((word) =>
    phrase(`${word} NOUN|NNS 0 nsubj`),
  ),
  ...['KCNA', 'Reuters', 'Washington', 'Moscow', 'Pyongyang', 'Kyiv', 'NASA', 'Tass', 'Merkel', 'Erdoğan', 'Kim'].map(
    (word) => phrase(`${word} PROPN|NNP 0 nsubj`),
  ),
  ...[
    'report',
    'ministry',
    'company',
    'government',
    'agency',
    'minister',
    'court',
    'statement',
    'army',
    'newspaper',
  ].map((word) => phrase(`the DET|DT 2 det;${word} NOUN|NN 0 nsubj`)),
  phrase('a DET|DT 2 det;spokesman NOUN|NN 0 nsubj'),
  phrase('the DET|DT 3 det;news NOUN|NN 3 compound;agency NOUN|NN 0 nsubj'),
  phrase('the DET|DT 3 det;defense NOUN|NN 3 compound;ministry NOUN|NN 0 nsubj'),
  phrase('state NOUN|NN 2 compound;media NOUN|NNS 0 nsubj'),
  phrase('local ADJ|JJ 2 amod;media NOUN|NNS 0 nsubj'),
  phrase('the DET|DT 3 det;White PROPN|NNP 3 amod;House PROPN|NNP 0 nsubj'),
  phrase('North PROPN|NNP 2 compound;Korea PROPN|NNP 0 nsubj'),
  phrase('a DET|DT 3 det;senior ADJ|JJ 3 amod;official NOUN|NN 0 nsubj'),
  phrase('Foreign PROPN|NNP 2 amod;Minister PROPN|NNP 3 nmod:desc;Wang PROPN|NNP 0 nsubj;Yi PROPN|NNP 3 flat'),
  phrase('the DET|DT 2 det;ministry NOUN|NN 0 nsubj;in ADP|IN 4 case;Seoul PROPN|NNP 2 nmod'),
  phrase('spokeswoman NOUN|NN 2 nmod:desc;Jen PROPN|NNP 0 nsubj;Park PROPN|NNP 2 flat'),
  phrase('John PROPN|NNP 0 nsubj;Smith PROPN|NNP 1 flat'),
];
const verbs = 'said said said said said added added reported announced claimed warned noted'.split(' ');
const presentVerbs = 'says says claims claims reports believes'.split(' ');

const surnames =
  `Kim Lee Park Choe Kang Ri Jang Hong Pak Xi Li Wang Zhang Liu Chen Zhao Nguyen Tran Sato Tanaka Abe Singh Khan Modi Patel Hassan Ahmed Hussein Ibrahim Okafor Mbeki Diallo Traoré Silva Santos
  García Hernández Morales Rossi Conti Müller Schmidt Weber Dubois Lefèvre Novák Dvořák Kowalski Łukasz Petrov Ivanov Shoigu Lavrov Zelenskyy Yıldız Erdoğan Cohen Levi Berg Lund Nielsen O'Brien Walsh Harris`.split(
    /\s+/u,
  );
const given =
  `Jong Un Sun Nam Ryong Hae Chol Yong Il Jin Jinping Keqiang Hongzhong Yi Min Ho Xiao Wei Shinzo Yuki Narendra Imran Ali Omar Fatima Aisha Kofi Amara Luiz Ana María José Sofia Luca Hans Ursula Emmanuel Pierre Karel
  Agnieszka Vladimir Sergei Dmitry Olena Recep Yael Lars Astrid Conor Grace Donald Angela Barack Theresa Boris Jane Robert Susan`.split(
    /\s+/u,
  );

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

/** The sentence with other names for the people in it. */
export function renamed(sentence: Sentence, random: Random): Sentence {
  const forms = [...sentence.forms];
  const isName = (index: number) => sentence.tags[index] === 'PROPN|NNP' && /^\p{Lu}\p{Ll}+$/u.test(forms[index] ?? '');
  for (let index = 0; index + 1 < forms.length; index++) {
    const flat = [1, 2].filter(
      (step) =>
        sentence.labels[index + step] === 'flat' && sentence.heads[index + step] === index + 1 && isName(index + step),
    );
    if (!isName(index) || flat[0] !== 1) continue;
    const isEastern = flat.length === 2 || random() < 0.3;
    const words = [index, ...flat.map((step) => index + step)];
    words.forEach((word, rank) => {
      const isSurname = isEastern ? rank === 0 : rank === words.length - 1;
      forms[word] = pick(isSurname ? surnames : given, random);
    });
  }
  return forms.every((form, index) => form === sentence.forms[index]) ? sentence : { ...sentence, forms };
}

/** The sentence as someone's statement, or null where it is none: `…, the report said.` · `Washington claims …` · `…, according to KCNA.` */
export function attributed(sentence: Sentence, random: Random): Sentence | null {
  const root = sentence.heads.indexOf(0);
  const { forms, tags, labels, heads } = sentence;
  const isStatement =
    forms.length >= 5 &&
    forms.length <= 40 &&
    forms.at(-1) === '.' &&
    heads.at(-1) === root + 1 &&
    /^[\p{L}\d]/u.test(forms[0] ?? '') &&
    tags[0] !== 'CCONJ|CC' &&
    labels.some((label, index) => /^nsubj/u.test(label) && heads[index] === root + 1 && index < root) &&
    !forms.some((form) => /["“”?]/u.test(form));
  if (!isStatement) return null;
  const body = cut(sentence, forms.length - 1);
  const speaker = pick(speakers, random);
  const way = random();
  const after = [',', 'PUNCT|,'] as const;
  const stop = (head: number) => word('.', 'PUNCT|.', head, 'punct');
  if (way < 0.5) {
    const isQuoted = random() < 0.5;
    const opening = isQuoted ? join([word('"', 'PUNCT|``', root + 2, 'punct'), shifted(body, 1)]) : body;
    const at = opening.heads.indexOf(0) + 1;
    const isTurned = speaker.tags[0] !== 'PRON|PRP' && random() < 0.15;
    const closing = [opening, word(...after, at, 'punct'), ...(isQuoted ? [word('"', "PUNCT|''", at, 'punct')] : [])];
    const before = closing.reduce((sum, part) => sum + part.forms.length, 0);
    const verb = before + (isTurned ? 1 : speaker.forms.length + 1);
    const said = word(pick(verbs, random), 'VERB|VBD', 0, 'root');
    const subject = placed(speaker, before + (isTurned ? 1 : 0), verb, 'nsubj');
    return made(
      sentence,
      join([...closing, ...(isTurned ? [said, subject] : [subject, said]), stop(verb)]),
      at,
      verb,
      'ccomp',
    );
  }
  if (way < 0.8) {
    const verb = speaker.forms.length + 1;
    const isPresent = random() < 0.4;
    const isPlural =
      speaker.tags.some((tag, index) => speaker.heads[index] === 0 && tag === 'NOUN|NNS') ||
      speaker.forms[0] === 'they';
    const present = isPlural
      ? word(pick(presentVerbs, random).slice(0, -1), 'VERB|VBP', 0, 'root')
      : word(pick(presentVerbs, random), 'VERB|VBZ', 0, 'root');
    const said = isPresent ? present : word(pick(verbs, random), 'VERB|VBD', 0, 'root');
    const hasThat = random() < 0.5;
    const from = verb + (hasThat ? 1 : 0);
    const that = hasThat ? [word('that', 'SCONJ|IN', from + root + 1, 'mark')] : [];
    const parts = [placed(speaker, 0, verb, 'nsubj'), said, ...that, shifted(lowered(body), from), stop(verb)];
    const statement = made(sentence, join(parts), from + root + 1, verb, 'ccomp');
    return { ...statement, forms: capitalised(statement.forms) };
  }
  if (way < 0.92) {
    const from = body.forms.length + 1;
    const head = from + 2 + speaker.heads.indexOf(0) + 1;
    const parts = [
      body,
      word(...after, root + 1, 'punct'),
      according(from, head),
      placed(speaker, from + 2, root + 1, 'obl'),
      stop(root + 1),
    ];
    return made(sentence, join(parts), root + 1, 0, 'root');
  }
  const from = 2 + speaker.forms.length + 1;
  const source = according(0, 2 + speaker.heads.indexOf(0) + 1);
  const parts = [
    source,
    placed(speaker, 2, from + root + 1, 'obl'),
    word(...after, from + root + 1, 'punct'),
    shifted(lowered(body), from),
    stop(from + root + 1),
  ];
  const statement = made(sentence, join(parts), from + root + 1, 0, 'root');
  return { ...statement, forms: capitalised(statement.forms) };
}

function according(from: number, head: number): Words {
  return join([word('according', 'VERB|VBG', head, 'case'), word('to', 'ADP|IN', from + 1, 'fixed')]);
}

function word(form: string, tag: string, head: number, label: string): Words {
  return { forms: [form], lemmas: [form], tags: [tag], heads: [head], labels: [label] };
}

function cut(words: Words, end: number): Words {
  const { forms, lemmas, tags, heads, labels } = words;
  return {
    forms: forms.slice(0, end),
    lemmas: lemmas.slice(0, end),
    tags: tags.slice(0, end),
    heads: heads.slice(0, end),
    labels: labels.slice(0, end),
  };
}

/** The same words, standing `by` words later; the root stays the root. */
function shifted(words: Words, by: number): Words {
  return { ...words, heads: words.heads.map((head) => (head === 0 ? 0 : head + by)) };
}

/** A phrase standing `by` words into the sentence, its head hanging on `head`. */
function placed(words: Words, by: number, head: number, label: string): Words {
  return {
    ...words,
    heads: words.heads.map((own) => (own === 0 ? head : own + by)),
    labels: words.labels.map((own, index) => (words.heads[index] === 0 ? label : own)),
  };
}

function join(parts: readonly Words[]): Words {
  return {
    forms: parts.flatMap(({ forms }) => forms),
    lemmas: parts.flatMap(({ lemmas }) => lemmas),
    tags: parts.flatMap(({ tags }) => tags),
    heads: parts.flatMap(({ heads }) => heads),
    labels: parts.flatMap(({ labels }) => labels),
  };
}

/** The sentence made of the words, in which what was said (word `body`) hangs on `head`. */
function made(source: Sentence, words: Words, body: number, head: number, label: string): Sentence {
  return {
    ...source,
    ...words,
    heads: words.heads.map((own, index) => (index === body - 1 ? head : own)),
    labels: words.labels.map((own, index) => (index === body - 1 ? label : own)),
  };
}

/** Without the capital of a sentence's first word, unless it is a name or “I”. */
function lowered(words: Words): Words {
  const [first = '', ...rest] = words.forms;
  const keeps =
    /^PROPN/u.test(words.tags[0] ?? '') ||
    first === 'I' ||
    /\p{Lu}.*\p{Lu}/u.test(first) ||
    /\|NNPS?$/u.test(words.tags[0] ?? '');
  return { ...words, forms: [keeps ? first : first.toLowerCase(), ...rest] };
}

function capitalised(forms: readonly string[]): string[] {
  const [first = '', ...rest] = forms;
  return [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest];
}
