import { unsaidAboutExit } from '../costs/exit.ts';
import { dueOf, hasPrice, hasQuantity } from '../costs/line-state.ts';
import { averagePrice, sizeShares } from '../costs/sizes.ts';
import { consumptionTaxPercent, pricingOf } from '../costs/volumes.ts';
import { grouped } from '../locales/grouped.ts';
import type { FeeLine } from '../model/estimate.ts';
import { type Scenario, scenarios } from '../model/fee.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { OfferLine } from './estimates-layout.ts';
import { numberCell, rectangular, sheetOf, textCell } from './grid.ts';
import { type Layout, shortNameOf } from './layout.ts';
import type { SheetCell, SheetModel } from './model.ts';

/** Steps of a price list that a line can have. */
export const tierRoom = 12;

/** A limit that no cost reaches, so that formulas need not ask whether there is one. */
const endless = 1e15;

/** The columns of the sheet fees; `from` and `delta` are the first of `tierRoom` columns each. */
export const feeColumns = {
  vendorId: 0,
  vendor: 1,
  label: 2,
  basis: 3,
  unit: 4,
  price: 5,
  tax: 6,
  condition: 7,
  caution: 8,
  due: 9,
  dueWord: 10,
  state: 11,
  measure: 12,
  ownVolume: 13,
  net: 14,
  divisor: 15,
  low: 16,
  base: 17,
  high: 18,
  tiering: 19,
  highest: 20,
  minimum: 21,
  maximum: 22,
  target: 23,
  addedPercent: 24,
  addedOfQuantity: 25,
  addedAmount: 26,
  rate: 27,
  taxTop: 28,
  taxBottom: 29,
  monthsToPay: 30,
  idle: 31,
  unsaid: 32,
  unsaidWithFees: 33,
  from: 34,
  delta: 34 + tierRoom,
} as const;

/**
 * Every line of the offers that are compared, as numbers that formulas can take (_fees): what an offer leaves open is settled here by the
 * same rules as in the extension, what volumes and limits decide is left to the formulas.
 */
export function feesSheet(layout: Layout): SheetModel {
  const head = Object.entries(feeColumns)
    .slice(0, feeColumns.from)
    .map(([name]) => textCell(name, 'head'));
  const steps = ['from', 'delta'].flatMap((name) =>
    Array.from({ length: tierRoom }, (_, place) => textCell(`${name} ${place + 1}`, 'head')),
  );
  return sheetOf({
    key: 'fees',
    name: layout.names.fees,
    writer: 'machine',
    hidden: true,
    frozen: { rows: 1, columns: 3 },
    cells: rectangular([
      [...head, ...steps],
      ...layout.costs.lines.map((line) => rowOf(layout, line)),
    ]),
  });
}

function rowOf(layout: Layout, { vendor, offer, line, monthsToPay }: OfferLine): SheetCell[] {
  const words = layout.words.estimates;
  const due = dueOf(line);
  return [
    textCell(vendor.id),
    textCell([shortNameOf(vendor), offer.plan].join(' ').trim()),
    textCell(line.label === '' ? words.unnamed : line.label),
    textCell(words.bases[line.basis]),
    textCell(words.units[line.unit]),
    textCell(priceText(layout, line)),
    textCell(words.taxes[line.tax]),
    textCell(line.condition),
    textCell(cautionOf(layout, line)),
    textCell(due),
    textCell(words.due[due]),
    textCell(stateOf(layout.snapshot, line)),
    ...quantityCells(line),
    ...priceCells(layout.snapshot, line),
    ...limitCells(line),
    ...incentiveCells(line),
    ...yenCells(layout.snapshot, line),
    numberCell(due === 'month' ? monthsToPay : 0),
    numberCell(line.basis === 'fixed' ? 0 : 1),
    ...[false, true].map((isFeeOpen) => textCell(unsaidText(layout, offer, isFeeOpen))),
    ...stepCells(line),
  ];
}

function unsaidText({ words }: Layout, offer: OfferLine['offer'], isFeeOpen: boolean): string {
  return unsaidAboutExit(offer, isFeeOpen)
    .map((one) => words.estimates.unsaid[one])
    .join(' / ');
}

/** `priced` may still lack a planned volume; `unpriced` lacks something that no volume gives. */
function stateOf(snapshot: Snapshot, line: FeeLine): string {
  if (line.pricing === 'included') return 'included';
  if (!line.taken) return 'not-taken';
  const known = line.pricing === 'stated' && hasPrice(line) && hasQuantity(line);
  const isShared =
    line.sizes.length === 0 || !('sum' in sizeShares(line, 'base', pricingOf(snapshot.brief)));
  return known && isShared && rateOf(snapshot, line) !== null ? 'priced' : 'unpriced';
}

function rateOf({ brief }: Snapshot, { currency }: FeeLine): number | null {
  if (currency === 'JPY') return 1;
  const rate = brief?.rates.find((one) => one.currency === currency);
  return rate ? Number(rate.yen) : null;
}

function quantityCells(line: FeeLine): SheetCell[] {
  const { ownVolume, measure, percent, performance } = line;
  const isNet = ownVolume === null && measure === 'sales' && percent !== null;
  return [
    textCell(ownVolume === null ? (measure ?? '') : ''),
    numberCell(ownVolume === null ? (measure === null ? 1 : null) : Number(ownVolume)),
    numberCell(isNet && performance?.salesBase === 'net' ? 1 : 0),
    numberCell(percent ? 100 : 1),
  ];
}

