/** The question phrase that fits a key: who, which country, which news agency, what. */

import type { Described } from './values.ts';

const kindNouns: Readonly<Record<string, string>> = {
  organisation: 'organization',
  country: 'country',
  city: 'city',
  region: 'region',
  place: 'place',
  group: 'group',
  nationality: 'nationality',
  event: 'event',
  work: 'work',
  weapon: 'weapon',
  product: 'product',
  title: 'position',
  date: 'date',
  ordinal: 'place in the order',
  percent: 'percentage',
};

/** Classes whose own noun asks more precisely than the kind's: “which news agency”. */
const classNouns: ReadonlySet<string> = new Set(
  `news-agency newspaper broadcaster company airline bank party ministry agency government university club team league court
  committee religion language currency war battle treaty missile rocket spacecraft aircraft ship disease medicine
  book film song album play opera symphony novel magazine website prize holiday state province river mountain lake
  island sea ocean continent border street stadium airport museum hospital church planet element
  animal sport political-office military-office border-zone army navy air-force delegation
  school charity research-institute central-bank trade-union armed-group band desert forest valley park square canal gulf
  strait peninsula mountain-range volcano prison theatre library cemetery hotel bridge dam airliner satellite submarine
  vaccine video-game programming-language painting sculpture poem ballet musical award election hurricane typhoon trial
  revolution space-agency space-probe mars-rover`.split(/\s+/),
);

/** Classes that no question would say, by what it says instead. */
const saidAs: readonly (readonly [classes: RegExp, noun: string])[] = [
  [/^(?:football-club|(?:american-football|basketball|baseball|ice-hockey)-team)$/, 'team'],
  [/^sports-league$/, 'league'],
  [/-company$|^(?:car-maker|drug-maker|aircraft-maker|retailer)$/, 'company'],
  [/^(?:intelligence|health)-agency$/, 'agency'],
  [/^tv-series$/, 'television series'],
];

/** Last words of names that say what bears them: “the Fisht Stadium”. */
const heads: ReadonlyMap<string, string> = new Map(
  `stadium=stadium arena=stadium university=university college=college museum=museum palace=palace castle=castle bridge=bridge
  church=church cathedral=cathedral mosque=mosque abbey=abbey hospital=hospital river=river lake=lake island=island
  institute=institute academy=academy conservatory=conservatory prison=prison library=library theatre=theatre
  theater=theater airport=airport street=street avenue=street wall=wall tower=tower earthquake=earthquake award=award
  prize=prize referendum=referendum expedition=expedition`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
);

/** `who`, `which country`, `what` … ; plural keys ask “which countries”. */
export function questionWord(key: Described): string {
  if (key.kind === 'person' || /-(?:occupation|office)$|^social-group-noun$/.test(key.class ?? ''))
    return key.kind === 'title' ? 'which position' : 'who';
  const noun = classNoun(key.class) ?? nameNoun(key) ?? kindNouns[key.kind];
  if (!noun) return 'what';
  return `which ${noun}`;
}

function classNoun(group: string | undefined): string | undefined {
  if (group === undefined) return undefined;
  if (classNouns.has(group)) return group.replaceAll('-', ' ');
  return saidAs.find(([classes]) => classes.test(group))?.[1];
}

/** What the name itself says it is: “the space shuttle Discovery”, “the Fisht Stadium”. */
function nameNoun({ text, kind }: Described): string | undefined {
  if (!/^(?:organisation|place|event|work|weapon|product)$/.test(kind)) return undefined;
  const [, before] = /^the (\p{Ll}+(?: \p{Ll}+)?) \p{Lu}/u.exec(text) ?? [];
  if (before !== undefined && /^(?:work|weapon|product)$/.test(kind)) return before;
  const [, last = ''] = /(?:^|\s)(\p{Lu}\p{Ll}+)$/u.exec(text) ?? [];
  return heads.get(last.toLowerCase());
}

/** “Which place …”, “which organization …” say too little to be asked without an author's care. */
export function isVague(words: string): boolean {
  return /^which (?:place|organization|product|group|event|work|weapon|thing|street|stadium)$/.test(words);
}

/** `whose` of persons, `which country’s` of others. */
export function questionPossessive(key: Described): string {
  return key.kind === 'person' ? 'whose' : `${questionWord(key)}’s`;
}
