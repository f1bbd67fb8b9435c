import type { FeeBasis, FeeUnit } from '../model/fee.ts';
import { type Clause, nearbyOf, spanIn } from './clause.ts';
import { countedPlural } from './counted-plural.ts';
import { type Counted, countedAfter, countedBefore } from './counters.ts';
import type { ExtractedFact } from './extracted-fact.ts';
import { labelOf, taxOf } from './fee-words.ts';
import type { Block } from './layout.ts';
import { isNoFee } from './no-fee.ts';
import { readPercent } from './percent.ts';
import { remembered } from './remembered.ts';
import { unitOfHeading, unitOfPlace, unitOfQuote } from './unit-of-place.ts';
import { type UnitReading, unitOfCounters, unitOfWords } from './unit-of.ts';

/** The fee that an amount states, or `null` where the words say that it is none. `last` is the unit of the amount before it, `lastShare` the percentage before. */
export function feeOf(
  clause: Clause,
  last: UnitReading | null,
  lastShare: ExtractedFact | null,
): [ExtractedFact, UnitReading] | null {
  if (isNoFee(clause)) return null;
  if (clause.amount.kind === 'percent') return readPercent(clause, lastShare);
  const { amount, pre, post } = clause;
  const after = countedAfter(post);
  const before = countedBefore(pre, after.counters.size === 0);
  const reading = unitOf(clause, last, [before, after]);
  const start = clause.amount.start - (before.counters.size > 0 ? pre.length - before.span[0] : 0);
  const end = amount.end + (after.counters.size > 0 ? after.span[1] : 0);
  const span = spanIn(clause, start, end);
  const doubts = amount.foreign ? [...reading.doubts, 'currency-foreign' as const] : reading.doubts;
  return [
    {
      ...span,
      kind: 'fee',
      label: labelOf(clause),
      low: amount.low,
      high: isLeast(clause) ? null : amount.high,
      unit: reading.unit,
      percentOf: null,
      currency: amount.currency,
      basis: basisOf(clause, reading.unit),
      text: '',
      tax: taxOf(clause),
      state: doubts.length > 0 ? 'uncertain' : 'proposed',
      doubts,
    },
    reading,
  ];
}

function unitOf(
  clause: Clause,
  last: UnitReading | null,
  around: readonly [Counted, Counted],
): UnitReading {
  const near = nearUnit(clause, last, around);
  if (near !== null) return { unit: near, doubts: [] };
  const isNew = /(?:費用?|料金?|代|手数料)(?:が|は|も|の|:|に|別に|として|\s|約)*$/.test(
    clause.pre,
  );
  if (clause.previous !== null && last !== null && !isNew) return last;
  const said = unitOfWords([clause.sentence.slice(0, clause.at), clause.earlier]);
  if (said) return { unit: said.unit, doubts: ['unit-guessed'] };
  return farUnit(clause.block, last);
}

/** `for up to 1,000 orders a month`, `月100件まで`: how much a price covers is no unit of it. */
const allowance =
  /\d[\d,]{0,9}\+? [a-z]+ (?:an?|per|each) (?:month|day|week|year)|月間?\d[\d,]{0,9}\s?[件個通点本]|[月年]間?\d{1,3}[回時]/gi;

/** The unit that is counted right beside the amount, or that of the share it is added to. */
function unitBeside(
  clause: Clause,
  nearby: readonly string[],
  last: UnitReading | null,
  around: readonly [Counted, Counted],
): FeeUnit | null {
  const { pre } = clause;
  const unit = unitOfCounters(countedBeside(clause, around), nearby);
  if ((unit ?? 'other') === 'other' && last !== null && isAddedToShare(clause)) return last.unit;
  if (unit === 'other' && /初期(?:費用|設定|構築|設計)|買い切り/.test(pre)) return 'once';
  if (unit !== null) return unit === 'month' ? monthlyOf(clause, last) : unit;
  return prepaid.test(pre) && !/月|\bmonth/i.test(clause.sentence) ? 'once' : null;
}

/** `2.9% + 30¢`: what is counted as the share before it is. */
function isAddedToShare({ pre, previous }: Clause): boolean {
  return previous?.kind === 'percent' && /^\s?\+\s?(?:1件)?$/.test(pre);
}

/** `500 minutes for $535`: so much time bought ahead. */
const prepaid = /\d[\d,]{0,9} (?:minutes|hours) for (?:only |just )?$/i;

