/** What the ministries of a country share out among themselves: whoever forgot which it was thinks of one that does nearly the same. */

/** Tasks of one line lie closest to one another. */
const LINES = [
  ['Agriculture', 'Fisheries', 'Forestry', 'Food', 'the Environment', 'Water Resources'],
  ['Health', 'Education', 'Social Affairs', 'Labor', 'Housing'],
  ['Finance', 'Trade', 'Industry', 'Energy', 'Economy', 'Planning', 'Mines'],
  ['Transport', 'Communications', 'Energy', 'Public Works', 'Infrastructure', 'Tourism'],
  ['Defense', 'Foreign Affairs', 'Justice', 'the Interior', 'Intelligence'],
  ['Culture', 'Education', 'Sport', 'Tourism', 'Science', 'Information', 'Religious Affairs'],
];
/** Every government has these. */
const COMMON = ['Health', 'Transport', 'Finance', 'Justice', 'Education'];

const OF = /^(the )?(Ministry|Department|Minister|Secretariat|Bureau) (of|for) (.+)$/u;
const BEHIND = /^(the )?((?:\p{Lu}[\p{L}’']+ )*?)((?:\p{Lu}\p{L}+ and )?\p{Lu}\p{L}+) (Ministry)$/u;

/** Other ministries under names built like this one, the closest first; none for the name of anything else. */
export function otherTasks(name: string): readonly string[] {
  const of = OF.exec(name);
  if (of) {
    const [, the = '', office = '', word = '', task = ''] = of;
    const from = / (?:of|in) /.exec(task)?.index ?? task.length;
    return others(task.slice(0, from), name).map((other) => `${the}${office} ${word} ${other}${task.slice(from)}`);
  }
  const behind = BEHIND.exec(name);
  if (!behind) return [];
  const [, the = '', before = '', task = '', office = ''] = behind;
  return others(task, name).map(
    (other) => `${the}${before}${other.replace(/^the /, '').replace(/ Affairs$/, '')} ${office}`,
  );
}

/** Spelled as the article spells. */
function others(task: string, name: string): readonly string[] {
  const isBritish = /(?:Defence|Labour)/.test(name);
  const own = task.toLowerCase();
  const line = LINES.find((tasks) => tasks.some((one) => own.includes(one.replace(/^the /, '').toLowerCase()))) ?? [];
  return [...new Set([...line, ...COMMON])]
    .filter((one) => !own.includes(one.replace(/^the /, '').toLowerCase()))
    .map((one) => (isBritish ? one.replace('Defense', 'Defence').replace('Labor', 'Labour') : one));
}
