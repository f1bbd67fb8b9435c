import { cellName } from '#shared/matrix/a1.ts';
import type { SheetCell, WorkbookModel } from '#shared/matrix/model.ts';
import { emptyBrief } from '#shared/model/brief.ts';
import { estimateId } from '#shared/model/estimate.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

import { priced } from '../fixtures/fee-lines.ts';
import {
  emptySnapshot,
  rater,
  score,
  type ShortAnswer,
  vendor,
} from '../fixtures/snapshot-parts.ts';

/** The rubric's thirty criteria and two of the team's own on each axis. */
export const criteria = [1, 2, 3, 4, 5].flatMap((axis) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `${axis}.${place}`),
);
const answers: readonly ShortAnswer[] = [1, 2, 3, 3, 4, 4, 5, '?', '-'];

/** An evaluation in which every rater has answered for every vendor and criterion; the same for the same numbers. */
export function evaluation(vendors: number, raters: number): Snapshot {
  const raterIds = Array.from({ length: raters }, (_, at) => `rater-${at}`);
  const vendorIds = Array.from({ length: vendors }, (_, at) => `vendor-${at}`);
  const { evaluation: plain } = emptySnapshot({});
  const criterionWeights = Object.fromEntries(criteria.map((id) => [id, 1]));
  return emptySnapshot({
    evaluation: { ...plain, criterionWeights },
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

/** The same with an offer of five lines from each of the first vendors, and volumes and limits that people may change. */
export function withOffers(snapshot: Snapshot, offers: number): Snapshot {
  const lines = [
    priced('30000', { id: 'start', unit: 'once' }),
    priced('90', { id: 'orders', basis: 'usage', unit: 'order', measure: 'orders' }),
    priced('4500', { id: 'storage', basis: 'usage', unit: 'pallet-month', measure: 'pallets' }),
    priced('20000', { id: 'month' }),
    priced('350', { id: 'returns', basis: 'usage', unit: 'item', measure: 'returns' }),
  ];
  return {
    ...snapshot,
    brief: {
      ...emptyBrief,
      id: 'brief-1',
      volumes: [
        { measure: 'orders', low: '700', base: '1000', high: '1400' },
        { measure: 'pallets', low: '8', base: '10', high: '14' },
        { measure: 'returns', low: '20', base: '30', high: '50' },
      ],
      budgetYen: 9_000_000,
      ceilingYen: 10_800_000,
    },
    estimates: snapshot.vendors.slice(0, offers).map(({ id }) => ({
      id: estimateId(id, 1),
      vendorId: id,
      plan: '',
      version: 1,
      label: '見積書',
      receivedOn: '2026-11-12',
      feeLines: lines,
      terms: [],
    })),
  };
}

/** Sheets as the engine takes them: cells by their address, as somebody types them. */
export type Sheets = {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string>;
}[];

function contentOf({ content }: SheetCell): string {
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'number') return String(content.value);
  return content.kind === 'text' ? `'${content.text}` : '';
}

/** The workbook's sheets, without looks. */
export function sheetsOf(model: WorkbookModel): Sheets {
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
export function naiveSheets({ vendors, scores, raters }: Snapshot): Sheets {
  const last = vendors.length * criteria.length * raters.length + 1;
  const list = scores.flatMap(({ vendorId, criterionId, answer }, at) => [
    [`A${at + 2}`, `'${vendorId}`],
    [`B${at + 2}`, `'${criterionId}`],
    [`C${at + 2}`, answer.state === 'scored' ? String(answer.points) : ''],
  ]);
  const column = (letter: string) => `scores!$${letter}$2:$${letter}$${last}`;
  const matrix = vendors.flatMap(({ id }, place) => {
    const points = `${cellName(1, place + 2)}:${cellName(criteria.length, place + 2)}`;
    const weights = `$B$2:$B$${criteria.length + 1}`;
    return [
      [cellName(0, place + 2), `'${id}`],
      ...criteria.map((_, row) => [
        cellName(row + 1, place + 2),
        `=IFERROR(AVERAGEIFS(${column('C')},${column('A')},${cellName(0, place + 2, 'row')},${column('B')},${cellName(row + 1, 0, 'column')}),"")`,
      ]),
      [
        cellName(criteria.length + 1, place + 2),
        `=SUMPRODUCT(${weights}*ISNUMBER(${points}),${points})/SUMPRODUCT(${weights}*ISNUMBER(${points}))`,
      ],
    ];
  });
  const labels = criteria.flatMap((id, row) => [
    [`A${row + 2}`, `'${id}`],
    [`B${row + 2}`, '1'],
  ]);
  return [
    sheetNamed('matrix', vendors.length + 2, criteria.length + 2, [...labels, ...matrix]),
    sheetNamed('scores', 3, last, list),
  ];
}

function sheetNamed(id: string, colNumber: number, rowNumber: number, cells: string[][]) {
  return { id, name: id, colNumber, rowNumber, cells: Object.fromEntries(cells) };
}
