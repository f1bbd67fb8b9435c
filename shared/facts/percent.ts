import { type FeeBasis, type FeeUnit, feeUnits, type PercentBase } from '../model/fee.ts';
import { type Clause, spanIn } from './clause.ts';
import type { Doubt, ExtractedFact } from './extracted-fact.ts';
import { labelOf, taxOf } from './fee-words.ts';
import * as words from './lexicon/percent-bases.ts';
import type { UnitReading } from './unit-of.ts';

type Share = { of: PercentBase; unit: FeeUnit; basis: FeeBasis; doubts: readonly Doubt[] };

/** A percentage as a fee: only where its base or a word for a fee stands by it, and nothing calls it a rate of something else. */
export function readPercent(
  clause: Clause,
  lastShare: ExtractedFact | null,
): [ExtractedFact, UnitReading] | null {
  if (isRate(clause)) return null;
  const found = shareOf(clause) ?? sameShare(clause, lastShare);
  if (found === null) return null;
  const { amount, pre } = clause;
  const reading: UnitReading = { unit: found.unit, doubts: found.doubts };
  const base = /(?:[^\s、。:・(「+]{1,14})の(?:約|およそ)?$/.exec(pre)?.[0] ?? '';
  const fact: ExtractedFact = {
    ...spanIn(clause, amount.start - base.length, amount.end),
    kind: 'fee',
    label: labelOf(clause),
    low: amount.low,
    high: amount.high,
    unit: found.unit,
    percentOf: found.of,
    currency: null,
    basis: found.basis,
    text: '',
    tax: taxOf(clause),
    state: found.doubts.length > 0 ? 'uncertain' : 'proposed',
    doubts: found.doubts,
  };
  return [fact, reading];
}

/** `プランB:月額5万円、2%` after `プランA:月額3万円、売上の3%`: nothing but its place says what the percentage is of. */
function sameShare({ pre, previous }: Clause, last: ExtractedFact | null): Share | null {
  if (last === null || last.percentOf === null || previous === null) return null;
  if (!/^[\s、,・+/]*$/.test(pre)) return null;
  const unit = feeUnits.find((one) => one === last.unit) ?? 'other';
  return share(last.percentOf, unit, last.basis ?? 'performance', ['base-guessed']);
}

/** `休日対応は25%増し`, `Rush (24 h): +50%`: a share of the price of the same work. */
function isSurcharge({ pre, post, block }: Clause): boolean {
  if (/遅れ|遅延|延滞|利息|\blate\b/i.test(pre)) return false;
  const place = `${block.row} ${pre.slice(-30)} ${post.slice(0, 12)}`;
  return words.surcharge.test(place) && (words.isAdded.test(post) || /\+\s?$/.test(pre));
}

function isRate(clause: Clause): boolean {
  const { pre, post, block, sentence, earlier } = clause;
  const near = pre.slice(-24);
  if (isSurcharge(clause)) return false;
  if (/^を?(?:お?支?払)って/.test(post)) return true;
  if (words.rateAfter.test(post) || words.penalty.test(pre + block.row)) return true;
  if (/\bsurvey|\brespondents|調査|アンケート/i.test(earlier + sentence)) return true;
  if (/(?:料率|手数料率|fee rate|commission rate)[^率]{0,4}$/i.test(near)) return false;
  if (words.rateBefore.test(near)) return true;
  return /(?:率|割合|比率|シェア|税)$/.test(block.column) && !/料率/.test(block.column);
}

/** `売上歩合2%`: the name of the charge says its base. */
const salesShare = /(?:売上(?:歩合|連動|報酬|手数料)|販売手数料)\s?(?:約|最大)?$/;

function shareOf(clause: Clause): Share | null {
  const { pre, post, block, sentence, earlier } = clause;
  const own = pre.slice(-40);
  const place = [own, post.slice(0, 36), block.column, block.row];
  const isOurs = /当社|弊社|一律|\bwe\b|\bour/i.test(sentence);
  const places = [...place, sentence, ...(isOurs ? [earlier] : [])];
  const isCardRate = sentence.length < 80 && words.payment.test(own);
  const heading = sentence.length < 60 ? (block.above[0] ?? '') : '';
  const isPriced = isCardRate || [...places, heading].some((one) => words.feeWord.test(one));
  const costOfReader =
    /(?:広告費|人件費|物流費|原価|送料|家賃|cost of|marketing budget)[^、。]{0,6}(?:は|が)[^、。]{0,10}$/.test(
      own,
    );
  if (costOfReader) return null;
  if (isSurcharge(clause)) return share('other', 'other', 'fixed');
  const rowOrAbove = block.row || block.above.slice(0, 2).join(' ');
  const direct = directBase(own, post, rowOrAbove);
  if (direct) return direct;
  if (salesShare.test(own)) return shareOfSales(own);
  if (!isPriced) return null;
  return baseNearby([...places, block.head, ...block.above.slice(0, 4)], sentence);
}

const of: readonly (readonly [RegExp, (context: string) => Share])[] = [
  [words.salary, () => share('other', 'conversion', 'performance')],
  [words.adSpend, () => share('ad-spend', 'month', 'usage')],
  [words.sales, shareOfSales],
];

function share(
  base: PercentBase,
  unit: FeeUnit,
  basis: FeeBasis,
  doubts: readonly Doubt[] = [],
): Share {
  return { of: base, unit, basis, doubts };
}

function shareOfSales(context: string): Share {
  if (/(?:成約|受注)(?:金)?額|\bdeal value/i.test(context))
    return share('sales', 'conversion', 'performance');
  const isPayment = words.payment.test(context);
  return isPayment ? share('sales', 'order', 'usage') : share('sales', 'month', 'performance');
}

/** `広告費の20%`, `20% of ad spend`: the base stands right beside it. */
function directBase(own: string, post: string, row: string): Share | null {
  const before =
    /([^\s、。:：・(「+/]{1,22})(?:の|に対して|に対し|[x×]|から|:|\s)\s?(?:約|およそ|最大)?$/
      .exec(own)?.[1]
      ?.split(/[はが]/)
      .pop() ?? '';
  const after = /^\s?(?:of|on|from) ([^.,;\n]{1,40})/i.exec(post)?.[1] ?? '';
  for (const [pattern, shareFor] of of) {
    if (pattern.test(before)) return shareFor(`${row} ${own}`);
    if (after !== '' && pattern.test(after)) return shareFor(after);
  }
  if (words.otherBase.test(own.slice(-16))) return otherShare(own + post.slice(0, 16));
  if (/\b(?:fee|price|cost|invoice|rate|amount|value)\b/i.test(after)) return otherShare(after);
  return null;
}

function otherShare(context: string): Share {
  if (/毎年|年間|年額|per year|annual|yearly/i.test(context))
    return share('other', 'year', 'fixed');
  const monthly = /月|management fee|monthly|retainer/i.test(context);
  return share('other', monthly ? 'month' : 'other', 'fixed');
}

function baseNearby(places: readonly string[], sentence: string): Share | null {
  for (const place of places) {
    for (const [pattern, shareFor] of of) {
      if (pattern.test(place)) return shareFor(place + sentence);
    }
    if (/広告|\bads?\b|PPC/i.test(place)) return share('ad-spend', 'month', 'usage');
    if (words.payment.test(place)) return share('sales', 'order', 'usage');
    if (/顧問報酬|原価|cost plus|実費/i.test(place)) return share('other', 'other', 'fixed');
  }
  if (places.some((place) => words.shopFee.test(place)))
    return share('sales', 'month', 'performance', ['base-guessed']);
  return share('other', 'other', 'fixed', ['base-guessed']);
}
