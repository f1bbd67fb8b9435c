import type { Currency } from '../model/fee.ts';
import { currencyOfSign, percentSigns, signAfter, signBefore } from './lexicon/currency-signs.ts';
import { numberAt, valueOf, wordNumber } from './numbers.ts';

/** A number with what stands on it: a currency, a percent sign, or nothing. `scale` is that of its last 万, 億 or K. */
export type Figure = {
  start: number;
  end: number;
  value: number;
  scaled: boolean;
  scale: number;
  kind: 'money' | 'percent' | 'bare';
  /** `null` for percent and bare numbers, and for a currency that is none of the four. */
  currency: Currency | null;
};

const digit = /\d/g;
/** Words count only in percentages; few texts have any. */
const digitOrWord = new RegExp(
  `\\d|\\b(?:${wordNumber})\\b(?=\\s(?:percent|per cent|and|to)\\b)`,
  'gi',
);

/** Every number of folded text, left to right. */
export function figuresOf(text: string): Figure[] {
  const beginning = /\bper ?cent\b/i.test(text) ? digitOrWord : digit;
  const figures: Figure[] = [];
  beginning.lastIndex = 0;
  for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
    const figure = withSign(text, bareFigure(text, found.index, found[0]));
    figures.push(figure);
    beginning.lastIndex = figure.end;
  }
  return figures;
}

const noSign = { kind: 'bare', currency: null } as const;

function bareFigure(text: string, start: number, first: string): Figure {
  if (/^[a-z]/i.test(first)) {
    const value = valueOf(first);
    return { start, end: start + first.length, value, scaled: false, scale: 1, ...noSign };
  }
  const number = numberAt(text, start);
  if (number === null)
    return { start, end: start + 1, value: 0, scaled: false, scale: 1, ...noSign };
  return { ...number, scale: scaleBefore(text, number.end), ...noSign };
}

const scales: Record<string, number> = {
  万: 1e4,
  億: 1e8,
  兆: 1e12,
  千: 1e3,
  百: 100,
  K: 1e3,
  k: 1e3,
};

function scaleBefore(text: string, end: number): number {
  return scales[text.charAt(end - 1)] ?? 1;
}

/** 2割 are 20 percent, 30¢ are 0.3 dollars. */
function valueWith(sign: string, value: number): number {
  if (sign === '割') return value * 10;
  return /^(?:¢|cents?)$/.test(sign) ? value / 100 : value;
}

function withSign(text: string, figure: Figure): Figure {
  const { start, end, value } = figure;
  if (isPartOfName(text, start)) return figure;
  const [after = '', sign = ''] = signAfter.exec(text.slice(end, end + 12)) ?? [];
  if (percentSigns.has(sign))
    return {
      ...figure,
      value: valueWith(sign, value),
      end: end + after.length,
      kind: 'percent',
    };
  const [before = ''] = signBefore.exec(text.slice(Math.max(0, start - 5), start)) ?? [];
  if (before === '' && sign === '')
    return isSpoken(text, figure) ? { ...figure, kind: 'money', currency: 'JPY' } : figure;
  return {
    ...figure,
    value: valueWith(sign, value),
    start: start - before.length,
    end: end + after.length,
    kind: 'money',
    currency: currencyOf(before.trim(), sign),
  };
}

/** `月額 12万`: as people write in notes, yen without the sign. */
function isSpoken(text: string, { start, end, scale }: Figure): boolean {
  if (
    scale !== 1e4 ||
    /^(?!だ|で|が|から|くらい|ほど|程度|前後)[^\s、。()~/・+]/.test(text.slice(end, end + 4))
  )
    return false;
  return /(?:月額?|初期|固定費?|基本|年額|費用?|料金?|価格|単価)(?:の[^\d、。]{1,6})?(?:は|が|:|で)?\s?約?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** `$500 CAD` is in Canadian dollars: what stands after the figure says more than a bare `$`. */
function currencyOf(before: string, after: string): Currency | null {
  const sign = before === '' || (before === '$' && after !== '') ? after : before;
  return currencyOfSign[sign] ?? null;
}

/** `BP6`, `Q27001`: a digit that belongs to a word is no figure, unless the word is a currency. */
function isPartOfName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /[A-Za-z\d.]$/.test(before) && !/(?:USD|EUR|GBP|JPY|CAD|AUD)$/.test(before);
}
