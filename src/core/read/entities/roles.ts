/** What a role noun makes of a person: the class whose members a reader may confuse. The classes are the gazetteers'. */

import { countryOf } from '../gazetteer.ts';

const TABLE = `
head-of-state: president
vice-president: vice-president
head-of-government: premier chancellor
monarch: king queen emperor empress tsar czar sultan emir monarch shah kaiser pharaoh caliph
royal: prince princess infanta archduke archduchess
nobleman: duke duchess count countess earl baron baroness viscount marquess marquis margrave elector lord knight nobleman landgrave
governor: governor viceroy governor-general
mayor: mayor
legislator: senator congressman congresswoman mp msp mep lawmaker legislator councillor councilor parliamentarian backbencher
diplomat: ambassador envoy diplomat consul
judge: judge justice magistrate
lawyer: lawyer attorney prosecutor solicitor barrister counsel
pope: pope
religious-leader: bishop archbishop cardinal rabbi imam ayatollah patriarch priest pastor reverend abbot monk friar preacher missionary vicar religious-leader spiritual-leader
reformer: reformer
theologian: theologian
translator: translator
military-leader: general admiral colonel commander marshal lieutenant sergeant brigadier
soldier: soldier mercenary pilot aviator
police-officer: sheriff constable detective policeman policewoman
scientist: scientist physicist chemist biologist astronomer geologist botanist zoologist naturalist neuroscientist ecologist climatologist astrophysicist geneticist alchemist
mathematician: mathematician
physician: physician doctor surgeon nurse paediatrician pediatrician epidemiologist psychiatrist endocrinologist nutritionist homeopath
linguist: linguist philologist grammarian
inventor: inventor engineer
explorer: explorer navigator
astronaut: astronaut cosmonaut
writer: writer novelist author playwright dramatist essayist biographer
poet: poet poetess
philosopher: philosopher
economist: economist
historian: historian chronicler
composer: composer
conductor: conductor
musician: musician singer pianist violinist guitarist rapper cellist organist songwriter drummer vocalist
critic: critic
painter: painter artist sculptor
architect: architect
actor: actor actress comedian
film-director: filmmaker film-director
footballer: footballer striker midfielder winger fullback centre-back
goalkeeper: goalkeeper keeper
player: player captain defender forward teammate
quarterback: quarterback
receiver: receiver
american-football-defender: linebacker cornerback safety
american-football-player: lineman kicker punter halfback
referee: referee umpire linesman
athlete: athlete runner swimmer sprinter champion gymnast cyclist
coach: coach
entrepreneur: founder co-founder cofounder entrepreneur businessman businesswoman businessperson merchant industrialist
publisher: publisher
minister: attorney-general home-secretary
executive: ceo chief-executive chairman chairwoman chair executive manager director administrator treasurer curator
spokesperson: spokesman spokeswoman spokesperson
journalist: journalist reporter correspondent editor columnist photographer blogger anchor
academic: professor academic lecturer scholar dean rector researcher
teacher: teacher tutor schoolmaster headmaster principal
student: student pupil schoolboy schoolgirl
activist: activist campaigner protester
politician: politician minister candidate leader secretary democrat republican pan-democrat convener
official: official commissioner officer secretary-general adviser advisor aide
victim: victim survivor refugee
resident: resident villager neighbour neighbor bystander witness
relative: father mother wife husband son daughter brother sister girlfriend boyfriend uncle aunt cousin widow grandfather grandmother niece nephew friend
`;

const classes = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [group = '', list = ''] = line.split(': ');
  for (const noun of list.split(' ')) classes.set(noun, group);
}

/** What a role is of, where it is held, and what else its holder is. */
const AFTER_HEAD = /,| (?:of|to|for|at|in|on|from|with|who|and|&) /;

/** Roles that say little of what somebody is; whatever else is known of them says more. */
const GENERIC: ReadonlySet<string> = new Set(
  'politician official executive relative player resident student victim'.split(' '),
);

/** Those who preside over these run no business. */
const ASSOCIATION = /^(?:association|club|society|union|federation|student|students|council|league|party)$/;

export function isGenericClass(group: string): boolean {
  return GENERIC.has(group);
}

/** The class that a title gives, by its head: `Russian Defense Minister` → `defence-minister`; undefined for others. */
export function classOfTitle(title: string): string | undefined {
  const [bare = ''] = title.toLowerCase().split(AFTER_HEAD);
  const words = bare.split(/[ -]/);
  const head = words.at(-1) ?? '';
  // “Father Thomas”, “Sister Mary” are nobody's.
  if (/^(?:Father|Brother|Sister|Mother)$/.test(title)) return 'religious-leader';
  // Whose student somebody was says nothing of what became of them.
  if (head === 'student' && / of /.test(title)) return undefined;
  const whole = words.length > 1 ? classes.get(words.slice(-2).join('-')) : undefined;
  if (whole === 'vice-president' && !isOfCountry(title.replace(/\bvice[ -]/i, ''))) return 'executive';
  if (whole !== undefined) return whole;
  if (head === 'minister' && words.includes('prime')) return 'head-of-government';
  if (/^(?:minister|secretary)$/.test(head) && words.some((word) => /^defen[cs]e$/.test(word)))
    return 'defence-minister';
  if (head === 'minister' && words.includes('foreign')) return 'foreign-minister';
  if (head === 'secretary' && / of state$/.test(title.toLowerCase())) return 'foreign-minister';
  if (head === 'minister') return 'minister';
  if (head === 'general' && words.includes('secretary')) return 'international-official';
  // “Council president” and “vice president” head no state.
  if (head === 'president' && !isOfCountry(title))
    return words.some((word) => ASSOCIATION.test(word)) ? 'association-president' : 'executive';
  return classes.get(head);
}

/** “President”, “then U.S. President”, “French President”, “president of France”; not “Council president”, “president and CEO”. */
function isOfCountry(title: string): boolean {
  const after = title.replace(/^.*?\bpresident\b\s*/i, '').replace(/^of (?:the )?/i, '');
  if (after !== '' && countryOf(after) === undefined) return false;
  const before = title.replace(/\s*\bpresident\b.*$/i, '').replace(/^(?:then|former|ex|new)\b[- ]?/i, '');
  return before === '' || countryOf(before) !== undefined;
}
