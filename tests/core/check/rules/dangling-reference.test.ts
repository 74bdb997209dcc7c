import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../../../../src/core/check/check.ts';
import { danglingReference } from '../../../../src/core/check/rules/dangling-reference.ts';
import { base, option, question, withTitle } from '../fixture.ts';
import { newsStems } from '../news-stems.ts';

const examine = (stem: string, title = 'A summer of news') =>
  danglingReference.examine(question({ stem }), withTitle(title));

describe('a stem that only a reader of the article understands is caught', () => {
  it.each([
    ['Who opened the exhibition?', 'the exhibition'],
    ['When did the war begin?', 'the war'],
    ['What did the two sides reach after exchanging views?', 'the two sides'],
    ['According to Korean Central News Agency, who led the group?', 'the group'],
    ['Which agency published the report?', 'the report'],
    ['Who led the Chinese delegation?', 'the Chinese delegation'],
    ['Which allegation does the Asian country deny?', 'the Asian country'],
    ['What does the country’s defense ministry say about Sergei Shoigu?', 'the country'],
    ['What did Kim Jong Un say his country would strengthen with the nation’s allies?', 'the nation'],
    ['What did the minister give Kim Jong Un?', 'the minister'],
    ['Where did the group arrive from Moscow on July 26, 2023?', 'the group arrive'.slice(0, 9)],
    ['Who gave Sergei Shoigu the letter?', 'the letter'],
    ['Who handed the letter to Kim Jong Un?', 'the letter'],
    ['When did Kim Jong Un attend the military parade with Sergei Shoigu?', 'the military parade'],
    ['Who won the match on Monday, June 18, 2018?', 'the match'],
    ['In which minute did Sweden score the first goal?', 'the first goal'],
    ['How many people did the storm injure?', 'the storm'],
    ['Where did Kim Jong Un travel after the group moved to Kabul?', 'the group'],
    ['Who told the court that the parents knew about it?', 'the court'],
  ])('%s', (stem, culprit) => {
    expect(examine(stem)).toContain(`“${culprit}”`);
  });

  it.each([
    ['Who met him at the Demilitarized Zone?', 'him'],
    ['What did he hand to Kim Jong Un?', 'he'],
    ['Where did they meet in July 2023?', 'they'],
    ['When was it founded?', 'it'],
    ['What is its capital?', 'its'],
    ['What do we know about North Korea?', 'we'],
    ['Why did these countries support North Korea?', 'these countries'],
    ['Who won this war in Korea?', 'this war'],
    ['Who else met Kim Jong Un in Pyongyang?', 'else'],
    ['Which other team won a medal in Washington D.C.?', 'other team'],
    ['Who visited Pyongyang on that day?', 'that day'],
    ['What did both leaders sign in Pyongyang?', 'both leaders'],
  ])('%s', (stem, culprit) => {
    expect(examine(stem)).toContain(`“${culprit}`);
  });

  it.each([
    ['Whom did Kim Jong Un meet on Wednesday?', 'Wednesday'],
    ['What did Sergei Shoigu attend later Thursday?', 'Thursday'],
    ['Where did a storm topple a crane yesterday?', 'yesterday'],
    ['Who became the president of Chile last year?', 'last year'],
    ['What had Nathan Law founded two years earlier?', 'two years earlier'],
    ['Who visited Moscow three days ago?', 'three days ago'],
    ['Which prize did Marie Curie win later?', 'later'],
    ['Who is currently the leader of China?', 'currently'],
  ])('%s', (stem, culprit) => {
    expect(examine(stem)).toContain(`“${culprit}”`);
  });

  it.each([
    ['Where did Shoigu meet Kim Jong Un?', 'Shoigu'],
    ['Whose letter did Kim receive?', 'Kim'],
    ['What did President Putin send?', 'Putin'],
    ['What did Mr. Tedeschi tell a court in Sydney?', 'Mr. Tedeschi'],
    ['Where did Trump greet Donald Trump’s guests?', 'Trump'],
  ])('%s', (stem, culprit) => {
    expect(examine(stem)).toContain(`“${culprit}”`);
  });

  it.each([
    'According to the passage, who met Kim Jong Un?',
    'Who is mentioned in the article as the leader of North Korea?',
    'What does the author say about Pyongyang?',
  ])('%s', (stem) => {
    expect(examine(stem)).toContain('does not see');
  });

  it('in an option as well', () => {
    const flawed = question({
      stem: 'What did Sweden do at the 2018 World Cup?',
      key: option('beat South Korea', 'clause'),
      distractors: [option('lost its first match yesterday', 'clause')],
    });
    expect(danglingReference.examine(flawed, base)).toContain('yesterday');
  });
});

