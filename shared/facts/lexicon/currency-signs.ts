import type { Currency } from '../../model/fee.ts';

/** A currency right before a figure. */
export const signBefore =
  /(?:(US|CA|A|AU|C|NZ|HK|S|SG)?\$|¥|£|€|\b(USD|EUR|GBP|JPY|CAD|AUD|AWG|SGD|NZD|CHF|INR|PHP))\s?$/;
/** A currency or percent sign right after a figure. */
export const signAfter =
  /^\s?(円|%|percent\b|per cent\b|パーセント|割(?!引|増|安|り|合)|USD\b|EUR\b|GBP\b|JPY\b|CAD\b|AUD\b|AWG\b|CHF\b|dollars?\b|¢|cents?\b|ドル|ユーロ|ポンド|yen\b|euros?\b|pounds?\b)/;
/** The four currencies that offers are compared in; any other sign is none of them. */
export const currencyOfSign: Record<string, Currency> = {
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  ドル: 'USD',
  '¢': 'USD',
  cent: 'USD',
  cents: 'USD',
  '¥': 'JPY',
  円: 'JPY',
  JPY: 'JPY',
  yen: 'JPY',
  '£': 'GBP',
  GBP: 'GBP',
  ポンド: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  ユーロ: 'EUR',
};
export const percentSigns: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'per cent',
  'パーセント',
  '割',
]);
