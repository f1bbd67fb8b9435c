import type { Currency } from '../../model/fee.ts';
import { grouped } from '../grouped.ts';
import type { costs as source } from '../ja/costs.ts';
import { workbook } from './workbook.ts';

const { units, bases, taxes, measures, scenarios } = workbook.estimates;
const symbols: Record<Currency, string> = {
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  AUD: 'A$',
  CAD: 'C$',
  CHF: 'CHF ',
  CNY: 'CN¥',
  HKD: 'HK$',
  KRW: '₩',
  SGD: 'S$',
  TWD: 'NT$',
};
const money = (amount: string, currency: Currency) => `${symbols[currency]}${grouped(amount)}`;
const yen = (amount: number) => `¥${grouped(amount)}`;
const counted: (typeof source)['counted'] = {
  orders: 'orders',
  items: 'items',
  returns: 'returns',
  calls: 'contacts',
  conversions: 'results',
  pages: 'pages',
  seats: 'seats',
  users: 'users',
  minutes: 'minutes',
  hours: 'hours',
  tsubo: 'tsubo',
  pallets: 'pallets',
  'cubic-feet': 'cubic feet',
  sales: 'yen',
  'returned-sales': 'yen',
  'ad-spend': 'yen',
  emergencies: 'times',
};
const percentOf = { 'ad-spend': 'ad spend', sales: 'sales that count', other: 'base amount' };

