/** Reads GUM's gold sentences with their entities, so that a stage can be measured without the stages before it. */

import { readFileSync } from 'node:fs';
import type { Article } from '../../../../src/core/model.ts';
import type { ReadSentence } from '../../../../src/core/read/recogniser.ts';

export interface GoldMention {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** GUM's: person, place, organization, object, event, time, abstract, animal, plant, substance. */
  readonly type: string;
  readonly cluster: string;
  /** The token that the others hang on. */
  readonly head: number;
  /** Whether it is a name: its head is a proper noun. */
  readonly named: boolean;
}

export interface GoldArticle {
  readonly name: string;
  readonly article: Article;
  readonly sentences: readonly ReadSentence[];
  readonly mentions: readonly GoldMention[];
}

export function readTreebank(path: string): GoldArticle[] {
  const documents = readFileSync(path, 'utf8').split(/^(?=# newdoc id)/m);
  return documents.filter((document) => document.startsWith('# newdoc')).map(readDocument);
}

function readDocument(document: string): GoldArticle {
  const name = /^# newdoc id = (\S+)/.exec(document)?.[1] ?? '';
  const meta = (key: string) => new RegExp(`^# meta::${key} = (.*)$`, 'm').exec(document)?.[1] ?? null;
  const sentences: ReadSentence[] = [];
  const mentions: GoldMention[] = [];
  let text = '';
  for (const block of document.split(/\n\n+/)) {
    const words = /^# text = (.*)$/m.exec(block)?.[1];
    if (words === undefined) continue;
    text += text === '' ? '' : /^# newpar/m.test(block) ? '\n\n' : ' ';
    const start = text.length;
    text += words;
    let at = start;
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => /^\d+$/.test(row[0] ?? ''));
    const tokens = rows.map(([, form = '', lemma = '', upos = '', xpos = '', , head = '0', label = '']) => {
      const found = text.indexOf(form, at);
      if (found < 0) throw new Error(`“${form}” does not stand in the rest of “${words}”.`);
      at = found + form.length;
      return { start: found, end: at, text: form, lemma, upos, xpos, head: Number(head) - 1, label, margin: 1 };
    });
    const sentence = { index: sentences.length, start, end: text.length, tokens };
    sentences.push(sentence);
    mentions.push(
      ...readMentions(
        rows.map((row) => /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? ''),
        sentence,
      ),
    );
  }
  const title = meta('title') ?? name;
  return {
    name,
    article: { id: name, title, published: meta('dateCreated'), publisher: null, source: null, text },
    sentences,
    mentions,
  };
}

function readMentions(fields: readonly string[], sentence: ReadSentence): GoldMention[] {
  const open: { cluster: string; type: string; from: number }[] = [];
  const found: GoldMention[] = [];
  const close = (index: number, to: number) => {
    const [mention] = open.splice(index, 1);
    if (!mention) return;
    const { from, ...rest } = mention;
    const head = headOf(sentence, from, to);
    found.push({ ...rest, sentence: sentence.index, from, to, head, named: sentence.tokens[head]?.upos === 'PROPN' });
  };
  fields.forEach((field, at) => {
    for (const part of field.matchAll(/\((\d+)(?:\[\d+\/\d+\])?-([a-z]+)-[^()]*(\))?|(\d+)(?:\[\d+\/\d+\])?\)/g)) {
      if (part[1] !== undefined) {
        open.push({ cluster: part[1], type: part[2] ?? '', from: at });
        if (part[3]) close(open.length - 1, at + 1);
      } else {
        close(
          open.findLastIndex((mention) => mention.cluster === part[4]),
          at + 1,
        );
      }
    }
  });
  return found;
}

function headOf(sentence: ReadSentence, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = sentence.tokens[at]?.head ?? -1;
    if ((head < from || head >= to) && sentence.tokens[at]?.upos !== 'PUNCT') return at;
  }
  return to - 1;
}
