import { limitKeys } from '../costs/measures-in-use.ts';
import { cellName, columnLetters } from './a1.ts';
import { inputCell } from './calculation-sheet.ts';
import { feeColumns, tierRoom } from './estimates-fees.ts';
import { quoted } from './grid.ts';
import { inputColumnKeys } from './input-layout.ts';
import { at, columnOf, type Layout } from './layout.ts';

/**
 * Columns of the sheet 見積比較 besides those that people see. In rows of volumes: the rows of the input sheet and the measure's key. In
 * rows of lines, three each for the scenarios: what is paid for, the fee before limits, the yen, whether there is one; then whether it is
 * missing, the yen of each of `periods`, and what leaving costs. In rows of vendors: how many lines there are.
 */
export const columns = {
  shown: 5,
  inputRow: 12,
  measureKey: 15,
  quantity: 12,
  raw: 15,
  yen: 18,
  priced: 21,
  open: 24,
  period: 25,
  exit: 30,
  lines: 12,
} as const;

/** For how many months the totals are, and in which scenario (its place). */
const periods = [
  { months: 12, scenario: 0 },
  { months: 12, scenario: 1 },
  { months: 12, scenario: 2 },
  { months: 1, scenario: 1 },
  { months: 24, scenario: 1 },
] as const;

/** Larger than any volume or limit that a record takes. */
const highest = '999999999999';

/** The typed value where there is one that fits, else the brief's, else nothing; rounded as records keep it. */
export function effective(
  layout: Layout,
  machine: string,
  row: number,
  index: number,
  places: number,
): string {
  const inputRow = cellName(row, columns.inputRow + index, 'column');
  const typed = inputCell(layout, inputColumnKeys.weight, inputRow);
  const own = `IF(${machine}="","",${machine})`;
  return `IF(${inputRow}=0,${own},IF(ISNUMBER(${typed}),IF(AND(${typed}>=0,${typed}<=${highest}),ROUND(${typed},${places}),${own}),${own}))`;
}

/** A cell of the sheet fees in the row of one line. */
export function feeCell(layout: Layout, place: number, column: number): string {
  return at(layout, 'fees', 1 + place, column, 'column');
}

/** The formulas of one line: yen of each scenario as shown, twelve months of the base, and the helpers in their order. */
export function lineFormulas(layout: Layout, place: number) {
  const row = layout.costs.linesHead + 1 + place;
  const fee = (name: keyof typeof feeColumns) => feeCell(layout, place, feeColumns[name]);
  const own = (column: number) => cellName(row, column, 'column');
  const words = layout.words.estimates;
  const each = [0, 1, 2] as const;
  const word = `IF(${fee('state')}="included",${quoted(words.pricings.included)},IF(${fee('state')}="not-taken",${quoted(words.notTaken)},${quoted(words.unpriced)}))`;
  const shown = each.map((index) => {
    const yen = own(columns.yen + index);
    return `IF(${fee('vendorId')}="","",IF(ISNUMBER(${yen}),${yen},${word}))`;
  });
  const base = own(columns.yen + 1);
  return {
    shown,
    twelve: `IF(ISNUMBER(${base}),${base}*IF(${fee('due')}="month",12,IF(${fee('due')}="exit",0,1)),"")`,
    helpers: [
      ...each.map((index) => quantityFormula(layout, place, index)),
      ...each.map((index) => rawFormula(layout, place, own(columns.quantity + index), index)),
      ...each.map((index) =>
        yenFormula(layout, place, own(columns.quantity + index), own(columns.raw + index)),
      ),
      ...each.map((index) => `IF(ISNUMBER(${own(columns.yen + index)}),1,0)`),
      `IF(OR(${fee('state')}="priced",${fee('state')}="unpriced"),1-${own(columns.priced + 1)},0)`,
      ...periods.map(({ months, scenario }) => {
        const yen = own(columns.yen + scenario);
        const times = `IF(${fee('due')}="month",${months},IF(${fee('due')}="year",${Math.ceil(months / 12)},IF(${fee('due')}="once",1,0)))`;
        return `IF(ISNUMBER(${yen}),${yen}*${times},0)`;
      }),
      exitFormula(fee, base),
    ],
  };
}

/** What a line costs somebody who leaves: the fees at the end, and what goes on meanwhile though nothing is ordered, as a minimum does. */
function exitFormula(fee: (name: keyof typeof feeColumns) => string, yen: string): string {
  const least = `MIN(${fee('maximum')},MAX(${fee('minimum')},0))`;
  const month = `IF(${fee('idle')}=1,${inYen(fee, least)},${yen})`;
  return `IF(ISNUMBER(${yen}),IF(${fee('due')}="exit",${yen},${month}*${fee('monthsToPay')}),0)`;
}

/** An amount in yen on the compared side of the tax, whole; the inner rounding takes off what binary fractions add. */
function inYen(fee: (name: keyof typeof feeColumns) => string, amount: string): string {
  return `ROUND(ROUND(${amount}*${fee('rate')}*${fee('taxTop')}/${fee('taxBottom')},6),0)`;
}

