import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { areaName, cellName, columnLetters, sheetPrefix } from '#shared/matrix/a1.ts';
import { safeLink } from '#shared/matrix/link.ts';
import type { SheetModel, WorkbookModel } from '#shared/matrix/model.ts';
import { scoreBands } from '#shared/matrix/style.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { vendor as vendorOf } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';

/** Whatever a vendor or a page can put into the records. */
const hostile = '=HYPERLINK("https://evil.example","x")';

function poisoned(): Snapshot {
  const snapshot = sampleSnapshot();
  return {
    ...snapshot,
    evaluation: { ...snapshot.evaluation, title: hostile },
    vendors: snapshot.vendors.map((vendor) => ({ ...vendor, name: hostile, shortName: hostile })),
    raters: snapshot.raters.map((rater) => ({ ...rater, name: hostile })),
    passages: snapshot.passages.map((passage) => ({
      ...passage,
      exact: hostile,
      link: 'javascript:alert(1)',
    })),
    pages: snapshot.pages.map((page) => ({ ...page, title: hostile })),
    evidence: snapshot.evidence.map((evidence) => ({ ...evidence, remark: hostile })),
    estimates: snapshot.estimates.map((estimate) => ({
      ...estimate,
      label: hostile,
      feeLines: estimate.feeLines.map((line) => ({ ...line, label: hostile, condition: hostile })),
    })),
    decisions: snapshot.decisions.map((decision) => ({ ...decision, reason: hostile })),
    input: { ...snapshot.input, notes: [{ criterionId: '1.1', text: hostile }] },
  };
}

function formulasOf(model: WorkbookModel): string[] {
  return model.sheets.flatMap((sheet) =>
    sheet.cells
      .flat()
      .flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
}

/** Of a chart: its first heads, how many categories and series it has, and the look that all its values share. */
function chartedCells({ cells, rowHeights }: SheetModel) {
  return ({ data, at, height }: SheetModel['charts'][number]) => {
    const [head = [], ...rows] = cells
      .slice(data.row, data.row + data.rows)
      .map((row) => row.slice(data.column, data.column + data.columns));
    const looks = new Set(rows.flatMap((row) => row.slice(1).map(({ style }) => style)));
    expect(rowHeights[at.row]).toBeGreaterThan(height);
    expect(cells[at.row]?.every(({ content }) => content.kind === 'empty')).toBe(true);
    return [...head.slice(0, 2).map(shown), rows.length, data.columns - 1, [...looks].join()];
  };
}

function shown({ content }: SheetModel['cells'][number][number]): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' ? content.formula : '';
}

/** Rows that break the rule of one writer per sheet, or that are too short. */
function brokenRows(sheet: SheetModel): string[] {
  return sheet.cells.flatMap((row, index) => {
    const formulas = row.some((cell) => cell.content.kind === 'formula');
    const people = row.some((cell) => cell.people);
    return [
      ...(row.length === sheet.columnWidths.length ? [] : [`${sheet.key} ${index} width`]),
      ...(formulas && sheet.writer === 'machine' ? [`${sheet.key} ${index} formula`] : []),
      ...(people && sheet.writer !== 'people' ? [`${sheet.key} ${index} people`] : []),
    ];
  });
}

function kindsOf(model: WorkbookModel): string[][][] {
  return model.sheets.map((sheet) =>
    sheet.cells.map((row) => row.map((cell) => cell.content.kind)),
  );
}

