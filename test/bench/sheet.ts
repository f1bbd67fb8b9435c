import { Model } from '@odoo/o-spreadsheet';

import { cellName } from '#shared/matrix/a1.ts';
import type { SheetCell, WorkbookModel } from '#shared/matrix/model.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

import {
  emptySnapshot,
  rater,
  score,
  type ShortAnswer,
  vendor,
} from '../fixtures/snapshot-parts.ts';
import { measure, type Measurement } from './measure.ts';

const now = '2026-11-20T05:31:00.000Z';
const criteria = Array.from({ length: 30 }, (_, at) => `${Math.floor(at / 6) + 1}.${(at % 6) + 1}`);
const answers: readonly ShortAnswer[] = [1, 2, 3, 3, 4, 4, 5, '?', '-'];

/** An evaluation in which every rater has answered for every vendor and criterion; the same for the same numbers. */
function evaluation(vendors: number, raters: number): Snapshot {
  const raterIds = Array.from({ length: raters }, (_, at) => `rater-${at}`);
  const vendorIds = Array.from({ length: vendors }, (_, at) => `vendor-${at}`);
  return emptySnapshot({
    vendors: vendorIds.map((id, at) => vendor(id, `候補 ${at + 1}`)),
    raters: raterIds.map((id) => rater(id, id)),
    scores: raterIds.flatMap((raterId, r) =>
      vendorIds.flatMap((vendorId, v) =>
        criteria.map((criterionId, c) =>
          score(
            raterId,
            vendorId,
            criterionId,
            answers[(r * 7 + v * 5 + c * 3 + ((v * c) % 4)) % 9] ?? 3,
          ),
        ),
      ),
    ),
  });
}

type Sheets = { id: string; name: string; colNumber: number; rowNumber: number; cells: object }[];

function contentOf({ content }: SheetCell): string {
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'number') return String(content.value);
  return content.kind === 'text' ? `'${content.text}` : '';
}

function sheetsOf(model: WorkbookModel): Sheets {
  return model.sheets.map((sheet) => ({
    id: sheet.key,
    name: sheet.name,
    colNumber: sheet.columnWidths.length,
    rowNumber: sheet.rowHeights.length,
    cells: Object.fromEntries(
      sheet.cells.flatMap((row, y) =>
        row.flatMap((cell, x) =>
          cell.content.kind === 'empty' ? [] : [[cellName(y, x), contentOf(cell)]],
        ),
      ),
    ),
  }));
}

/** The same matrix as one would write it by hand: a list of all scores, and an average over it in each cell. */
function naiveSheets({ vendors, scores, raters }: Snapshot): Sheets {
  const list = scores.map(({ vendorId, criterionId, answer }, at) => [
    [`A${at + 2}`, `'${vendorId}`],
    [`B${at + 2}`, `'${criterionId}`],
    [`C${at + 2}`, answer.state === 'scored' ? String(answer.points) : ''],
  ]);
  const last = vendors.length * criteria.length * raters.length + 1;
  const matrix = vendors.flatMap(({ id }, column) => [
    [cellName(0, column + 2), `'${id}`],
    ...criteria.map((_, row) => [
      cellName(row + 1, column + 2),
      `=IFERROR(AVERAGEIFS(scores!$C$2:$C$${last},scores!$A$2:$A$${last},${cellName(0, column + 2, 'row')},scores!$B$2:$B$${last},${cellName(row + 1, 0, 'column')}),"")`,
    ]),
    [
      cellName(31, column + 2),
      `=SUMPRODUCT($B$2:$B$31*ISNUMBER(${cellName(1, column + 2)}:${cellName(30, column + 2)}),${cellName(1, column + 2)}:${cellName(30, column + 2)})/SUMPRODUCT($B$2:$B$31*ISNUMBER(${cellName(1, column + 2)}:${cellName(30, column + 2)}))`,
    ],
  ]);
  const labels = criteria.flatMap((id, row) => [
    [`A${row + 2}`, `'${id}`],
    [`B${row + 2}`, '1'],
  ]);
  return [
    {
      id: 'matrix',
      name: 'matrix',
      colNumber: vendors.length + 2,
      rowNumber: 32,
      cells: Object.fromEntries([...labels, ...matrix]),
    },
    {
      id: 'scores',
      name: 'scores',
      colNumber: 3,
      rowNumber: last,
      cells: Object.fromEntries(list.flat()),
    },
  ];
}

/** Loading with all calculation, and typing one weight. */
function timesOf(
  name: string,
  sheets: Sheets,
  weight: { sheetId: string; row: number; col: number },
): Measurement[] {
  const isGoal = name.startsWith('500 ');
  const loaded = measure(
    `${name}: load and calculate`,
    { runs: 1, warmUps: 0, ...(isGoal ? { budget: 2000 } : {}), prepare: () => sheets },
    (data) => new Model({ sheets: data }),
  );
  const engine = new Model({ sheets });
  let value = 30;
  const edited = measure(
    `${name}: one weight`,
    { runs: 5, warmUps: 1, ...(isGoal ? { budget: 50 } : {}), prepare: () => (value += 1) },
    (content) => engine.dispatch('UPDATE_CELL', { ...weight, content: String(content) }),
  );
  return [loaded, edited];
}

function weightCell(model: WorkbookModel): { sheetId: string; row: number; col: number } {
  const cells = model.sheets.find(({ key }) => key === 'input')?.cells ?? [];
  const col =
    cells[0]?.findIndex(({ content }) => content.kind === 'text' && content.text === 'weight') ??
    -1;
  const row = cells.findIndex(
    ([key]) => key?.content.kind === 'text' && key.content.text === 'axis:fit',
  );
  return { sheetId: 'input', row, col };
}

/** The workbook in o-spreadsheet, growing; and the same matrix as naive formulas, as far as one wants to wait for it. */
export function benchSheet(): Measurement[] {
  console.debug = () => {};
  const grown = [8, 50, 200, 500].flatMap((vendors) => {
    const model = workbookModel(evaluation(vendors, 10), { now });
    return timesOf(`${vendors} vendors x 30 x 10`, sheetsOf(model), weightCell(model));
  });
  const naive = [8, 20].flatMap((vendors) =>
    timesOf(`naive formulas, ${vendors} x 30 x 10`, naiveSheets(evaluation(vendors, 10)), {
      sheetId: 'matrix',
      row: 1,
      col: 1,
    }),
  );
  return [...grown, ...naive];
}
