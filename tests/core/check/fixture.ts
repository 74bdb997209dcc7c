/** A small fact base and questions on it, to spoil in one place at a time. */

import type { Article, Entity, Fact, FactBase, Option, Question } from '../../../src/core/model.ts';

const text = [
  'Kim Jong Un met with Russian Defense Minister Sergei Shoigu on Wednesday in Pyongyang.',
  'Shoigu delivered a letter from Russian President Vladimir Putin to Kim, the report said.',
  'Li Hongzhong, who led a Chinese group, also handed a personal letter from Chinese leader Xi Jinping to Kim.',
  'Shoigu also met Wednesday with Kang Sun Nam.',
  'Kim last met a senior foreign official on June 30, 2019, when he met Donald Trump at the Demilitarized Zone.',
  'Washington claims Pyongyang has supplied arms to Moscow, but the Asian country denies the allegation.',
  'China and the Soviet Union supported the North in the war, which began on June 25, 1950.',
  'The exhibition drew 1,200 visitors.',
].join(' ');

export const article: Article = {
  id: 'armistice',
  title: 'A Russian guest at an arms show in North Korea',
  published: '2023-07-27',
  publisher: null,
  source: null,
  text,
};

const person = (id: string, name: string, nation: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  name,
  short: name.split(' ').at(-1) ?? name,
  aliases: [],
  gender: 'male',
  nation,
  ...more,
});
const country = (id: string, name: string, nation: string, aliases: string[], more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'country',
  name,
  aliases,
  nation,
  ...more,
});

export const entities: readonly Entity[] = [
  person('kim', 'Kim Jong Un', 'kp', {
    short: 'Kim',
    title: 'North Korean leader',
    aliases: ['the North Korean leader'],
  }),
  person('shoigu', 'Sergei Shoigu', 'ru', { title: 'Russian Defense Minister' }),
  person('putin', 'Vladimir Putin', 'ru', { title: 'Russian President' }),
  person('xi', 'Xi Jinping', 'cn', { short: 'Xi', title: 'Chinese leader' }),
  person('li', 'Li Hongzhong', 'cn', { short: 'Li' }),
  person('kang', 'Kang Sun Nam', 'kp', { short: 'Kang' }),
  person('trump', 'Donald Trump', 'us'),
  country('north-korea', 'North Korea', 'kp', ['North Korean', 'Pyongyang', 'the Asian country']),
  country('south-korea', 'South Korea', 'kr', ['South Korean', 'Seoul']),
  country('russia', 'Russia', 'ru', ['Russian', 'Moscow'], { near: ['soviet-union'] }),
  country('soviet-union', 'the Soviet Union', 'su', ['Soviet'], { near: ['russia'] }),
  country('china', 'China', 'cn', ['Chinese']),
  country('us', 'the United States', 'us', ['U.S.', 'American', 'Washington']),
  { id: 'pyongyang', kind: 'city', name: 'Pyongyang', aliases: [], nation: 'kp' },
  { id: 'kaesong', kind: 'city', name: 'Kaesong', aliases: [], nation: 'kp' },
  {
    id: 'kcna',
    kind: 'organisation',
    class: 'news-agency',
    name: 'Korean Central News Agency',
    short: 'KCNA',
    aliases: [],
  },
  { id: 'korean-war', kind: 'event', class: 'war', name: 'the Korean War', short: 'the war', aliases: [] },
];

export function evidence(quote: string) {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0)
    throw new Error(`“${quote}” does not stand in the text exactly once.`);
  return { quote, start, end: start + quote.length };
}

const fact = (id: string, relation: string, roles: Fact['roles'], quote: string, more: Partial<Fact> = {}): Fact => ({
  id,
  relation,
  roles,
  evidence: evidence(quote),
  origin: 'curated',
  confidence: 1,
  salience: 0.8,
  ...more,
});