export const costs: typeof source = {
  units,
  bases,
  taxes,
  measures,
  scenarios,
  counted,
  percentOf,
  symbols,
  money,
  yen,
  inTenThousands: (amount) => grouped(Math.round(amount / 10_000)),
  roles: {
    running: 'Running',
    option: 'Option',
    integration: 'Integration',
    emergency: 'Emergency',
    exit: 'At the end',
  },
  models: { fixed: 'fixed', usage: 'by usage', performance: 'by result', hybrid: 'hybrid' },
  due: { once: 'once', month: 'a month', year: 'a year', exit: 'at the end' },
  terms: {
    'minimum-term': 'Minimum term',
    'notice-period': 'Notice',
    renewal: 'Renewal',
    'early-exit': 'Early exit',
    trial: 'Trial',
    'support-hours': 'Support hours',
    'response-time': 'First reply',
    'data-ownership': 'Data ownership',
    handover: 'Handover',
    'fee-review': 'Fee review',
    scaling: 'Peak season',
  },
  termUnits: {
    'minimum-term': 'months',
    'notice-period': 'days',
    trial: 'days',
    'response-time': 'hours',
  },
  checks: {
    definition: 'What counts',
    period: 'Period',
    guarantee: 'Guaranteed minimum',
    incentive: 'Incentive',
    cap: 'Cap',
    measurement: 'Measurement',
  },
  positions: { below: 'lo', inside: 'in', above: 'hi', unsaid: 'no figure' },
  step: {
    unit: (price, quantity, unit) =>
      `${price} × ${grouped(quantity)}${unit === null ? '' : ` ${counted[unit]}`}`,
    net: (sales, returned) =>
      `sales of ¥${grouped(sales)} less ¥${grouped(returned)} returned or cancelled`,
    percent: (of, base, percent) => `${percent}% of ${percentOf[of]} ${base}`,
    tier: (from, upTo, quantity, price) =>
      `step above ${grouped(from)} ${upTo === null ? 'and up' : `to ${grouped(upTo)}`}: ${grouped(quantity)} × ${price}`,
    sizes: (parts, total) =>
      `average (${parts.map(({ name, price, percent }) => `${name} ${price} × ${percent}%`).join(' + ')}): ${total}`,
    incentive: (target, added) => `target ${grouped(target)} reached, plus ${added}`,
    minimum: (amount) => `minimum ${amount}`,
    maximum: (amount) => `cap ${amount}`,
    rate: (currency, rate, asOf) =>
      `${symbols[currency]}1 = ¥${rate} (our assumption${asOf === null ? '' : ` of ${asOf}`})`,
    tax: (to, percent) => `${to === 'excluded' ? 'less' : 'plus'} ${percent}% consumption tax`,
  },
  steps: (parts) => parts.join('; '),
  result: (amount, due) => `= ${yen(amount)} ${due}`,
  sum: (parts, total) => `${parts.join(' + ')} = ${yen(total)}`,
  sumPart: (label, amount, count) =>
    count === 1 ? `${label} ${yen(amount)}` : `${label} ${yen(amount)} × ${count}`,
  assumptions: {
    'range-low': 'taken at the low end of the range',
    'range-middle': 'taken at the middle of the range',
    'range-high': 'taken at the high end of the range',
    'open-end': 'taken at its “from” price; the true fee may be higher',
    'tax-unknown': 'does not say whether tax is included; taken as without tax',
    'steps-supposed': 'does not say how its steps count; each unit taken at its own step',
    'gross-supposed': 'does not say whether returns count; taken of all sales',
    'returns-unknown': 'no returns are planned; taken of all sales',
  },
  unpriced: {
    separate: () => 'quoted separately',
    'no-price': () => 'no amount',
    'no-volume': (measure) => `${measures[measure].toLowerCase()} not planned`,
    'no-quantity': () => 'quantity not known',
    'beyond-steps': () => 'beyond the price list',
    'no-shares': (sum) =>
      sum === '0' ? 'shares of sizes not planned' : `shares of sizes add up to ${sum}%`,
    'no-rate': (currency) => `no rate for ${currency}`,
  },
  alarm: (vendor, { scenario, limit, overYen }) =>
    `${vendor} is ${yen(overYen)} above the ${limit} in the ${scenarios[scenario]} case`,
  proposal: {
    value: (value, points) => `Calculated: ${value}. As a score: ${points}`,
    anchor: ({ points, yen: amount, from }) =>
      `${{ target: 'target', market: 'low end of the guide', budget: 'budget', ceiling: 'ceiling' }[from]} ${yen(amount)} = ${points}`,
    line: (left, right, amount) =>
      left === right
        ? `Base cost over 12 months ${yen(amount)}; ${left}`
        : `Base cost over 12 months ${yen(amount)} lies between ${left} and ${right}`,
    note: 'A proposal only. Raters give the score on their own screen.',
    cautions: {
      incomplete: 'Some lines have no price, so 4 at most; it may fall once they are known',
      'not-all-scenarios': 'Low, base and high are not all inside the budget, so no 5',
      'no-target': 'Without a target or a guide nothing above 3 can be calculated',
    },
    none: {
      'no-limits': 'Enter budget and ceiling in the brief to get a proposal for 4.2',
      'limits-out-of-order':
        'Target, budget and ceiling do not rise in this order, so no score follows',
      'nothing-priced': 'There is no amount to calculate with',
    },
  },
  breakEven: (from, measure, dearer, cheaper) =>
    `With ${from} ${counted[measure]} a month or more (${measures[measure].toLowerCase()}), ${cheaper} costs less than ${dearer}`,
  noBreakEven: (cheaper, dearer, measure) =>
    `Whatever happens to ${measures[measure].toLowerCase()}, ${cheaper} never costs more than ${dearer}`,
  exit: {
    title: 'Cost of leaving the contract',
    more: '+',
    after: (months) => `Leaving after ${months} month${months === 1 ? '' : 's'}`,
    parts: {
      fees: (amount) => `fees at the end ${yen(amount)}`,
      remaining: (months, amount) =>
        `fixed fees for ${months} month${months === 1 ? '' : 's'} left of the minimum term ${yen(amount)}`,
      notice: (months, amount) =>
        `fixed fees for ${months} month${months === 1 ? '' : 's'} of notice ${yen(amount)}`,
    },
    sum: (after, parts) =>
      `Leaving after ${after} month${after === 1 ? '' : 's'}: ${parts.length === 0 ? 'no known cost' : parts.join(' + ')}.`,
    unknown: (what) =>
      `Not stated: ${what.map((one) => ({ 'minimum-term': 'minimum term', 'notice-period': 'notice period', 'exit-fees': 'fees at the end' })[one]).join(', ')}. The true cost may be higher.`,
    note: 'Not part of the totals. Fixed fees include minimums and guarantees.',
  },
  questions: {
    price: (label, separate) =>
      separate
        ? `“${label}” is quoted separately. What is the usual unit price, and when does it apply?`
        : `What does “${label}” cost?`,
    quantity: (label) => `What is one unit of “${label}”, and how many would we need a month?`,
    'open-end': (label) => `“${label}” has a price “from”. What would it be for us?`,
    steps: (label) => `What is the price of “${label}” beyond the last step of the list?`,
    tiering: (label) =>
      `In the price list of “${label}”, does a step’s price hold for the units within it or for all units?`,
    tax: (labels) => `Do these prices include tax: ${labels}?`,
    'below-market': (label) =>
      `“${label}” is below the published guide. Which work does it not include?`,
    performance: {
      definition: (label) =>
        `What counts as sales or as a result for “${label}”? Are returns, cancellations and discounts taken out?`,
      period: (label) => `What is the billing period of “${label}”, and when is it due?`,
      guarantee: (label) => `Is there a guaranteed minimum for “${label}”, and how much a month?`,
      incentive: (label) => `Is something added to “${label}” when a target is reached?`,
      cap: (label) => `Can “${label}” have a cap?`,
      measurement: (label) => `Who measures the result of “${label}”, and from which data?`,
    },
    'cost-growth': {
      option: 'Which options cost extra, and how much each?',
      integration: 'Does it cost anything to connect our cart and stock systems?',
      emergency: 'What do urgent and unplanned tasks cost?',
      exit: 'What does the end of the contract cost, such as handing over data or returning stock?',
    },
    terms: {
      'minimum-term': 'Is there a minimum term, and what happens if we leave earlier?',
      'notice-period': 'By when, and in what form, do we give notice?',
      renewal: 'Does the contract renew by itself, and on which conditions?',
      'early-exit': 'What do we pay if we leave within the term, and how is it settled?',
      trial: 'Can we start with a small trial? How long is it, and what does it cost?',
      'support-hours': 'On which days and at which hours can we reach you?',
      'response-time': 'Within how many hours do you first reply to questions and incidents?',
      'data-ownership':
        'Will customer data, ad accounts, creative work and operating records be ours?',
      handover: 'What are the steps, deadline and format of the handover at the end?',
      'fee-review': 'Can fees be reviewed by result after 3, 6 and 12 months?',
      scaling: 'Can volumes go up and down with the season, and do unit prices change?',
    },
  },
  mail: {
    subject: (title) => `Subject: Questions about ${title === '' ? 'your estimate' : title}`,
    to: (vendor) => `Dear ${vendor} team,`,
    greeting: (company, author) =>
      `This is ${[author, company].filter((part) => part !== '').join(', ') || 'the purchasing team'}.`,
    thanks: (label, day) =>
      `Thank you for ${label === '' ? 'your estimate' : `“${label}”`}${day === '' ? '' : ` of ${day}`}. So that we can compare it fairly, could you answer the following?`,
    more: 'In addition to our earlier questions, could you answer the following? There is no hurry.',
    heading: (axis) => `${axis}:`,
    noOffer: 'So that we can compare offers fairly, could you answer the following?',
    closing: 'Where something is not decided yet, it is enough to say so. Thank you for your help.',
    list: ', ',
    quoted: (label) => `“${label}”`,
    signature: (company, author) => [author, company].filter((part) => part !== '').join('\n'),
  },
  unnamed: 'unnamed line',
};
