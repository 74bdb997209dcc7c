/** How two spellings of one name are seen to be the same: “Erdoğan” and “Erdogan”, “the UN” and “UN”, “O’Brien” and “O'Brien”. */

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ə: 'e',
  Ə: 'E',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '–': '-',
  '‑': '-',
};

const SPECIAL = /[łŁøØđĐıßæÆœŒðÐþÞəƏ’‘ʻʼ–‑]/g;

/** Without accents and typographic marks; capitals stay. */
export function fold(name: string): string {
  return /^[\x20-\x7e]*$/.test(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(SPECIAL, (c) => PLAIN[c] ?? c)
        .replace(/\s+/g, ' ');
}

/** Folded and without a leading article: how a name is looked for. */
export function foldBare(name: string): string {
  return fold(name)
    .trim()
    .replace(/^[Tt]he /, '');
}

/** How a name is listed: “the Wall Street Journal” without its article, but “The Wall” with it, for “wall” is no album. */
export function foldListed(name: string): string {
  return name.startsWith('The ') ? fold(name) : foldBare(name);
}
