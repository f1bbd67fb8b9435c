import { Broker } from '#apps-script/local/book/broker.ts';
import { createModel } from '#apps-script/local/book/engine.ts';
import type { WorkbookModel } from '#shared/matrix/model.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';

import { counted, measure, type Measurement, threadTime } from './measure.ts';
import {
  criteria,
  evaluation,
  naiveSheets,
  type Sheets,
  sheetsOf,
  withOffers,
} from './sheet-books.ts';
import { pullOf } from './sheet-pull.ts';

const now = '2026-11-20T05:31:00.000Z';
const raters = 10;

/** The processor's clock ticks coarsely, so an edit is measured as one of several. */
const editsPerRun = 4;
const editRuns = 15;

/** Offers are asked of a shortlist only. */
const offers = 20;

type Place = { sheetId: string; row: number; col: number };
type Edit = { name: string; place: Place; contents: readonly string[] };
type Engine = ReturnType<typeof open>;

function open(data: unknown) {
  return createModel(data, new Broker('START_REVISION'));
}

function times(name: string, sheets: Sheets, edits: readonly Edit[]): Measurement[] {
  const once = { runs: 1, warmUps: 0, clock: threadTime, budget: 2000 };
  const engine = open({ sheets });
  const saved = JSON.stringify(engine.exportData());
  return [
    measure(
      `${name}: open the saved file and calculate`,
      { ...once, runs: 2, prepare: () => saved },
      (text) => open(JSON.parse(text)),
    ),
    measure(
      `${name}: take every cell as typed and calculate`,
      { ...once, prepare: () => sheets },
      (data) => open({ sheets: data }),
    ),
    ...edits.map((edit) => editTime(engine, name, edit)),
  ];
}

function editTime(engine: Engine, name: string, edit: Edit): Measurement {
  let count = 0;
  const { median, least, most, ...rest } = measure(
    `${name}: type ${edit.name}`,
    { runs: editRuns, warmUps: 2, clock: threadTime, budget: 50, prepare: () => editsPerRun },
    (edits) => {
      for (let index = 0; index < edits; index += 1) {
        count += 1;
        const content = edit.contents[count % edit.contents.length] ?? '';
        engine.dispatch('UPDATE_CELL', { ...edit.place, content });
      }
    },
  );
  return {
    ...rest,
    median: median / editsPerRun,
    least: least / editsPerRun,
    most: most / editsPerRun,
  };
}

function inputPlace(model: WorkbookModel, rowKey: string, columnKey: string): Place {
  const cells = model.sheets.find(({ key }) => key === 'input')?.cells ?? [];
  const isKey = (key: string) => (cell: (typeof cells)[number][number] | undefined) =>
    cell?.content.kind === 'text' && cell.content.text === key;
  const col = cells[0]?.findIndex(isKey(columnKey)) ?? -1;
  return { sheetId: 'input', row: cells.findIndex(([first]) => isKey(rowKey)(first)), col };
}

function sizes(name: string, sheets: Sheets): Measurement[] {
  const contents = sheets.flatMap(({ cells }) => Object.values(cells));
  const formulas = contents.filter((content) => content.startsWith('='));
  return [
    counted(`${name}: cells`, contents.length, '', 500_000),
    counted(`${name}: formulas among them`, formulas.length, ''),
  ];
}

/** What people type into the workbook while they compare. */
function comparing(model: WorkbookModel, vendors: number): Edit[] {
  const points = ['5', '4', '', '2', '3'];
  const of = (vendor: number) => inputPlace(model, 'criterion:1.2', `vendor:vendor-${vendor}`);
  return [
    { name: 'agreed points', place: of(Math.floor(vendors / 2)), contents: points },
    { name: 'agreed points of the first vendor', place: of(0), contents: points },
    {
      name: 'a weight',
      place: inputPlace(model, 'axis:fit', 'weight'),
      contents: ['30', '31', '35', '40', '', '0', '32'],
    },
    {
      name: 'a note',
      place: inputPlace(model, 'criterion:1.2', 'note'),
      contents: ['次の打合せで聞く', '', '確認した'],
    },
  ];
}

/** What people type to see what offers come to. */
function planning(model: WorkbookModel): Edit[] {
  return [
    {
      name: 'a volume',
      place: inputPlace(model, 'volume:orders:base', 'weight'),
      contents: ['1200', '', '900'],
    },
    {
      name: 'a budget',
      place: inputPlace(model, 'limit:budgetYen', 'weight'),
      contents: ['5000000', '', '0'],
    },
  ];
}

/** The workbook in o-spreadsheet, growing, with what a full pull takes; and the same matrix as naive formulas, as far as one wants to wait. */
export function benchSheet(): Measurement[] {
  const grown = [50, 100, 200, 500].flatMap((vendors) => {
    const name = `${vendors} x ${criteria.length} x ${raters}`;
    const snapshot = evaluation(vendors, raters);
    const model = workbookModel(snapshot, { now });
    const sheets = sheetsOf(model);
    const offered = workbookModel(withOffers(snapshot, offers), { now });
    const engine = open({ sheets: sheetsOf(offered) });
    return [
      ...sizes(name, sheets),
      ...times(name, sheets, comparing(model, vendors)),
      ...planning(offered).map((edit) => editTime(engine, `${name}, ${offers} offers`, edit)),
      ...pullOf(name, snapshot, Infinity),
    ];
  });
  const reasoned = pullOf('500 x 40 x 10, a reason for one in five', evaluation(500, raters), 5);
  const naive = [8, 20].flatMap((vendors) => {
    const sheets = naiveSheets(evaluation(vendors, raters));
    const name = `naive formulas, ${vendors} x ${criteria.length} x ${raters}`;
    const place = { sheetId: 'scores', row: 2, col: 2 };
    const edits = [{ name: 'a score', place, contents: ['1', '4'] }];
    return [...sizes(name, sheets), ...times(name, sheets, edits)];
  });
  return [...grown, ...reasoned, ...naive];
}
