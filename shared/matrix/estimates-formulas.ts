import { limitKeys } from '../costs/measures-in-use.ts';
import { cellName } from './a1.ts';
import { inputCell } from './calculation-sheet.ts';
import { feeColumns, tierRoom } from './estimates-fees.ts';
import { quoted } from './grid.ts';
import { inputColumnKeys } from './input-layout.ts';
import { at, columnOf, type Layout } from './layout.ts';

/**
 * Columns of the sheet 見積比較 besides those that people see. In rows of volumes: the rows of the input sheet and the measure's key. In
 * rows of lines, three each for the scenarios: what is paid for, the fee before limits, the yen; then which row of volumes is meant; then
 * sums from the vendor's first line down to here: lines with a yen, lines that lack theirs, the yen of each of `periods`, what leaving
 * costs, fees for leaving that lack their yen; then what a vendor whose lines end here comes to: the total of each period, what leaving
 * costs as far as it is known, what is left of each limit, what the offer does not say about leaving. In rows of vendors: where their last
 * line is.
 */
export const columns = {
  shown: 5,
  inputRow: 12,
  measureKey: 15,
  quantity: 12,
  raw: 15,
  yen: 18,
  volumeRow: 21,
  priced: 22,
  open: 25,
  period: 26,
  exit: 31,
  exitOpen: 32,
  total: 33,
  exitTotal: 38,
  left: 39,
  unsaid: 41,
  lastLine: 12,
} as const;

/** The columns from the first to the last that only formulas read. */
export const hiddenColumns = { first: columns.inputRow, count: 30 } as const;

/** For how many months the totals are, and in which scenario (its place). */
const periods = [
  { months: 12, scenario: 0 },
  { months: 12, scenario: 1 },
  { months: 12, scenario: 2 },
  { months: 1, scenario: 1 },
  { months: 24, scenario: 1 },
] as const;

/** Which limit is compared with the total of which period. */
const compared = [
  { key: 'budgetYen', period: 1 },
  { key: 'ceilingYen', period: 2 },
] as const;

const each = [0, 1, 2] as const;

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
  const fee = feeOf(layout, place);
  const own = ownCell(layout, place);
  const words = layout.words.estimates;
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
      volumeRowFormula(layout, place),
      ...sumFormulas(layout, place),
      ...endFormulas(layout, place),
    ],
  };
}

/** The formulas above the helpers of the first line: what vendors without a line show, for whom an empty cell would be read as 0. */
export const helperHeads: readonly string[] = Array.from(
  { length: hiddenColumns.count },
  (_, place) => {
    const column = hiddenColumns.first + place;
    if (column === columns.open) return '0';
    return column >= columns.total && column < columns.left ? '"—"' : '""';
  },
);

/** What is summed up over the lines of a vendor, which stand together: a line takes the sum of the line above where that is of the same. */
function sumFormulas(layout: Layout, place: number): string[] {
  const fee = feeOf(layout, place);
  const own = ownCell(layout, place);
  const above = ownCell(layout, place - 1);
  const isFirst = `${fee('vendorId')}<>${feeOf(layout, place - 1)('vendorId')}`;
  const base = own(columns.yen + 1);
  const open = `IF(ISNUMBER(${base}),0,IF(OR(${fee('state')}="priced",${fee('state')}="unpriced"),1,0))`;
  const values = [
    ...each.map((index) => `IF(ISNUMBER(${own(columns.yen + index)})*(${fee('due')}<>"exit"),1,0)`),
    open,
    ...periods.map(({ months, scenario }) => {
      const yen = own(columns.yen + scenario);
      const times = `IF(${fee('due')}="month",${months},IF(${fee('due')}="year",${Math.ceil(months / 12)},IF(${fee('due')}="once",1,0)))`;
      return `IF(ISNUMBER(${yen}),${yen}*${times},0)`;
    }),
    exitFormula(fee, base),
    `IF(${fee('due')}="exit",${open},0)`,
  ];
  return values.map((value, index) => `${value}+IF(${isFirst},0,${above(columns.priced + index)})`);
}

/**
 * What a vendor whose lines end here comes to: the totals, "—" where no line has a yen; what leaving costs, unknown rather than nothing where
 * the offer leaves something open; what is left of budget and ceiling; what the offer leaves open.
 */
function endFormulas(layout: Layout, place: number): string[] {
  const own = ownCell(layout, place);
  const fee = feeOf(layout, place);
  const unsaid = own(columns.unsaid);
  const unknown = quoted(layout.words.unknown);
  return [
    ...periods.map(
      ({ scenario }, index) =>
        `IF(${own(columns.priced + scenario)}=0,"—",${own(columns.period + index)})`,
    ),
    `IF(AND(${own(columns.exit)}=0,${unsaid}<>""),${unknown},${own(columns.exit)})`,
    ...compared.map(({ key, period }) => {
      const limit = cellName(layout.costs.limits + limitKeys.indexOf(key), 2, 'both');
      const total = own(columns.total + period);
      // Programs that work out both branches take `SUM` of a word for 0, where the word alone would be a slow error.
      return `IF(COUNT(${limit},${total})=2,SUM(${limit})-SUM(${total}),"")`;
    }),
    // Joined to an empty text, because a cell that only names an empty cell is 0.
    `IF(${own(columns.exitOpen)}>0,${fee('unsaidWithFees')},${fee('unsaid')})&""`,
  ];
}

type Fee = (name: keyof typeof feeColumns) => string;

function feeOf(layout: Layout, place: number): Fee {
  return (name) => feeCell(layout, place, feeColumns[name]);
}

/** The cells of a line's own row in this sheet. */
function ownCell({ costs }: Layout, place: number): (column: number) => string {
  return (column) => cellName(costs.linesHead + 1 + place, column, 'column');
}

