/** Common nouns of the key's own class: “a hurricane” → “a tornado”, “fishermen” → “farmers”. */

import type { Option } from '../../model.ts';
import { lookUp, neighbours } from '../../read/gazetteer.ts';
import { readNounPhrase } from '../../read/gazetteers/noun-neighbours.ts';
import { article as articleFor } from '../../text/inflection.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';

/** More than a question needs, so that the ones that are right after all can be left out. */
const enough = 8;

export const commonThings: Source = {
  name: 'common-things',
  candidates: ({ key }, { origin }) => {
    if (key.kind !== 'thing' || key.class === undefined || key.entity !== undefined) return [];
    return origin === 'extracted' && !TEMPTING.test(key.class) ? [] : alike(key.text, key.class);
  },
};

/** Where nobody has read the article for us: of materials or vehicles the sentence tells which it is. */
const TEMPTING =
  /^(?:medal|currency|language|religion|ideology|political-system|medicine|season|art-movement|music-genre|geological-period)$/;

/** In the key's own number and with its article. */
function alike(text: string, group: string): Option[] {
  const [article = ''] = /^(?:an?|the) /i.exec(text) ?? [];
  const bare = text.slice(article.length);
  const own = lookUp(bare).find((entry) => entry.kind === 'thing' && entry.class === group);
  // What the list of nouns holds has closer neighbours there.
  if (!own || readNounPhrase(text)) return [];
  const isPlural = own.plural !== undefined && own.plural.toLowerCase() === bare.toLowerCase();
  return neighbours({ kind: 'thing', class: group, name: own.name, weight: own.weight }, [own.name])
    .filter((entry) => entry.class === group)
    .slice(0, enough)
    .flatMap((entry) => {
      const name = isPlural ? entry.plural : entry.name;
      if (name === undefined) return [];
      const before = /^an? /i.test(article) ? `${articleFor(name)} ` : article.toLowerCase();
      return [{ text: capitalised(before + name), kind: 'thing', class: group, source: 'gazetteer' as const }];
    });
}
