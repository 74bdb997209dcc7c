/** What a role noun makes of a person: the class whose members a reader may confuse. The classes are the gazetteers'. */

import { countryOf } from '../gazetteer.ts';

const TABLE = `
head-of-state: president
head-of-government: premier chancellor
monarch: king queen emperor empress tsar czar sultan emir monarch shah kaiser
royal: prince princess duke duchess
governor: governor
mayor: mayor
legislator: senator congressman congresswoman mp msp mep lawmaker legislator councillor councilor
diplomat: ambassador envoy diplomat consul
judge: judge justice magistrate
lawyer: lawyer attorney prosecutor solicitor barrister
pope: pope
religious-leader: bishop archbishop cardinal rabbi imam ayatollah patriarch priest pastor reverend
military-leader: general admiral colonel commander marshal lieutenant sergeant brigadier
scientist: scientist physicist chemist biologist astronomer geologist
mathematician: mathematician
physician: physician doctor surgeon
linguist: linguist philologist
inventor: inventor engineer
explorer: explorer navigator
astronaut: astronaut cosmonaut
writer: writer novelist author playwright
poet: poet
philosopher: philosopher theologian
economist: economist
composer: composer
musician: musician singer pianist violinist guitarist rapper
painter: painter artist
architect: architect
actor: actor actress
footballer: footballer striker goalkeeper midfielder winger
american-football-player: quarterback linebacker cornerback lineman
athlete: athlete runner swimmer sprinter champion
coach: coach
entrepreneur: founder co-founder cofounder entrepreneur businessman businesswoman
executive: ceo chairman chairwoman chair executive manager director administrator
spokesperson: spokesman spokeswoman spokesperson
journalist: journalist reporter correspondent editor critic columnist
academic: professor academic lecturer scholar historian dean rector
activist: activist campaigner
politician: politician minister candidate leader secretary democrat republican pan-democrat
official: official commissioner officer
victim: victim
`;

const classes = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [group = '', list = ''] = line.split(': ');
  for (const noun of list.split(' ')) classes.set(noun, group);
}

/** The class that a title gives, by its head: `Russian Defense Minister` → `defence-minister`; undefined for others. */
export function classOfTitle(title: string): string | undefined {
  const words =
    title
      .toLowerCase()
      .split(/ of | to | for /)[0]
      ?.split(/[ -]/) ?? [];
  const head = words.at(-1) ?? '';
  if (head === 'minister' && words.includes('prime')) return 'head-of-government';
  if (/^(?:minister|secretary)$/.test(head) && words.some((word) => /^defen[cs]e$/.test(word)))
    return 'defence-minister';
  if (head === 'minister' && words.includes('foreign')) return 'foreign-minister';
  if (head === 'secretary' && / of state$/.test(title.toLowerCase())) return 'foreign-minister';
  if (head === 'minister') return 'minister';
  if (head === 'general' && words.includes('secretary')) return 'international-official';
  // “Council president” and “vice president” head no state.
  if (head === 'president' && !isOfCountry(title)) return 'executive';
  return classes.get(head);
}

/** “President”, “then U.S. President”, “French President”; not “Council president”. */
function isOfCountry(title: string): boolean {
  const before = title.replace(/\s*\bpresident\b.*$/i, '').replace(/^(?:then|former|ex|new)\b[- ]?/i, '');
  return before === '' || countryOf(before) !== undefined;
}
