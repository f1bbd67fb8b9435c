import { beforeAll, describe, expect, test } from 'vitest';

import { createLocalWorkbook } from '#apps-script/local/workbook.ts';
import { areaName } from '#shared/matrix/a1.ts';
import type { Area, SheetModel, WorkbookModel } from '#shared/matrix/model.ts';
import { styleOf } from '#shared/matrix/style.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';

import { QuickTeam } from '../apps-script/quick-team.ts';
import { foundation, scoreRecord } from '../apps-script/records.ts';

const team = new QuickTeam({ keepsContexts: true });
const { book } = team.book;
let model: WorkbookModel;

beforeAll(() => {
  const owner = team.member('rater-mori');
  team.synced(owner, foundation());
  team.synced(owner, [scoreRecord('rater-mori', 'shiomi', '1.1', 4)]);
  const { records, input } = team.synced(owner, []);
  const snapshot = snapshotOf('evaluation-1', records, input);
  if (!snapshot) throw new Error('The workbook holds no evaluation.');
  model = workbookModel(snapshot, { now: new Date(team.clock.now()).toISOString() });
}, 120_000);

const keys = ['matrix', 'input', 'evidence', 'estimates', 'summary'] as const;

function sheetAs(key: string): { sheet: SheetModel; id: string } {
  const sheet = model.sheets.find((one) => one.key === key);
  const id = book.sheetId(sheet?.name ?? '');
  if (!sheet || id === null) throw new Error(`There is no sheet ${key}.`);
  return { sheet, id };
}

/** The area of all the model's cells. */
const whole = ({ sheet, id }: ReturnType<typeof sheetAs>) => ({
  sheetId: id,
  row: 0,
  column: 0,
  rows: sheet.cells.length,
  columns: sheet.columnWidths.length,
});

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

describe.each(keys)('the sheet %s in the workbook', (key) => {
  test('has the frozen panes, widths, heights and hidden rows and columns of its description', () => {
    const { sheet, id } = sheetAs(key);
    const { getters } = book.model;
    const info = book.sheets().find((one) => one.id === id);
    expect([info?.frozenRows, info?.frozenColumns, info?.hidden]).toEqual([
      sheet.frozen.rows,
      sheet.frozen.columns,
      sheet.hidden,
    ]);
    expect(sheet.columnWidths.map((_, column) => getters.getColSize(id, column))).toEqual(
      sheet.columnWidths,
    );
    expect(sheet.rowHeights.map((_, row) => getters.getUserRowSize(id, row))).toEqual(
      sheet.rowHeights,
    );
    const isHidden = (column: number): boolean => getters.isColHiddenByUser(id, column);
    expect(sheet.columnWidths.flatMap((_, column) => (isHidden(column) ? [column] : []))).toEqual(
      sheet.hiddenColumns,
    );
  });

  test('has its looks, notes, merged cells, colour rules and validations', () => {
    const place = sheetAs(key);
    const { sheet, id } = place;
    const styles = book.styles(whole(place));
    const looks = sheet.cells.map((row, y) =>
      row.map((cell, x) => {
        // What a merged cell covers looks as it does.
        const merged = sheet.merges.find((area) => isIn(area, y, x));
        const { style } = (merged && sheet.cells[merged.row]?.[merged.column]) ?? cell;
        const { bold, italic, size } = styleOf(style);
        return [bold, italic, size];
      }),
    );
    expect(
      styles.map((row) =>
        row.map(({ bold, italic, fontSize }) => [bold === true, italic === true, fontSize]),
      ),
    ).toEqual(looks);
    expect(book.notes(whole(place))).toEqual(
      sheet.cells.map((row) => row.map(({ note }) => note ?? '')),
    );
    expect(book.formatRules(id).map(({ areas }) => areas.map(areaName))).toEqual(
      sheet.conditionalFormats.map(({ areas }) => areas.map(areaName)),
    );
    const checked = book
      .validations(whole(place))
      .map((row) => row.map((validation) => validation?.allowInvalid === false));
    const wanted = sheet.cells.map((row, y) =>
      row.map((_, x) => sheet.validations.some(({ area }) => isIn(area, y, x))),
    );
    expect(checked).toEqual(wanted);
  });

  test('is protected by a warning, unless people write on it', () => {
    const { sheet, id } = sheetAs(key);
    const protections = book.protections(id).map(({ warningOnly }) => warningOnly);
    expect(protections).toEqual(sheet.writer === 'people' ? [] : [true]);
  });
});

test('the named ranges name what they should', () => {
  for (const { name, sheet: key, area } of model.namedRanges)
    expect(book.namedRange(name)).toEqual({ sheetId: sheetAs(key).id, ...area });
  expect(model.namedRanges.length).toBeGreaterThan(4);
});

test.each([
  ['ja_JP', '見極め', '根拠を見る'],
  ['en_US', 'Mikiwame', 'Show the evidence'],
])('the menu speaks the language of who opened the file: %s', async (locale, title, item) => {
  const file = createLocalWorkbook({
    codePath: '.output/apps-script/Code.js',
    locale,
    clock: team.clock,
  });
  await file.open();
  const [menu] = file.menus();
  await file.close();
  expect(menu?.title).toBe(title);
  expect(menu?.items.map(({ label }) => label)).toContain(item);
});
