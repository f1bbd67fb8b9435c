import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { fileText, isErrorWord } from '#extension/xlsx/file-text.ts';
import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import { areaName } from '#shared/matrix/a1.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';

import { vendor } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';
const model = workbookModel(sampleSnapshot(), { now });

async function written(from = model) {
  const { sheets } = await readXlsx(await writeXlsx(from), { readStyles: true });
  return (name: string) => {
    const sheet = sheets.find((entry) => entry.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
}

describe('writeXlsx', () => {
  it('writes every sheet in order, and hides the machine’s', async () => {
    const { sheets } = await readXlsx(await writeXlsx(model));
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual(
      model.sheets.map(({ name, hidden }) => [name, hidden]),
    );
  });

  it('writes formulas live and without results', async () => {
    const sheet = (await written())('比較表');
    const total = sheet.cells?.get('4,4');
    expect(total?.formula).toMatch(/^'_calc'!\$?[A-Z]+\$?\d+$/);
    expect(total?.formulaResult ?? null).toBeNull();
    expect(total?.style?.numFmt).toBe('0.00');
  });

  it('writes text as text, whatever it looks like', async () => {
    const hostile = ['=1+1', '+81', '#N/A', '0123', '_x0041_', '3-4', 'TRUE', "'q"];
    const snapshot = sampleSnapshot({ vendors: hostile.map((name, i) => vendor(`v${i}`, name)) });
    const sheet = (await written(workbookModel(snapshot, { now })))('_agg');
    const cells = hostile.map((_, index) => sheet.cells?.get(`1,${4 + index}`));
    expect(cells.map((cell) => cell?.formula)).toEqual(hostile.map(() => undefined));
    expect(sheet.rows[1]?.slice(4)).toEqual(hostile);
  });

  it('keeps what the model says about looks and rules', async () => {
    const sheet = await written();
    const matrix = sheet('比較表');
    expect(matrix.freezePane).toMatchObject({ rows: 2, columns: 4 });
    expect(matrix.conditionalRules?.map(({ range }) => range)).toEqual(
      model.sheets[0]?.conditionalFormats.map(({ areas }) => areas.map(areaName).join(' ')),
    );
    expect(matrix.cells?.get('9,4')?.comment?.text).toContain('森下 4');
    expect(matrix.rowDefs?.get(9)).toMatchObject({ outlineLevel: 1, hidden: true });
  });

  it('keeps what the model says about the input sheet and links', async () => {
    const sheet = await written();
    const input = sheet('入力');
    expect(
      input.dataValidations?.map(({ formula1, formula2 }) => [formula1, formula2]),
    ).toContainEqual(['1', '5']);
    expect(input.rowDefs?.get(0)?.hidden).toBe(true);
    expect(sheet('証拠').cells?.get('1,7')?.hyperlink?.target).toBe(
      'https://shiomi.example/price#:~:text=1件あたり450円',
    );
  });

  it('draws the totals as bars, and the first three by axis as columns under names that calculate', async () => {
    const { charts = [] } = (await written())('候補サマリー');
    const series = charts.map((chart) =>
      chart.series?.map(({ name, valuesRef, categoriesRef }) => [name, valuesRef, categoriesRef]),
    );
    expect(charts.map(({ kinds, title }) => [kinds, title])).toEqual([
      [['bar'], '総合点'],
      [['bar'], '上位の候補の評価軸ごとの点'],
    ]);
    const own = "'候補サマリー'!";
    expect(series[0]).toEqual([['総合点', `${own}D5:D8`, `${own}C5:C8`]]);
    expect(series[1]?.[4]).toEqual(['支援体制・改善提案', `${own}D15:F15`, `${own}D10:F10`]);
    expect(charts.map(({ anchor }) => [anchor?.from, anchor?.to])).toEqual([
      [
        { row: 15, col: 1 },
        { row: 16, col: 5 },
      ],
      [
        { row: 15, col: 5 },
        { row: 16, col: 9 },
      ],
    ]);
  });

  it('gives equal bytes for equal models', async () => {
    const again = workbookModel(sampleSnapshot(), { now });
    expect(await writeXlsx(again)).toEqual(await writeXlsx(model));
  });
});

describe('fileText', () => {
  it('leaves out what XML forbids and keeps everything else', () => {
    expect(fileText('a\u0000b\u001Fc\td\ne\uFFFE')).toBe('abc\td\ne');
    expect(fileText('_x000D_ と _X0041_ と _x12_')).toBe('_x005F_x000D_ と _x005F_X0041_ と _x12_');
    expect(fileText('あ'.repeat(40_000))).toHaveLength(32_767);
  });

  it('knows the words of errors', () => {
    expect(['#N/A', '#ref!', '#DIV/0!', '#1', 'N/A'].map(isErrorWord)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