/** What a line costs somebody who leaves: the fees at the end, and what goes on meanwhile though nothing is ordered, as a minimum does. */
function exitFormula(fee: Fee, yen: string): string {
  const least = `MIN(${fee('maximum')},MAX(${fee('minimum')},0))`;
  const month = `IF(${fee('idle')}=1,${inYen(fee, least)},${yen})`;
  return `IF(ISNUMBER(${yen}),IF(${fee('due')}="exit",${yen},${month}*${fee('monthsToPay')}),0)`;
}

/** An amount in yen on the compared side of the tax, whole; the inner rounding takes off what binary fractions add. */
function inYen(fee: Fee, amount: string): string {
  return `ROUND(ROUND(${amount}*${fee('rate')}*${fee('taxTop')}/${fee('taxBottom')},6),0)`;
}

/** Units or the amount a share is taken of; empty where nobody planned the volume. */
function quantityFormula(layout: Layout, place: number, index: number): string {
  const { volumesHead, measures } = layout.costs;
  const fee = feeOf(layout, place);
  const volumeRow = ownCell(layout, place)(columns.volumeRow);
  const last = cellName(volumesHead + measures.length, 1 + index, 'both');
  const volume = `INDEX(${cellName(volumesHead, 1 + index, 'both')}:${last},${volumeRow})`;
  const returned = measures.indexOf('returned-sales');
  const back = cellName(volumesHead + 1 + returned, 1 + index, 'both');
  const net = returned < 0 ? volume : `MAX(0,${volume}-SUM(${back})*${fee('net')})`;
  const planned = `IF(ISNUMBER(${volume}),IF(${fee('net')}=1,${net},${volume}),"")`;
  return `IF(${volumeRow}=0,"",IF(${volumeRow}=1,${fee('ownVolume')},${planned}))`;
}

/** Where the volume of a priced line is found: the row under its measure's, counted from the head of the volumes; 1 for its own, 0 for none. */
function volumeRowFormula(layout: Layout, place: number): string {
  const { volumesHead, measures } = layout.costs;
  const fee = feeOf(layout, place);
  const first = cellName(volumesHead, columns.measureKey, 'both');
  const keys = `${first}:${cellName(volumesHead + measures.length, columns.measureKey, 'both')}`;
  const planned = `IFERROR(MATCH(${fee('measure')},${keys},0),0)`;
  return `IF(${fee('state')}<>"priced",0,IF(ISNUMBER(${fee('ownVolume')}),1,${planned}))`;
}

/** Price × quantity, or the steps: each as the sum of what lies above where a step begins, or all at the price reached. */
function rawFormula(layout: Layout, place: number, quantity: string, index: number): string {
  const fee = feeOf(layout, place);
  const price = feeCell(layout, place, feeColumns.low + index);
  const from = feeRange(layout, place, feeColumns.from);
  const delta = feeRange(layout, place, feeColumns.delta);
  const begin = `IF(${fee('tiering')}="each",1,0)`;
  const steps = `SUMPRODUCT((${quantity}>${from})*(${quantity}-${begin}*${from})*${delta})`;
  return `IF(ISNUMBER(${quantity}),IF(${quantity}>${fee('highest')},"",(${price}*${quantity}+${steps})/${fee('divisor')}),"")`;
}

function feeRange(layout: Layout, place: number, first: number): string {
  const start = feeCell(layout, place, first);
  return `${start}:${cellName(1 + place, first + tierRoom - 1, 'column')}`;
}

/** With incentive, minimum and cap, in yen. */
function yenFormula(layout: Layout, place: number, quantity: string, raw: string): string {
  const fee = feeOf(layout, place);
  const added = `IF(${quantity}>=${fee('target')},IF(${fee('addedOfQuantity')}=1,${quantity},${raw})*${fee('addedPercent')}/100+${fee('addedAmount')},0)`;
  const limited = `MIN(${fee('maximum')},MAX(${fee('minimum')},${raw}+${added}))`;
  return `IF(ISNUMBER(${raw}),${inYen(fee, limited)},"")`;
}

/**
 * One vendor: twelve months low, base, high; one and twenty-four months base; lines without a price; what is left of budget and ceiling; what
 * leaving after twelve months costs and what the offer leaves open about it. All stand in the row of the vendor's last line, so that a volume is typed among hundreds of vendors
 * without many formulas that look at all lines.
 */
export function totalFormulas(
  layout: Layout,
  index: number,
): { amounts: string[]; unsaid: string } {
  const { totalsHead, linesHead, room } = layout.costs;
  const lastLine = cellName(totalsHead + 1 + index, columns.lastLine, 'column');
  const shown = (column: number) => {
    const first = cellName(linesHead, column, 'both');
    return `INDEX(${first}:${cellName(linesHead + room, column, 'both')},${lastLine})`;
  };
  const amounts = [
    ...periods.map((_, place) => columns.total + place),
    columns.open,
    ...compared.map((_, place) => columns.left + place),
    columns.exitTotal,
  ];
  return { amounts: amounts.map(shown), unsaid: shown(columns.unsaid) };
}

/** Where the last line of a vendor's offer is, counted from the row above the first line: 1, that row, for a vendor without. */
export function lastLineFormula(layout: Layout, index: number): string {
  const ids = lineIds(layout);
  const id = quoted(layout.vendors[index]?.id ?? '');
  return `IFERROR(MATCH(${id},${ids},0)+COUNTIF(${ids},${id}),1)`;
}

function lineIds(layout: Layout): string {
  return columnOf(layout, 'fees', feeColumns.vendorId, 1, layout.costs.room);
}