describe('workbookModel', () => {
  it('never lets a record into a formula or behind a link', () => {
    const model = workbookModel(poisoned(), { now });
    expect(formulasOf(model).filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
    expect(formulasOf(model)).toHaveLength(
      formulasOf(workbookModel(sampleSnapshot(), { now })).length,
    );
    const links = model.sheets.flatMap((sheet) =>
      sheet.cells.flat().flatMap(({ link }) => link ?? []),
    );
    expect(links).toEqual([]);
  });

  it('uses only functions that all three programs calculate', () => {
    const used = new Set(
      formulasOf(workbookModel(sampleSnapshot(), { now })).flatMap((formula) =>
        [...formula.replaceAll(/"[^"]*"|'[^']*'/g, '').matchAll(/[A-Z]+(?=\()/g)].map(
          ([name]) => name,
        ),
      ),
    );
    expect([...used].toSorted()).toEqual([
      'ABS',
      'AND',
      'COUNT',
      'COUNTIF',
      'IF',
      'IFERROR',
      'INDEX',
      'INT',
      'ISNUMBER',
      'LARGE',
      'MATCH',
      'MAX',
      'MIN',
      'MOD',
      'OR',
      'ROUND',
      'SMALL',
      'SUM',
      'SUMIF',
      'SUMPRODUCT',
      'TEXT',
    ]);
  });

  it('shows twenty vendors in the summary and says how many more there are', () => {
    const many = Array.from({ length: 23 }, (_, at) => vendorOf(`vendor-${at}`, `候補 ${at + 1}`));
    const { sheets } = workbookModel(sampleSnapshot({ vendors: many }), { now });
    const cells = sheets.find(({ key }) => key === 'summary')?.cells ?? [];
    expect(cells.filter((row) => row[1]?.style === 'rank')).toHaveLength(20);
    const texts = cells.flatMap((row) =>
      row.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
    );
    expect(texts).toContain('ほか3社の順位と点は、比較表にあります。');
  });

  it('charts exactly the totals it lists and the axes of the first three', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), (count) => {
        const vendors = Array.from({ length: count }, (_, at) => vendorOf(`v-${at}`, `候補 ${at}`));
        const { sheets } = workbookModel(sampleSnapshot({ vendors }), { now });
        const summary = sheets.find(({ key }) => key === 'summary');
        expect(sheets.flatMap(({ charts }) => charts)).toEqual(summary?.charts ?? null);
        expect(summary?.charts.map(chartedCells(summary))).toEqual(
          count === 0
            ? []
            : [
                ['候補', '総合点', Math.min(count, 20), 1, 'total'],
                ['評価軸', '=C5', 5, Math.min(count, 3), 'axisPoints'],
              ],
        );
      }),
      { numRuns: 26, seed: 4 },
    );
  });

  it('has one kind of writer per sheet, and rectangular cells', () => {
    fc.assert(
      fc.property(randomSnapshot(4), (snapshot) => {
        const { sheets } = workbookModel(snapshot, { now });
        expect(sheets.flatMap(brokenRows)).toEqual([]);
        expect(sheets.map((sheet) => sheet.cells.length)).toEqual(
          sheets.map((sheet) => sheet.rowHeights.length),
        );
      }),
      { numRuns: 30, seed: 8 },
    );
  });

  it('says the same in both languages, in the same places', () => {
    const ja = workbookModel(sampleSnapshot(), { now });
    const en = workbookModel(sampleSnapshot(), { now, language: 'en' });
    expect(kindsOf(en)).toEqual(kindsOf(ja));
    expect(en.sheets.map((sheet) => sheet.name)).not.toEqual(ja.sheets.map((sheet) => sheet.name));
  });

  it('keeps names of sheets short and free of what Excel forbids', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const { name } of workbookModel(sampleSnapshot(), { now, language }).sheets) {
        expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      }
    }
  });
});

describe('the score ramp', () => {
  it('covers 1 to 5 without a hole', () => {
    const rising = scoreBands.toReversed();
    expect([rising[0]?.low, rising.at(-1)?.high]).toEqual([1, 5]);
    expect(rising.slice(1).map((band) => band.low)).toEqual(
      rising.slice(0, -1).map((band) => band.high),
    );
  });
});

describe('addresses', () => {
  it('are written as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(cellName(4, 2, 'both')).toBe('$C$5');
    expect(areaName({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
    expect(areaName({ row: 1, column: 1, rows: 2, columns: 3 })).toBe('B2:D3');
    expect(sheetPrefix("it's")).toBe("'it''s'!");
  });
});

describe('safeLink', () => {
  it('lets only web addresses through, whole', () => {
    expect(safeLink('https://a.example/x?y=1#:~:text=価格,%20円')).toBe(
      'https://a.example/x?y=1#:~:text=価格,%20円',
    );
    expect(safeLink('https://a.example/a b"c')).toBe('https://a.example/a%20b%22c');
    const others = [
      'javascript:alert(1)',
      'file:///etc',
      'data:text/html,x',
      '',
      ' https://a.example',
      'https:///x',
    ];
    expect(others.map(safeLink)).toEqual(others.map(() => null));
  });
});
