import type { FeeUnit } from '../model/fee.ts';
import type { Clause } from './clause.ts';
import { countedIn, countedQuantity } from './counted-cells.ts';
import type { Block } from './layout.ts';
import { unitPriceColumn } from './lexicon/not-a-fee.ts';
import { unitOfCounters, unitOfWords } from './unit-of.ts';

/** The first piece is the price of a parcel, each further one that of a piece. */
const pickStep: readonly (readonly [FeeUnit, RegExp])[] = [
  ['order', /\bfirst (?:unit|item|pick)|1点目|基本(?:1点|出荷)/i],
  [
    'item',
    /\b(?:each|every|per) (?:further|additional|extra)|\badditional (?:unit|item|pick)|2点目以降|追加1点/i,
  ],
];

/** The unit that the head of the column, a cell of quantities or the label of the row names. */
export function unitOfPlace(block: Block, nearby: readonly string[]): FeeUnit | null {
  const step = pickStep.find(([, pattern]) => pattern.test(block.row));
  if (step) return step[0];
  const column = unitOfCounters([countedIn(block.column)], nearby);
  if (column !== null) return column;
  if (/^(?:月額|年額|monthly|annual|yearly)/i.test(block.column)) return null;
  const isPair = block.head === '' && block.row !== '' && block.row !== block.cells[0];
  for (const cell of isPair ? [] : block.cells) {
    const counted = cell === block.text ? null : countedQuantity(cell);
    if (counted !== null) return unitOfCounters([counted], nearby);
  }
  if (/weekly|daily|週|日額/i.test(block.column)) return 'other';
  return unitOfCounters([countedIn(block.row)], nearby);
}

/** `商品1点の料金です` above a list of plans: what each is a price of, where the lines themselves say no more than the name of a plan. */
export function unitOfHeading({ block }: Clause, nearby: readonly string[]): FeeUnit | null {
  for (const line of block.column === '' ? block.above.slice(0, 4) : []) {
    if (periodical.test(line)) return null;
    const counted = line.length < 40 && pricedBy.test(line) ? countedIn(line) : null;
    const unit = counted === null ? null : unitOfCounters([counted], [line, ...nearby]);
    if (unit !== null) return unit;
  }
  const note = noteBelow.exec(block.around)?.[0];
  return note === undefined ? null : unitOfCounters([countedIn(note)], [note, ...nearby]);
}

/** `(1点あたり・税抜)` below a table: what all its prices are for. */
const noteBelow =
  /\n[(※*・\s]{1,3}(?:料金は|価格は|単価は|いずれも|すべて|全て)?[1一][^\d\s、。)]{1,4}(?:あたり|につき|の(?:料金|価格|単価))[^\d\n]{0,12}(?:\n|$)/;

const periodical = /月額|月々|毎月|年額|[/／]月|\bmonthly\b|per month|\/mo\b/i;
const pricedBy =
  /(?:[1一]\S{1,4}の|あたりの?)(?:料金|価格|単価|費用)|(?:[料価][金格]|料|費)\([1一]|\b(?:prices?|rates?|costs?) per\b/i;

/** A line of a quote with a bare quantity: its rate is that of one piece, unless its name says otherwise. */
export function unitOfQuote({ column, head, row, cells }: Block): FeeUnit | null {
  if (!/\bqty\b|\bquantity\b|数量/i.test(head) || !unitPriceColumn.test(column)) return null;
  if (!cells.some((cell) => /^[\d,]{1,9}$/.test(cell) && cell !== '1')) return null;
  const named = unitOfWords([row])?.unit ?? 'item';
  return named === 'once' || named === 'month' ? null : named;
}
