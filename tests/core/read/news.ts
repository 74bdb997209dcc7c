/** Short invented news and the embedded article, read with the trained reader once for all tests of a file. */

import { readFileSync } from 'node:fs';
import type { Article, Fact, FactBase, RoleValue } from '../../../src/core/model.ts';
import { parseArticle } from '../../../src/core/read/article-file.ts';
import { loadModel, type ReaderModel } from '../../../src/core/read/parse/index.ts';
import { readArticle } from '../../../src/core/read/read-article.ts';

let loaded: ReaderModel | null = null;

export function reader(): ReaderModel {
  loaded ??= loadModel(readFileSync('src/core/read/model/reader.bin'));
  return loaded;
}

export function news(title: string, published: string | null, text: string): Article {
  return { id: title.toLowerCase().replaceAll(' ', '-'), title, published, publisher: null, source: null, text };
}

export const strike = news(
  'Norwegian dockers end their strike',
  '2019-03-05',
  `Ingrid Halvorsen met Tore Bakken on March 4, 2019.
Halvorsen met Bakken in Oslo in May 2018 and thanked Astrid Moen in June 2018.
Nordlys employs 1,200 people.
“The dockers will never forget the people who stood with us in Norway,” Halvorsen said.
The company denied that it had threatened the dockers.
The strike was supported by the Norwegian Confederation of Trade Unions, which paid 300 dockers in February.
Denmark claims Sweden attacked Norway in 2017.
Norway claims Denmark attacked Sweden in 2016, but Denmark denies the claim.
Bakken may visit Oslo next week if the parliament agrees.
Astrid Moen left Norway in 1990, according to Tore Bakken.
Former Prime Minister Astrid Moen did not attend the meeting.`,
);

export const museum = news(
  'Gold coins return to Athens',
  '2019-03-05',
  `The British Museum returned 14 gold coins to Greece on Friday, the Greek culture ministry said.
Archaeologist Maria Pappas, who found the coins in 1998 near Corinth, handed them to Culture Minister Nikos Laskaris in Athens.
The coins were stolen by a dealer from London in 2003, according to the police.
Maria Pappas discovered the temple of Apollo in 1987.
“The coins belong to the people of Greece and to nobody else,” Laskaris said.
Anna Vogel was arrested by Scotland Yard in London in 2018.
Anna Vogel met Peter Harding in 2017, the Athens News Agency reported.
It added that Scotland Yard arrested Peter Harding in 2018.`,
);

export function exhibition(): Article {
  const slug = 'armistice-exhibition';
  return parseArticle(slug, readFileSync(`questions/${slug}/article.md`, 'utf8'));
}

const bases = new Map<Article, FactBase>();

/** What is read in it; the same object for the same article. */
export function readNews(article: Article): FactBase {
  const known = bases.get(article);
  if (known) return known;
  const base = readArticle(article, reader());
  if (!base) throw new Error(`“${article.title}” was not read to its end.`);
  bases.set(article, base);
  return base;
}

/** The names and phrases of a role, `nobody` where the fact has none. */
export function roleInWords(value: RoleValue | undefined, { entities }: FactBase): string {
  if (value === undefined) return 'nobody';
  const atoms = Array.isArray(value) ? value : [value];
  return atoms.map((atom) => (typeof atom === 'string' ? (entities.get(atom)?.name ?? atom) : atom.text)).join(' + ');
}

/** `Maria Pappas | discovered | the first temple at Corinth` */
export function factInWords({ roles }: Fact, base: FactBase): string {
  return ['agent', 'action', 'object']
    .flatMap((role) => (roles[role] === undefined ? [] : [roleInWords(roles[role], base)]))
    .join(' | ');
}

/** Who says so, and through whom: `KCNA`, `Sergei Shoigu via KCNA`; null where the article does. */
export function voiceOf({ attribution }: Fact, base: FactBase): string | null {
  if (!attribution) return null;
  const name = (id: string) => base.entities.get(id)?.name ?? id;
  return attribution.via ? `${name(attribution.speaker)} via ${name(attribution.via)}` : name(attribution.speaker);
}