describe('a stem that stands alone passes', () => {
  it.each([
    'Whom did Kim Jong Un meet in Pyongyang on July 26, 2023?',
    'Who is the leader of North Korea?',
    'Who won the 2018 World Cup?',
    'When did the Korean War begin?',
    'Which country supported North Korea in the Korean War besides China?',
    'What did the North Korean leader show Sergei Shoigu?',
    'Who led the Chinese delegation that visited Pyongyang in July 2023?',
    'Who led the delegation from China?',
    'Which missile was on display at the July 2023 arms exhibition in Pyongyang?',
    'According to Korean Central News Agency, whose letter did Sergei Shoigu hand to Kim Jong Un?',
    'Which award did Marie Curie win before she moved to Paris?',
    'Who met the group led by Li Hongzhong?',
    'What is the name of the bridge that connects San Francisco to Oakland?',
    'How long did it take the Apollo program to reach the Moon?',
    'Why is it rare for a North Korean leader to host a foreign general?',
    'Who lost his job at Google after a protest?',
    'Which writer left her house to a museum?',
    'Who said “we will bury them”?',
    'Who called North Korea’s military “the strongest army in the world”?',
    'What did Sweden win against South Korea at the 2018 World Cup?',
    'Which of these events came first?',
    'Where did Kim Jong Un and Donald Trump meet before their talks ended?',
    'Who attended the meeting with Sergei Shoigu in Pyongyang?',
    'What was the first foreign delegation to visit North Korea after 2020?',
    'On what date did the United States, according to the U.S. Navy, hold the first FIRST Global robotics competition?',
    'Who founded the localist group Civic Passion?',
    'Which zone divides the two Koreas?',
    'In which city is the Fisht Stadium?',
    'What did scientists send into the atmosphere on the internet’s birthday?',
    'Who was the youngest member of the Legislative Council of Hong Kong?',
    'Which country did the then U.S. President Donald Trump visit on the Wednesday before the anniversary of the Korean War armistice?',
    'Who wrote the novel “The Emperor of Portugallia”?',
    'How many people died when the Space Shuttle Challenger exploded?',
    'What did Emperor Norton proclaim himself on Monday, September 17, 1859?',
    'What did the Korean Central News Agency say about the strongest of North Korea’s missiles?',
    'Who was the president of the United States during the Apollo 11 mission?',
    'What did Norton I order the United States Congress to do?',
    'Which medal did the European team win at the FIRST Global Challenge?',
    'Why did the U.S. government deny the Afghan girls’ robotics team visas?',
    'Where will the Space Shuttle Atlantis be displayed after its last flight?',
  ])('%s', (stem) => {
    expect(examine(stem)).toBeNull();
  });

  it('because the context line introduces what it means', () => {
    expect(examine('What made the crane fall?', 'At least 107 killed in Mecca crane collapse')).toBeNull();
    expect(examine('Where did Trump speak?', 'Trump speaks in Ohio')).toBeNull();
    expect(examine('What made the crane fall?', 'At least 107 killed in Mecca')).not.toBeNull();
  });

  it('when it asks how the article tells a thing', () => {
    const asked = question({
      role: 'stance',
      stem: 'How does the article present the victory of North Korea in the Korean War?',
    });
    expect(danglingReference.examine(asked, base)).toBeNull();
  });
});

describe('an option that is a sentence of its own', () => {
  const deeds = (...texts: string[]) => {
    const [key = option('', 'deed'), ...distractors] = texts.map((text) => option(text, 'deed'));
    return danglingReference.examine(
      question({ role: 'deed', stem: 'Which of these did Sergei Shoigu do?', named: ['shoigu'], key, distractors }),
      base,
    );
  };

  it('says which vote is meant', () => {
    expect(deeds('Led a delegation', 'Blocked the vote')).toContain('“the vote” in the option “Blocked the vote”');
    expect(deeds('Led a delegation', 'Blocked the vote of 1950', 'Visited the Demilitarized Zone')).toBeNull();
  });

  it('may say “his” of one whom the stem names', () => {
    expect(deeds('Sold his house in Pyongyang', 'Led a delegation')).toBeNull();
  });
});

describe.each(newsStems)('under “$title”', ({ title, people, sound, spoilt }) => {
  const named = people.map((name) => ({ id: name, kind: 'person' as const, name, aliases: [] }));
  const reading = { ...withTitle(title), entities: new Map(named.map((person) => [person.id, person])) };
  const asked = (stem: string) => question({ stem, named: [], key: option('Somebody'), distractors: [] });

  it.each(sound)('%s stands alone', (stem) => {
    expect(danglingReference.examine(asked(stem), reading)).toBeNull();
  });

  it.each(spoilt)('%s does not', (stem) => {
    const flaws = checkQuestion(asked(stem), reading).map(({ rule }) => rule);
    expect(flaws.some((rule) => /^(?:dangling-reference|unfocused-stem|negative-stem)$/.test(rule))).toBe(true);
  });
});
