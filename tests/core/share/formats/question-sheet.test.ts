import { expect, test } from 'vitest';
import { isSoundOption } from '../../../../src/core/check/check-option.ts';
import { EMPTY_PARCEL } from '../../../../src/core/share/format.ts';
import { questionSheet, questionSheetFormat } from '../../../../src/core/share/formats/question-sheet.ts';
import { writeDrafts } from '../../../../src/core/write/writer.ts';
import { article, claim, handedOver, wholeBase } from '../../write/fixture.ts';

const { questions } = writeDrafts(wholeBase, isSoundOption);

test('a sheet shows every question with its key marked, its proof and who says so', () => {
  const sheet = questionSheet(article, questions);
  expect(sheet).toContain('# A bridge and its keepers');
  expect(sheet.match(/^## \d+\. /gm)).toHaveLength(questions.length);
  expect(sheet.match(/\*\* ✓$/gm)).toHaveLength(questions.length);
  expect(sheet).toContain(`> ${handedOver.evidence.quote}`);
  expect(sheet).toContain(`> ${claim.evidence.quote} — Norway, claims`);
});

test('numbers are listed in their order', () => {
  const sheet = questionSheet(article, questions.filter(({ template }) => template === 'how-many').slice(0, 1));
  const numbers = [...sheet.matchAll(/^- \**(\d+)/gm)].map((match) => Number(match[1]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('a parcel of several articles becomes one page', () => {
  const page = questionSheetFormat.write?.({
    ...EMPTY_PARCEL,
    sheets: [
      { article, questions },
      { article: { ...article, title: 'Another' }, questions: [] },
    ],
  });
  expect(page).toContain('# A bridge and its keepers');
  expect(page).toContain('# Another');
});