/** Units or the amount a share is taken of; empty where nobody planned the volume. */
function quantityFormula(layout: Layout, place: number, index: number): string {
  const { volumesHead, measures } = layout.costs;
  const fee = (name: keyof typeof feeColumns) => feeCell(layout, place, feeColumns[name]);
  const volume = volumeOf(layout, fee('measure'), index);
  const returned = measures.indexOf('returned-sales');
  const back = cellName(volumesHead + 1 + returned, 1 + index, 'both');
  const net = returned < 0 ? volume : `MAX(0,${volume}-IF(ISNUMBER(${back}),${back},0))`;
  const planned =
    measures.length === 0
      ? '""'
      : `IF(ISNUMBER(${volume}),IF(${fee('net')}=1,${net},${volume}),"")`;
  return `IF(${fee('state')}<>"priced","",IF(ISNUMBER(${fee('ownVolume')}),${fee('ownVolume')},${planned}))`;
}

function volumeOf({ costs }: Layout, measure: string, index: number): string {
  const area = (column: number) =>
    `${cellName(costs.volumesHead + 1, column, 'both')}:${cellName(costs.volumesHead + costs.measures.length, column, 'both')}`;
  return `IFERROR(INDEX(${area(1 + index)},MATCH(${measure},${area(columns.measureKey)},0)),"")`;
}

/** Price × quantity, or the steps: each as the sum of what lies above where a step begins, or all at the price reached. */
function rawFormula(layout: Layout, place: number, quantity: string, index: number): string {
  const fee = (name: keyof typeof feeColumns) => feeCell(layout, place, feeColumns[name]);
  const price = feeCell(layout, place, feeColumns.low + index);
  const from = feeRange(layout, place, feeColumns.from);
  const delta = feeRange(layout, place, feeColumns.delta);
  const byStep = `SUMPRODUCT((${quantity}>${from})*(${quantity}-${from})*${delta})`;
  const reached = `${quantity}*SUMPRODUCT((${quantity}>${from})*${delta})`;
  const product = `IF(${fee('tiering')}="each",${byStep},IF(${fee('tiering')}="whole",${reached},${price}*${quantity}))`;
  return `IF(ISNUMBER(${quantity}),IF(${quantity}>${fee('highest')},"",(${product})/${fee('divisor')}),"")`;
}

function feeRange(layout: Layout, place: number, first: number): string {
  const start = feeCell(layout, place, first);
  return `${start}:${cellName(1 + place, first + tierRoom - 1, 'column')}`;
}

/** With incentive, minimum and cap, in yen. */
function yenFormula(layout: Layout, place: number, quantity: string, raw: string): string {
  const fee = (name: keyof typeof feeColumns) => feeCell(layout, place, feeColumns[name]);
  const added = `IF(${quantity}>=${fee('target')},IF(${fee('addedOfQuantity')}=1,${quantity},${raw})*${fee('addedPercent')}/100+${fee('addedAmount')},0)`;
  const limited = `MIN(${fee('maximum')},MAX(${fee('minimum')},${raw}+${added}))`;
  return `IF(ISNUMBER(${raw}),${inYen(fee, limited)},"")`;
}

/**
 * One vendor: twelve months low, base, high; one and twenty-four months base; lines without a price; what is left of budget and ceiling; what
 * leaving after twelve months costs.
 * Vendors without a line ask nothing of the lines, so that a volume is typed among hundreds of vendors without a wait.
 */
export function totalFormulas(layout: Layout, index: number): string[] {
  const { costs } = layout;
  const row = costs.totalsHead + 1 + index;
  const vendorId = quoted(layout.vendors[index]?.id ?? '');
  const ids = lineIds(layout);
  const dues = columnOf(layout, 'fees', feeColumns.due, 1, costs.room);
  const own = (column: number) => {
    const letters = columnLetters(column);
    return `$${letters}$${costs.linesHead + 2}:$${letters}$${costs.linesHead + 1 + costs.room}`;
  };
  const isNone = `${cellName(row, columns.lines, 'column')}=0`;
  const limit = (place: number) => cellName(costs.limits + place, 2, 'both');
  const left = (place: number, column: number) => {
    const total = cellName(row, column, 'column');
    // Programs that work out both branches take `SUM` of a word for 0, where the word alone would be a slow error.
    return `IF(COUNT(${limit(place)},${total})=2,SUM(${limit(place)})-SUM(${total}),"")`;
  };
  return [
    ...periods.map(({ scenario }, place) => {
      const known = `SUMIFS(${own(columns.priced + scenario)},${ids},${vendorId},${dues},"<>exit")`;
      const sum = `SUMIF(${ids},${vendorId},${own(columns.period + place)})`;
      return `IF(${isNone},"—",IF(${known}=0,"—",${sum}))`;
    }),
    `IF(${isNone},0,SUMIF(${ids},${vendorId},${own(columns.open)}))`,
    left(limitKeys.indexOf('budgetYen'), 2),
    left(limitKeys.indexOf('ceilingYen'), 3),
    `IF(${isNone},"—",SUMIF(${ids},${vendorId},${own(columns.exit)}))`,
  ];
}

/** How many lines a vendor's offer has. */
export function lineCount(layout: Layout, index: number): string {
  return `COUNTIF(${lineIds(layout)},${quoted(layout.vendors[index]?.id ?? '')})`;
}

function lineIds(layout: Layout): string {
  return columnOf(layout, 'fees', feeColumns.vendorId, 1, layout.costs.room);
}
