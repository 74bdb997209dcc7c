/** From what the network thinks likely to one tag, one head and one label for every word. */

import { consistentLabels } from './consistent.ts';
import type { ReaderModel } from './model.ts';
import { readSentence } from './network.ts';
import { titlesJoined } from './titles.ts';
import { bestTree } from './tree.ts';

export interface Decision {
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, −1 for the root. */
  readonly head: number;
  readonly label: string;
  /** 0 to 1: the probability that the network gives to head and label together. */
  readonly margin: number;
}

export function decide(model: ReaderModel, forms: readonly string[]): Decision[] {
  const n = forms.length;
  const reading = readSentence(model, forms);
  const width = n + 1;
  // No word hangs on itself.
  for (let i = 0; i < n; i++) reading.arcs[i * width + i + 1] = -1e9;
  const logs = new Float32Array(n * width);
  for (let i = 0; i < n; i++) {
    const row = reading.arcs.subarray(i * width, (i + 1) * width);
    const total = logSum(row);
    for (let j = 0; j < width; j++) logs[i * width + j] = (row[j] ?? 0) - total;
  }
  const heads = bestTree(logs, n);
  const labelScores = reading.labels(heads);
  const { tags: tagCount, labels: labelCount } = model.sizes;
  const decisions = heads.map((head, i) => {
    const [upos = 'X', xpos = 'FW'] = (
      model.tags[best(reading.tags.subarray(i * tagCount, i * tagCount + model.tags.length))] ?? ''
    ).split('|');
    const scores = labelScores.subarray(i * labelCount, i * labelCount + model.labels.length);
    // Only the sentence's root is labelled so.
    const root = model.labels.indexOf('root');
    if (root >= 0) scores[root] = head < 0 ? 1e3 : Number.NEGATIVE_INFINITY;
    const label = best(scores);
    const sure = head < 0 ? 1 : Math.exp((scores[label] ?? 0) - logSum(scores));
    return {
      upos,
      xpos,
      head,
      label: model.labels[label] ?? 'dep',
      margin: Math.exp(logs[i * width + head + 1] ?? 0) * sure,
    };
  });
  const labels = consistentLabels(forms, decisions);
  return titlesJoined(decisions.map((decision, i) => ({ ...decision, label: labels[i] ?? decision.label })));
}

function best(scores: Float32Array): number {
  let winner = 0;
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[winner] ?? 0)) winner = index;
  return winner;
}

function logSum(scores: Float32Array): number {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}