/** The unit that the amount's own label, or the words after it, imply. */
function unitOfOwnWords({ pre, post, block }: Clause): FeeUnit | null {
  const flat = /[^\s(]*を問わず/.exec(post)?.[0] ?? '';
  const after = /^\D{0,24}/.exec(post)?.[0] ?? '';
  const label = /^[^:]{2,40}(?=:)/.exec(pre)?.[0] ?? '';
  const row = onlyOnce.test(block.row) ? block.row : '';
  const own = [flat, label, pre, row, block.column, after].map((words) =>
    words.replace(allowance, ''),
  );
  return unitOfWords(own.filter((words) => words !== ''))?.unit ?? null;
}

/** Rows of these names are no monthly charges in whichever column they stand. */
const onlyOnce =
  /初期(?:費|設定)|年末調整|登録料|入会金|\bset-?up fee|\bonboarding fee|\bone[- ]time\b/i;

/** The name of a plan alone is a weak word for a price by the month. */
const planName = /^[\s・•*-]*[^\d:、。]{0,12}(?:プラン|コース)|\b(?:plan|package|tier)\b/i;

/** The unit that the words beside the amount, its place in a table or its own label name. */
function nearUnit(
  clause: Clause,
  last: UnitReading | null,
  around: readonly [Counted, Counted],
): FeeUnit | null {
  const nearby = nearbyOf(clause);
  const beside = unitBeside(clause, nearby, last, around);
  if (beside !== null) return beside;
  const placed = unitOfPlace(clause.block, nearby);
  if (placed !== null) return placed;
  const bracketed = /\((per [^)]{3,40})\)/i.exec(
    clause.block.text.slice(0, clause.amount.start),
  )?.[1];
  const headed = bracketed && unitOfCounters([countedAfter(bracketed)], nearby);
  if (headed) return headed;
  const line = unitOfQuote(clause.block);
  if (line !== null) return line;
  const own = unitOfOwnWords(clause);
  const isNamed = own === null || (own === 'month' && planName.test(clause.pre + clause.block.row));
  return (isNamed ? unitOfHeading(clause, nearby) : null) ?? own;
}

const unitAbove = remembered(unitOfWords);

/** The unit that labels and headings further away imply; without any, that of the amount before it. */
function farUnit(block: Block, last: UnitReading | null): UnitReading {
  const place = [block.row, block.head].filter((words) => words !== '');
  const inPlace = unitOfWords(place);
  if (inPlace !== null) return { unit: inPlace.unit, doubts: [] };
  const above = unitAbove(block.above);
  const isFar = above !== null && above.distance + place.length > 1;
  if (above !== null) return { unit: above.unit, doubts: isFar ? ['unit-guessed'] : [] };
  if (last !== null) return { unit: last.unit, doubts: ['unit-guessed'] };
  return { unit: 'other', doubts: ['unit-unstated'] };
}

function countedBeside(
  { pre, post }: Clause,
  around: readonly [Counted, Counted],
): readonly Counted[] {
  const [, after] = around;
  const saysEach = /^\s?(?:each|apiece)\b/i.test(post);
  const plural = countedPlural(pre, saysEach);
  const isEach = plural !== null && (after.counters.size === 0 || saysEach);
  const named: Counted = { counters: new Set(isEach ? [plural] : []), many: false, span: [0, 0] };
  return isEach ? [named] : around;
}

/** A person of the vendor who works for this client alone. */
const oneOfTheirs =
  /\b(?:dedicated|full-time|part-time|shared) (?:agent|assistant|operator|rep|VA|specialist|developer)s?[^a-z]*(?:from |costs? |at )?$|(?:専任|専属|常駐)(?:オペレーター|スタッフ|担当者?)(?:1名)?[^\d、。]{0,6}$/i;

/** `1ユーザー月額980円(年払いなら月額780円)`: in brackets the same is priced again. */
function monthlyOf({ pre }: Clause, last: UnitReading | null): FeeUnit {
  if (/\bper[- ](?:employee|user|seat|person|head) (?:charge|fee|rate|price)s? ?\($/i.test(pre))
    return 'user-month';
  const isSame = /^[^)]{0,2}\(/.test(pre) || /年払い|billed annually/i.test(pre);
  if (isSame && (last?.unit === 'user-month' || last?.unit === 'seat-month')) return last.unit;
  return oneOfTheirs.test(pre) ? 'seat-month' : 'month';
}

/** `Order minimum | $25`: the label of the row makes it the lower end. */
function isLeast({ block, amount }: Clause): boolean {
  return (
    amount.low === amount.high &&
    /\bminimum\b|^最低(?!契約)|最低(?:料金|額|発注|利用料)/i.test(block.row)
  );
}

/** Performance where the words around speak of results, else by the unit (S1-34 to S1-36). */
function basisOf(clause: Clause, unit: FeeUnit): FeeBasis {
  if (unit === 'conversion') return 'performance';
  if (unit === 'once' || unit === 'month' || unit === 'year') {
    return /成果報酬|成功報酬|キーワード料金|位以内/.test(clause.pre + clause.block.row)
      ? 'performance'
      : 'fixed';
  }
  return 'usage';
}