/** Of a range low, middle and high; of an open one its known end; of a list by size the average; nothing where steps say the price. */
function priceCells(snapshot: Snapshot, line: FeeLine): SheetCell[] {
  const { tiers, sizes, percent, low, high, tiering } = line;
  const last = tiers[tiers.length - 1];
  if (last) {
    const highest = last.upTo === null ? endless : Number(last.upTo);
    return [
      numberCell(0),
      numberCell(0),
      numberCell(0),
      textCell(tiering === 'whole' ? 'whole' : 'each'),
      numberCell(highest),
    ];
  }
  if (sizes.length > 0) {
    const averages = scenarios.map((scenario) => averageOf(snapshot, line, scenario));
    return [
      ...averages.map((average) => numberCell(average)),
      textCell('flat'),
      numberCell(endless),
    ];
  }
  const range = percent ?? { low, high };
  const bottom = Number(range.low ?? range.high ?? 0);
  const top = Number(range.high ?? range.low ?? 0);
  return [
    numberCell(bottom),
    numberCell((bottom + top) / 2),
    numberCell(top),
    textCell('flat'),
    numberCell(endless),
  ];
}

/** What one unit of a list by size costs on average, as a number; 0 where its shares are not planned. */
function averageOf({ brief }: Snapshot, line: FeeLine, scenario: Scenario): number {
  const shared = sizeShares(line, scenario, pricingOf(brief));
  if ('sum' in shared) return 0;
  const { top, bottom } = averagePrice(shared.parts);
  return Number(top) / Number(bottom);
}

function limitCells({ minimum, maximum }: FeeLine): SheetCell[] {
  return [numberCell(limitOf(minimum, 0)), numberCell(limitOf(maximum, endless))];
}

function limitOf(limit: FeeLine['minimum'], without: number): number {
  return limit === null || limit === 'none' ? without : Number(limit);
}

function incentiveCells({ performance, percent }: FeeLine): SheetCell[] {
  const incentive = performance?.incentive ?? null;
  const stated = incentive === null || incentive === 'none' ? null : incentive;
  return [
    numberCell(stated ? Number(stated.target) : endless),
    numberCell(Number(stated?.percent ?? 0)),
    numberCell(percent ? 1 : 0),
    numberCell(Number(stated?.amount ?? 0)),
  ];
}

/** Rate, and the fraction that brings the price to the brief's side of the tax; a price without a word on tax is taken as without. */
function yenCells(snapshot: Snapshot, line: FeeLine): SheetCell[] {
  const basis = snapshot.brief?.taxBasis ?? 'excluded';
  const written = line.tax === 'unknown' ? 'excluded' : line.tax;
  const withTax = 100 + consumptionTaxPercent;
  const [top, bottom] =
    written === basis ? [1, 1] : basis === 'included' ? [withTax, 100] : [100, withTax];
  return [numberCell(rateOf(snapshot, line) ?? 0), numberCell(top), numberCell(bottom)];
}

/** Where each step begins and by how much its price differs from the step before: a price list as a sum of such differences. */
function stepCells({ tiers }: FeeLine): SheetCell[] {
  const froms = tiers.map((_, place) => Number(tiers[place - 1]?.upTo ?? 0));
  const deltas = tiers.map(
    ({ price }, place) => Number(price) - Number(tiers[place - 1]?.price ?? 0),
  );
  return [froms, deltas].flatMap((values) =>
    Array.from({ length: tierRoom }, (_, place) => numberCell(values[place] ?? 0)),
  );
}

function priceText(layout: Layout, line: FeeLine): string {
  const { words } = layout;
  const { pricings, currencies, upTo } = words.estimates;
  if (line.pricing !== 'stated') return pricings[line.pricing];
  const range = line.percent ?? line;
  const mark = line.percent ? '%' : line.currency === 'JPY' ? '' : ` ${currencies[line.currency]}`;
  if (line.sizes.length > 0) {
    return line.sizes.map((size) => `${size.name} ${rangeText(layout, size)}${mark}`).join(' / ');
  }
  if (line.tiers.length > 0) {
    return line.tiers
      .map(({ upTo: end, price }) => {
        return `${upTo(end === null ? null : grouped(end))} ${grouped(price)}${mark}`;
      })
      .join(' / ');
  }
  const text = rangeText(layout, range);
  return text === '' ? '' : `${text}${mark}`;
}

function rangeText({ words }: Layout, { low, high }: { low: string | null; high: string | null }) {
  const { from, upTo } = words.estimates;
  if (low === null) return high === null ? '' : upTo(grouped(high));
  if (high === null) return from(grouped(low));
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
}

/** What was supposed for this line; the rest stands in the extension. */
function cautionOf({ words }: Layout, line: FeeLine): string {
  const { cautions } = words.estimates;
  const isUnsaid = line.tax === 'unknown' && line.pricing === 'stated';
  return [
    rangeCaution(line, cautions),
    line.tiers.length > 1 && line.tiering === 'unknown' ? cautions.steps : '',
    isUnsaid ? cautions.tax : '',
    line.performance?.salesBase === 'unknown' ? cautions.gross : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function rangeCaution(
  { tiers, sizes, percent, low, high }: FeeLine,
  cautions: { openEnd: string; range: string },
): string {
  if (sizes.some((size) => size.high === null)) return cautions.openEnd;
  const range = percent ?? { low, high };
  if (tiers.length > 0 || range.low === null || range.low === range.high) return '';
  return range.high === null ? cautions.openEnd : cautions.range;
}
