/** Lets every recogniser look at every sentence, and settles what they see differently. */

import type { Article } from '../../model.ts';
import type { Finding, NameRun, Reading, ReadSentence } from '../recogniser.ts';
import { recognisers } from '../recognisers/index.ts';
import { countCasing } from './casing.ts';
import { datedSpans } from './dated.ts';
import { ownDate } from './dateline.ts';
import { nameRanges } from './name-runs.ts';
import { runText } from './name-text.ts';
import { quotedSpans } from './quotes.ts';
import { splitRange } from './split-names.ts';
import { partTitle } from './titled.ts';

/** A run of the article with everything that was seen in it. */
export interface NameSeen {
  readonly sentence: ReadSentence;
  readonly run: NameRun;
  /** Without its title and without a capital “The”. */
  readonly name: string;
  /** All of one range; empty for a title that stands alone. */
  readonly findings: readonly Finding[];
}

interface Collected {
  readonly reading: Reading;
  readonly names: readonly NameSeen[];
  /** Times and quantities; a count may hold a name (“four Pro Bowl selections”), nothing else overlaps. */
  readonly phrases: readonly Finding[];
}

export function prepareReading(sentences: readonly ReadSentence[], article: Article): Reading {
  const casing = countCasing(sentences);
  return {
    text: article.text,
    published: ownDate(article.text, sentences, article.published),
    sentences,
    runs: sentences.map((sentence) =>
      nameRanges(sentence, casing)
        .flatMap((range) => splitRange(sentence, range, casing))
        .map((range) => partTitle(sentence, range)),
    ),
    quoted: quotedSpans(article.text),
    dated: datedSpans(article, sentences),
  };
}

export function collect(sentences: readonly ReadSentence[], article: Article): Collected {
  const reading = prepareReading(sentences, article);
  const names: NameSeen[] = [];
  const phrases: Finding[] = [];
  for (const sentence of sentences) {
    const found = recognisers.flatMap((recogniser) => recogniser.find(sentence, reading));
    const seen = settleNames(sentence, reading.runs[sentence.index] ?? [], found);
    names.push(...seen);
    phrases.push(
      ...settlePhrases(
        sentence,
        found.filter((finding) => finding.phrase),
        seen,
      ),
    );
  }
  return { reading, names, phrases };
}

/** A wider range that is surer swallows the runs in it: a quoted title, an event with its year. */
function settleNames(sentence: ReadSentence, runs: readonly NameRun[], found: readonly Finding[]): NameSeen[] {
  const named = found.filter((finding) => !finding.phrase);
  const isRun = (finding: Finding) => runs.some((run) => run.from === finding.from && run.to === finding.to);
  const wide = named.filter((finding) => !isRun(finding));
  const swallowed = (run: NameRun) => wide.some((finding) => finding.from <= run.titleFrom && run.to <= finding.to);
  const extra = wide.map((finding) => ({ from: finding.from, to: finding.to, titleFrom: finding.from, title: '' }));
  return [...runs.filter((run) => !swallowed(run)), ...extra]
    .sort((a, b) => a.titleFrom - b.titleFrom)
    .map((run) => ({
      sentence,
      run,
      name: runText(sentence, run).replace(/^The (?=\S)/, ''),
      findings: named.filter(({ from, to }) => to > from && from === run.from && to === run.to),
    }));
}

function settlePhrases(sentence: ReadSentence, found: readonly Finding[], names: readonly NameSeen[]): Finding[] {
  const kept: Finding[] = [];
  const size = (finding: Finding) => finding.to - finding.from;
  for (const finding of [...found].sort((a, b) => size(b) - size(a) || b.confidence - a.confidence)) {
    const overlaps = kept.some((other) => other.from < finding.to && finding.from < other.to);
    const inName = names.some(({ run }) => run.from <= finding.from && finding.to <= run.to);
    const cutsName =
      finding.kind !== 'count' && names.some(({ run }) => run.from < finding.to && finding.from < run.to);
    if (!overlaps && !inName && !cutsName && !isOneEnd(sentence, finding)) kept.push(finding);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** “10 to 30 %” is neither 10 nor 30 %; “rose from 9 to 10” is both. */
function isOneEnd({ tokens }: ReadSentence, { kind, from, to }: Finding): boolean {
  if (!/^(?:count|percent|money)$/.test(kind)) return false;
  const isNumber = (at: number) => tokens[at]?.upos === 'NUM';
  const isLast = tokens[from - 1]?.text === 'to' && isNumber(from - 2) && tokens[from - 3]?.text !== 'from';
  const isFirst = tokens[to]?.text === 'to' && isNumber(to + 1) && tokens[from - 1]?.text !== 'from';
  return isLast || isFirst;
}
