import type { Messages } from '../locales/messages.ts';
import type { Currency } from '../model/fee.ts';
import type { CalculationStep, Unpriced } from './line-cost.ts';
import type { CostedLine, Horizon, OfferCost } from './vendor-costs.ts';
import { timesDue } from './vendor-costs.ts';

type Words = Messages['estimates']['costs'];

/** How a line comes to its yen, with every value that went in; why it has none where it has none. */
export function lineSentence({ line, cost }: CostedLine, words: Words): string {
  if (cost.state === 'unpriced') return unpricedText(cost.why, words);
  if (cost.state !== 'priced') return '';
  const steps = cost.steps.map((step) => stepText(step, line.currency, words));
  return `${words.steps(steps)} ${words.result(cost.yen, words.due[cost.due])}`;
}

/** How an offer comes to its sum over so many months: every priced line with its number of payments. */
export function sumSentence(cost: OfferCost, months: Horizon, words: Words): string {
  const parts = cost.lines.flatMap(({ line, cost: one }) => {
    if (one.state !== 'priced' || one.due === 'exit') return [];
    const label = line.label === '' ? words.unnamed : line.label;
    return [words.sumPart(label, one.yen, timesDue(one.due, months))];
  });
  const total = cost.sums[months];
  return total === null ? '' : words.sum(parts, total);
}

/** Why a line has no price, in a few words. */
export function unpricedText(why: Unpriced, { unpriced }: Words): string {
  if (why.reason === 'no-volume') return unpriced['no-volume'](why.measure);
  if (why.reason === 'no-rate') return unpriced['no-rate'](why.currency);
  if (why.reason === 'no-shares') return unpriced['no-shares'](why.sum);
  return unpriced[why.reason]();
}

function stepText(step: CalculationStep, currency: Currency, words: Words): string {
  const money = (amount: string) => words.money(amount, currency);
  if (isAdjustment(step)) return adjustmentText(step, money, words);
  switch (step.step) {
    case 'flat':
      return money(step.price);
    case 'unit':
      return words.step.unit(money(step.price), step.quantity, step.measure);
    case 'net':
      return words.step.net(step.sales, step.returned);
    case 'percent':
      return words.step.percent(step.of, money(step.base), step.percent);
    case 'tier':
      return words.step.tier(
        step.from,
        step.upTo,
        step.quantity,
        step.percent ? `${step.price}%` : money(step.price),
      );
    case 'sizes':
      return words.step.sizes(
        step.parts.map(({ name, price, percent }) => ({ name, price: money(price), percent })),
        words.step.unit(money(step.price), step.quantity, step.measure),
      );
    case 'incentive':
    default:
      return words.step.incentive(step.target, money(step.added));
  }
}

type Adjustment = Extract<CalculationStep, { step: 'rate' | 'tax' | 'minimum' | 'maximum' }>;

function isAdjustment(step: CalculationStep): step is Adjustment {
  return ['rate', 'tax', 'minimum', 'maximum'].includes(step.step);
}

/** What comes after the price itself. */
function adjustmentText(
  step: Adjustment,
  money: (amount: string) => string,
  { step: words }: Words,
): string {
  switch (step.step) {
    case 'rate':
      return words.rate(step.currency, step.yen, step.asOf);
    case 'tax':
      return words.tax(step.to, step.percent);
    case 'minimum':
    case 'maximum':
    default:
      return words[step.step](money(step.amount));
  }
}