const letter = { text: 'a letter', kind: 'thing' } as const;
export const facts: readonly Fact[] = [
  fact(
    'meet-shoigu',
    'meet',
    { host: 'kim', guest: 'shoigu' },
    'Kim Jong Un met with Russian Defense Minister Sergei Shoigu on Wednesday',
    {
      when: { iso: '2023-07-26', precision: 'day', said: 'Wednesday', inferred: true },
      where: 'pyongyang',
    },
  ),
  fact('meet-trump', 'meet', { host: 'kim', guest: 'trump' }, 'when he met Donald Trump at the Demilitarized Zone', {
    when: { iso: '2019-06-30', precision: 'day', said: 'June 30, 2019', inferred: false },
    derives: { host: 'alias', when: 'alias' },
  }),
  fact('meet-kang', 'meet', { host: 'kang', guest: 'shoigu' }, 'Shoigu also met Wednesday with Kang Sun Nam', {
    when: { iso: '2023-07-26', precision: 'day', said: 'Wednesday', inferred: true },
  }),
  fact(
    'putin-letter',
    'hand-over',
    { giver: 'shoigu', gift: letter, sender: 'putin', recipient: 'kim' },
    'Shoigu delivered a letter from Russian President Vladimir Putin to Kim',
    {
      attribution: { speaker: 'kcna', stance: 'states' },
    },
  ),
  fact(
    'xi-letter',
    'hand-over',
    { giver: 'li', gift: { ...letter, text: 'a personal letter' }, sender: 'xi', recipient: 'kim' },
    'handed a personal letter from Chinese leader Xi Jinping to Kim',
  ),
  fact(
    'arms-claim',
    'supply',
    { supplier: 'north-korea', goods: { text: 'arms', kind: 'thing' }, recipient: 'russia' },
    'Washington claims Pyongyang has supplied arms to Moscow',
    {
      attribution: { speaker: 'us', stance: 'claims' },
      opposes: 'arms-denial',
    },
  ),
  fact(
    'arms-denial',
    'supply',
    { supplier: 'north-korea', goods: { text: 'arms', kind: 'thing' }, recipient: 'russia' },
    'the Asian country denies the allegation',
    {
      attribution: { speaker: 'north-korea', stance: 'denies' },
      opposes: 'arms-claim',
      derives: { goods: 'alias', recipient: 'alias' },
    },
  ),
  fact(
    'war-support',
    'support',
    { supporter: ['china', 'soviet-union'], supported: 'north-korea', event: 'korean-war' },
    'China and the Soviet Union supported the North in the war',
  ),
  fact('war-began', 'begin', { event: 'korean-war' }, 'which began on June 25, 1950', {
    when: { iso: '1950-06-25', precision: 'day', said: 'June 25, 1950', inferred: false },
  }),
  fact(
    'visitors',
    'attend',
    { count: { text: '1,200', kind: 'count', value: 1200, unit: 'visitors' } },
    'The exhibition drew 1,200 visitors',
    { salience: 0.4 },
  ),
];

export const base: FactBase = {
  article,
  sentences: [...text.matchAll(/[^.]+(?:\.(?! [A-Z])[^.]*)*\./g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  })),
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  facts,
};

export function withTitle(title: string): FactBase {
  return { ...base, article: { ...article, title } };
}

/** An option for an entity of the fixture by its id, else a phrase of the kind given. */
export function option(idOrText: string, kind = 'thing', more: Partial<Option> = {}): Option {
  const entity = base.entities.get(idOrText);
  if (!entity) return { text: idOrText, kind, ...more };
  return {
    text: entity.name,
    kind: entity.kind,
    entity: entity.id,
    ...(entity.class === undefined ? {} : { class: entity.class }),
    ...more,
  };
}

/** A sound question; override what a test spoils. */
export function question(more: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    cardId: 'meet-shoigu/guest',
    articleId: article.id,
    factId: 'meet-shoigu',
    role: 'guest',
    template: 'who',
    wording: 'meet/guest/0',
    stem: 'Whom did Kim Jong Un meet in Pyongyang on July 26, 2023?',
    key: option('shoigu'),
    topic: 'people',
    named: ['kim', 'pyongyang'],
    said: ['host', 'where', 'when'],
    evidence: evidence('Kim Jong Un met with Russian Defense Minister Sergei Shoigu on Wednesday'),
    attribution: null,
    statement: 'Kim Jong Un met Sergei Shoigu in Pyongyang on July 26, 2023.',
    salience: 0.8,
    confidence: 1,
    distractors: [option('putin'), option('xi'), option('trump')],
    ordered: false,
    ...more,
  };
}

/** A question with these options, all of one kind; the first is the key. */
export function withOptions(texts: readonly string[], kind = 'thing', more: Partial<Question> = {}): Question {
  const [key = '', ...distractors] = texts;
  return question({ key: option(key, kind), distractors: distractors.map((text) => option(text, kind)), ...more });
}
