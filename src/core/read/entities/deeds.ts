/** What people do tells what they are where nobody says it: who scores plays, who is elected is in politics. */

/** One line: the class, `:` and the verbs whose subject is of it; `by` before a verb asks for its passive. */
const TABLE = `
player: score assist dribble kick volley shoot equalise equalize tackle rush sack intercept
player: by substitute by sack by tackle by sideline
goalkeeper: save
quarterback: throw pass
legislator: by elect by re-elect by reelect by unseat
composer: compose orchestrate
monarch: reign abdicate by crown by enthrone by depose
religious-leader: preach by ordain by excommunicate
reformer: recant
painter: paint
`;

const byVerb = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [group = '', list = ''] = line.split(': ');
  for (const verb of list.replace(/\bby (?=\S)/g, 'by-').split(' ')) byVerb.set(verb, group);
}

/** The class of who does it, or of whom it is done to; undefined for deeds of anybody. */
export function classOfDeed(lemma: string, passive: boolean): string | undefined {
  return byVerb.get(passive ? `by-${lemma}` : lemma);
}

/** What only players own: “Hazard's assist”, “attempts from Lingard”. */
const PLAYED = new Set(
  'header assist volley shot goal penalty touchdown interception sack tackle fumble equaliser equalizer kick'.split(
    ' ',
  ),
);

/** The class of whose it is. */
export function classOfOwner(lemma: string): string | undefined {
  return PLAYED.has(lemma) ? 'player' : undefined;
}

/** Deeds that tell nothing of just anybody, but of a player which. */
const FINER: ReadonlyMap<string, RegExp> = new Map([
  ['goalkeeper', /^(?:footballer|player)$/],
  ['quarterback', /^american-football-player$/],
]);

/** “Saved by Courtois” makes a goalkeeper of a footballer, of nobody else. */
export function refine(known: string | undefined, deed: string): string | undefined {
  const of = FINER.get(deed);
  if (of === undefined) return known ?? deed;
  return known !== undefined && of.test(known) ? deed : known;
}

/** Verbs that say for whom or what somebody stands: “scored for Belgium”, “resigned from Civic Passion”. */
const STANDING = new Set(
  'elect re-elect reelect score play win start appear captain resign quit run stand work serve sign compete represent debut retire'.split(
    ' ',
  ),
);
/** Verbs whose object is one's own side: “led the Broncos”, “joined Labour”. */
const JOINING = new Set(
  'lead join leave found co-found head chair captain coach represent manage command rule govern quit direct'.split(' '),
);

export function isStanding(lemma: string): boolean {
  return STANDING.has(lemma);
}

export function isJoining(lemma: string): boolean {
  return JOINING.has(lemma);
}
