/** What holds the words of a name together: “of”, “and”, hyphens, numbers, particles. */

import { lookUp } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import { isGivenName } from './given-names.ts';
import { CLOSED, isCapital, isGlued, text, wordsOf } from './name-parts.ts';
import { nameHeadType, nounType } from './nouns.ts';
import { isTitleHead } from './titles.ts';

const PARTICLE =
  /^(?:de|la|le|du|des|del|della|di|da|dos|das|van|von|der|den|ten|ter|zu|zur|bin|ibn|bint|al|el|ul|y|e|af|av|of|ap)$/;

const NO_NAME_PART =
  /^(?:led|based|born|style|styled|era|type|backed|like|wide|old|first|speaking|controlled|funded|related|made|run|held|occupied|owned|turned|elect|trained|sponsored|friendly|centric|free|only|level|bound|designed|built|language|winning|themed|dominated|appointed)$/i;

/** Plurals whose possessive is part of a name: “Workers' Party”, “Women's March”. */
const OWNERS = new Set(
  'years workers people women men children veterans farmers teachers lawyers writers players soldiers peoples king queen saint prince citizens students girls boys ladies master valentine mother father world nation lord'.split(
    ' ',
  ),
);

/** The end of the run after the next word that belongs to it, or `to` where it ends. */
export function extend(tokens: readonly ParsedToken[], named: readonly boolean[], from: number, to: number): number {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!next || !last) return to;
  const word = next.text;
  if (/^[-‑–—/]$/.test(word)) return acrossHyphen(tokens, from, to);
  if (named[to]) return text(next) === 'The' ? to : to + 1;
  if (isCapital(next) && CLOSED.test(next.upos) && next.text !== 'I')
    return isTitleSoFar(tokens, from, to) ? acrossCapitals(tokens, named, to) : to;
  if (word === '.' && isGlued(last, next) && /^\p{Lu}$/u.test(last.text) && named[to + 1]) return to + 2;
  if (/^['’]s?$/.test(word))
    return (ownsName(last.text) || isBattle(tokens, from, to)) && named[to + 1] && !isTitleHead(text(tokens[to + 1]))
      ? to + 2
      : to;
  if (/^\d[\d.]*(?:[a-zA-Z]\b)?$/.test(word)) return takesNumber(tokens, from, to) ? withLetter(tokens, to + 1) : to;
  if (word === '&' && named[to + 1]) return to + 2;
  if (word === ',' && /^(?:Jr|Sr|Inc|Ltd|LLC)\.?$/.test(text(tokens[to + 1]))) return to + 2;
  if (word === ',' && named[to + 1] && lookUp(`${wordsOf(tokens, from, to)}, ${text(tokens[to + 1])}`).length > 0)
    return to + 2;
  const head = headBefore(tokens, from, to);
  if (word === 'of') return afterOf(tokens, named, from, to, head);
  if (word === 'for' || word === 'on' || word === 'to' || word === 'in')
    return takesPreposition(word, head) && isPlainName(tokens, named, to + 1) ? to + 2 : to;
  if (word === 'and') return acrossAnd(tokens, named, from, to);
  if (PARTICLE.test(word)) {
    let at = to + 1;
    while (PARTICLE.test(text(tokens[at])) || (/^[-‑]$/.test(text(tokens[at])) && isGlued(tokens[at], tokens[at + 1])))
      at++;
    return named[at] && !isOrganisationHead(last.text) ? at + 1 : to;
  }
  return to;
}

/** A quotation that began with the run, or a work's name: what follows belongs to it, even small words. */
function isTitleSoFar(tokens: readonly ParsedToken[], from: number, to: number): boolean {
  if (/^["“‘']$/.test(text(tokens[from - 1]))) return true;
  return tokens.slice(from, to).some((token) => nameHeadType(token.text)?.kind === 'work');
}

/** “Symphony From the New World”: small words with a capital belong to a title. */
function acrossCapitals(tokens: readonly ParsedToken[], named: readonly boolean[], to: number): number {
  let at = to + 1;
  while (/^(?:the|a|an)$/.test(text(tokens[at])) || (isCapital(tokens[at]) && !named[at] && at < to + 3)) at++;
  return named[at] ? at + 1 : isCapital(tokens[to]) && isGlued(tokens[to - 1], tokens[to]) ? to : at;
}

/** “Battle of Sayler's Creek”. */
const isBattle = (tokens: readonly ParsedToken[], from: number, to: number): boolean =>
  /^(?:Battle|Siege) of /.test(wordsOf(tokens, from, to));

const isOrganisationHead = (word: string): boolean => nameHeadType(word)?.kind === 'organisation';

const ownsName = (word: string): boolean =>
  OWNERS.has(word.toLowerCase()) || (/^\p{Lu}\p{Ll}+s$/u.test(word) && OWNERS.has(word.toLowerCase()));

function acrossHyphen(tokens: readonly ParsedToken[], from: number, to: number): number {
  const [last, hyphen, after] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!isGlued(last, hyphen) || !isGlued(hyphen, after) || !/^[\p{L}\p{N}]/u.test(text(after))) return to;
  if (NO_NAME_PART.test(text(after))) return to;
  const isPlaceName = (word: string): boolean =>
    lookUp(word).some((entry) => /^(?:country|nationality|city)$/.test(entry.kind));
  if (
    isPlaceName(wordsOf(tokens, from, to)) &&
    (!isCapital(after) || isPlaceName(text(after))) &&
    !/^\d/.test(text(after))
  )
    return to;
  if (
    /^\p{Ll}/u.test(text(after)) &&
    !/^(?:PROPN|X)$/.test(after?.upos ?? '') &&
    /^\p{Lu}[\p{Lu}.]+$/u.test(text(last))
  )
    return to;
  return to + 2;
}

/** “Apollo 11”, “Super Bowl 50”; not “Sweden 1 – 0” and not “Smith 12 years later”. */
function takesNumber(tokens: readonly ParsedToken[], from: number, to: number): boolean {
  const [number, after] = [tokens[to], tokens[to + 1]];
  if (/^[–—-]$/.test(text(after)) || /^\d{4}$/.test(text(number))) return false;
  if (/^(?:NNS|CD)$/.test(after?.xpos ?? '') || /^(?:%|percent|million|billion|year|hour|minute)/.test(text(after)))
    return false;
  const inside = (number?.head ?? -1) >= from && (number?.head ?? -1) < to;
  return (
    inside ||
    (text(number).length <= 3 &&
      nounType(text(tokens[to - 1]).toLowerCase())?.kind !== 'person' &&
      number?.label !== 'root')
  );
}

/** “Launch Pad 39A”. */
function withLetter(tokens: readonly ParsedToken[], to: number): number {
  return /^\p{Lu}$/u.test(text(tokens[to])) && isGlued(tokens[to - 1], tokens[to]) ? to + 1 : to;
}

/** The last word of the run before any “of”: the “Museum” of Flight. */
function headBefore(tokens: readonly ParsedToken[], from: number, to: number): string {
  for (let at = from + 1; at < to; at++) if (/^(?:of|for|on)$/.test(text(tokens[at]))) return text(tokens[at - 1]);
  return text(tokens[to - 1]);
}

function afterOf(
  tokens: readonly ParsedToken[],
  named: readonly boolean[],
  from: number,
  to: number,
  head: string,
): number {
  let at = to + 1;
  while (/^(?:the|The)$/.test(text(tokens[at]))) at++;
  if (!named[at]) return to;
  // “Nathan Law of Demosisto”
  if (to - from === 2 && isGivenName(text(tokens[from]))) return to;
  const type =
    nameHeadType(head) ??
    nameHeadType(text(tokens[to - 1])) ??
    (/^(?:State|Nation|Order|People|Family|Man)$/.test(head) ? {} : undefined);
  if (type !== undefined || isTitleHead(head) || isTitleHead(text(tokens[to - 1]))) return at + 1;
  // Names that the world knows in full: “Isle of Man”, “Gulf of Aden”, “Joan of Arc”.
  const whole = wordsOf(tokens, from, at + 1);
  if (lookUp(whole).length > 0) return at + 1;
  const longer = named[at + 1] ? lookUp(wordsOf(tokens, from, at + 2)) : [];
  if (longer.length > 0) return at + 1;
  const plain = to - from === 1 && tokens[to - 1]?.upos === 'PROPN' && lookUp(text(tokens[from])).length === 0;
  return plain &&
    /^(?:Duke|House|Order|Heart|Lord|Sons|Daughters|Friends|Voice|Church|Department|Game|Declaration|Book|Gospel|Rights|Bill)s?$/.test(
      text(tokens[from]),
    )
    ? at + 1
    : to;
}

function takesPreposition(word: string, head: string): boolean {
  const type = nameHeadType(head);
  if (word === 'in' || word === 'to') return false;
  if (type?.kind === 'organisation')
    return word === 'for' || /^(?:council|committee|commission|conference|panel|society|institute)$/i.test(head);
  if (/^(?:cent(?:er|re)s?|movement|campaign|partnership|programme|program|prize|award|medal)$/i.test(head))
    return word === 'for';
  return word === 'on' && (type?.class === 'treaty' || type?.class === 'law' || type?.class === 'conference');
}

function isPlainName(tokens: readonly ParsedToken[], named: readonly boolean[], at: number): boolean {
  return (
    named[at] === true &&
    !/^(?:Mr|Mrs|Dr)\.?$/.test(text(tokens[at])) &&
    !lookUp(text(tokens[at])).some((entry) => entry.kind === 'person' || entry.kind === 'country')
  );
}

/** “National Air and Space Museum”, “Department of Health and Human Services”; not “Malaysia and Indonesia”. */
function acrossAnd(tokens: readonly ParsedToken[], named: readonly boolean[], from: number, to: number): number {
  if (!named[to + 1]) return to;
  let end = to + 2;
  while (named[end]) end++;
  const [left, right] = [wordsOf(tokens, from, to), wordsOf(tokens, to + 1, end)];
  if (lookUp(`${left} and ${right}`).length > 0) return end;
  if (isWhole(left) || isWhole(right) || lookUp(text(tokens[to - 1])).some((entry) => entry.kind !== 'thing'))
    return to;
  const rightHead = nameHeadType(text(tokens[end - 1]));
  const leftHead = nameHeadType(text(tokens[to - 1]));
  const inDepartment =
    /\b(?:Department|Ministry|Office|Institute|Bureau|Center|Centre|Council|Committee|Agency|School|College|Academy|Society|Journal|Association|Congress|Museum) (?:of|for|on) \S+$/.test(
      left,
    );
  if (inDepartment && rightHead === undefined) return end;
  const headless = leftHead === undefined && !isTitleHead(text(tokens[to - 1])) && !isGivenName(text(tokens[from]));
  const last = tokens[to - 1];
  const modifier = last !== undefined && /^(?:compound|amod)$/.test(last.label) && last.head > to;
  // “the National Air and Space Museum”: one article for both halves.
  const shared =
    /^(?:the|'s|’s)$/i.test(text(tokens[from - 1])) &&
    last?.upos !== 'ADJ' &&
    !/^(?:the|a)$/i.test(text(tokens[to + 1]));
  const endsInHead = rightHead !== undefined && rightHead.kind !== 'person';
  return headless && endsInHead && (modifier || shared) ? end : to;
}

const isWhole = (name: string): boolean =>
  lookUp(name).some((entry) => /^(?:country|city|region|person|organisation|nationality)$/.test(entry.kind));
