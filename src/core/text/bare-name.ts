/** Finds names that lack their “the”: “chaired International Meeting on Linguistics”, but not “left Columbia University for England”. */

/** Words that stand where an article would, capitalised at the beginning. */
const DETERMINED =
  "(?<!(?<!\\p{L})(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Ee]very|[Ee]ach|[Nn]o|[Aa]ny|[’']s) )";
/** A word in small letters, or a verb that opens an option. */
const BEFORE = "(?<=(?:(?<![\\p{L}’'])\\p{Ll}|^\\p{Lu}\\p{Ll}*e(?=d ))\\p{Ll}* )";
/** Names that describe what they name. */
const HEAD =
  '(?:Meeting|Conference|Congress|Council|Committee|Institute|University|Academy|Society|Association|Bureau|Museum|Ministry|Department|Treaty|Battle|Declaration|Commission|Convention)';
/** What may stand before the head in such a name; a proper name (“Columbia University”) needs no article. */
const SORT =
  '(?:(?:International|National|World|European|American|Royal|General|Central|Federal|First|Second|Third|Fourth|Fifth|Annual|United) )*';
const BARE = new RegExp(`${BEFORE}${DETERMINED}${SORT}${HEAD} (?:on|of|for) (?:the )?\\p{Lu}[\\p{L}-]*`, 'u');

/** The first such name in the text as far as it tells what it is, or null. */
export function bareNameIn(text: string): string | null {
  return BARE.exec(text)?.[0] ?? null;
}
