import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRounds } from '../../../scripts/rank/labels.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labels-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every committed line is a label, once', () => {
  for (const { name, labels } of readRounds()) {
    const lines = labels.map(({ article, stem, key, distractors }) =>
      JSON.stringify([article, stem, key, distractors]),
    );
    expect(new Set(lines).size, name).toBe(lines.length);
  }
});

it('a line that is no label is named', () => {
  writeFileSync(join(folder, 'r9.jsonl'), '\n{"article": "ada"}\n');
  expect(() => readRounds(folder)).toThrow('r9.jsonl:2 is no label');
});
