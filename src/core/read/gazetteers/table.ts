/** How a list of the world is written down: a heading says what the lines under it are, a line is a name with its other names. */

import type { EntityKind } from '../../model.ts';
import type { GazetteerEntry } from '../gazetteer.ts';

/**
 * The text of a list. `# class mark …` opens a section whose marks hold for its lines; a line is
 * `Name = other name = other name | mark … | nearly the same = nearly the same`. Marks:
 *
 * - `ru` nation; `east-asia` region; `7` fame from 1 to 9 (5 if none is given); `f`, `m` gender;
 * - `1950..1953`, `2004..`, `-100..-44` years;
 * - `+feet` irregular plural (underscore for a space);
 * - in a heading also `the` (running text puts the article before each name), `count` (common nouns, which have a plural)
 *   and `kind:group` (of another kind than the list).
 */
export interface Table {
  readonly kind: EntityKind;
  readonly text: string;
}

type Marks = Partial<{ -readonly [K in keyof GazetteerEntry]: GazetteerEntry[K] }> & { the?: boolean; count?: boolean };

export function readTable(table: Table): GazetteerEntry[] {
  const entries: GazetteerEntry[] = [];
  let section: Marks = {};
  for (const line of table.text.split('\n')) {
    if (line.startsWith('# ')) {
      const [name, ...marks] = line.slice(2).split(' ');
      section = { kind: table.kind, class: name, weight: 0.5, ...readMarks(marks) };
    } else if (line) {
      entries.push(readLine(line, section));
    }
  }
  return entries;
}

function readLine(line: string, section: Marks): GazetteerEntry {
  const [names = '', marks = '', near] = line.split(' | ');
  const [name = '', ...aliases] = names.split(' = ');
  const { the, count, kind = 'thing', class: group = '', ...rest } = { ...section, ...readMarks(marks.split(' ')) };
  const plural = rest.plural ?? (count ? pluralOf(name) : undefined);
  return {
    ...rest,
    kind,
    class: group,
    name: the ? `the ${name}` : name,
    ...(aliases.length > 0 && { aliases }),
    ...(plural && { plural }),
    ...(near && { near: near.split(' = ') }),
  };
}

function readMarks(marks: readonly string[]): Marks {
  const read: Marks = {};
  for (const mark of marks) {
    if (/^[1-9]$/.test(mark)) read.weight = Number(mark) / 10;
    else if (/^[a-z]{2}$/.test(mark)) read.nation = mark;
    else if (mark.includes('..')) Object.assign(read, readYears(mark));
    else if (mark === 'f' || mark === 'm') read.gender = mark === 'f' ? 'female' : 'male';
    else if (mark === 'the' || mark === 'count') read[mark] = true;
    else if (mark.startsWith('kind:')) read.kind = mark.slice(5) as EntityKind;
    else if (mark.startsWith('+')) read.plural = mark.slice(1).replaceAll('_', ' ');
    else if (mark) read.region = mark;
  }
  return read;
}

function readYears(mark: string): { from?: number; until?: number } {
  const [from = '', until = ''] = mark.split('..');
  return { ...(from && { from: Number(from) }), ...(until && { until: Number(until) }) };
}

/** Regular plurals only; the lists name the others. */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
