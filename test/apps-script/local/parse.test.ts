import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  carelesslyKept,
  dateSerial,
  type Parsed,
  parseTyped,
  type ParseSettings,
} from '#apps-script/local/parse.ts';

const JAPANESE: ParseSettings = { profile: 'documented', locale: 'ja_JP', year: 2026 };
const AMERICAN: ParseSettings = { ...JAPANESE, locale: 'en_US' };

const number = (value: number, format: string | null = null): Parsed => ({
  kind: 'number',
  value,
  format,
  isDate: false,
});
const date = (value: number | null, format: string): Parsed => ({
  kind: 'number',
  value: value ?? Number.NaN,
  format,
  isDate: true,
});
const text = (value: string): Parsed => ({ kind: 'text', text: value });

/** Characters that make a text look like something else. */
const TRICKY = [
  "'",
  '=',
  '+',
  '-',
  '@',
  '%',
  '¥',
  '/',
  ':',
  ',',
  '.',
  '0',
  '1',
  '９',
  '月',
  '日',
  'e',
  ' ',
  '\n',
  '物',
  '😀',
];

describe('parseTyped', () => {
  it.each<[string, Parsed]>([
    ['', { kind: 'empty' }],
    ['物流', text('物流')],
    ["'0123", text('0123')],
    ["''quoted", text("'quoted")],
    ["'", text('')],
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ['=', text('=')],
    ['0123', number(123)],
    ['22 34', number(2234)],
    ['-1.5', number(-1.5)],
    ['+81', number(81)],
    ['.5', number(0.5)],
    ['1,200', number(1200, '#,##0')],
    ['1,200.50', number(1200.5, '#,##0.00')],
    ['1,20', text('1,20')],
    ['1e3', number(1000, '0.00E+00')],
    ['50%', number(0.5, '0%')],
    ['12.5%', number(0.125, '0.00%')],
    ['¥1,200', number(1200, '[$¥]#,##0')],
    ['￥1,200', number(1200, '[$¥]#,##0')],
    ['$5', text('$5')],
    ['TRUE', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['2026-03-04', date(46_085, 'yyyy-mm-dd')],
    ['2026/3/4', date(46_085, 'yyyy/mm/dd')],
    ['3月4日', date(46_085, 'm"月"d"日"')],
    ['2026年3月4日', date(46_085, 'yyyy"年"m"月"d"日"')],
    ['3-4', date(46_085, 'm-d')],
    ['1/2', date(46_024, 'm/d')],
    ['12:30', date(45_000 / 86_400, 'hh:mm')],
    ['2026-03-04 06:00', date(46_085.25, 'yyyy-mm-dd hh:mm')],
    ['2026-02-30', text('2026-02-30')],
    ['13-40', text('13-40')],
    ['25:00', text('25:00')],
    ['５', text('５')],
    ['＝1+1', text('＝1+1')],
    ['+81-3-1234', text('+81-3-1234')],
  ])('reads %j', (typed, parsed) => {
    expect(parseTyped(typed, JAPANESE)).toEqual(parsed);
  });

  it('takes the currency sign of the locale only', () => {
    expect(parseTyped('$5', AMERICAN)).toEqual(number(5, '[$$]#,##0'));
    expect(parseTyped('¥5', AMERICAN)).toEqual(text('¥5'));
  });

  it('keeps every text that has a quote in front', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...TRICKY) }), (original) => {
        expect(parseTyped(`'${original}`, JAPANESE)).toEqual(text(original));
      }),
    );
  });

  it('reads every plain number as itself', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(parseTyped(String(value), JAPANESE)).toEqual(number(value));
      }),
    );
  });
});

describe('the Japanese profile', () => {
  it.each<[string, Parsed]>([
    ['５', number(5)],
    ['１２．５％', number(0.125, '0.00%')],
    ['1,200円', number(1200, '#,##0"円"')],
    ['令和8年3月4日', date(46_085, 'yyyy"年"m"月"d"日"')],
    ['平成元年1月8日', date(dateSerial(1989, 1, 8), 'yyyy"年"m"月"d"日"')],
    ['午後3時30分', date(15.5 / 24, 'hh:mm')],
    ['午前12時', date(0, 'hh:mm')],
    ['午後13時', text('午後13時')],
    ['＝1+1', text('＝1+1')],
    ["'５", text('５')],
  ])('reads %j', (typed, parsed) => {
    expect(parseTyped(typed, { ...JAPANESE, profile: 'ja_JP' })).toEqual(parsed);
  });
});

describe('the hostile profile', () => {
  const HOSTILE: ParseSettings = { ...JAPANESE, profile: 'hostile' };

  it.each<[string, Parsed]>([
    ['＝1+1', { kind: 'formula', formula: '=1+1' }],
    ['\u200b =A1', { kind: 'formula', formula: '=A1' }],
    ['+81-3-1234', { kind: 'formula', formula: '=+81-3-1234' }],
    ['@SUM(A1)', { kind: 'formula', formula: '=SUM(A1)' }],
    ['＇0123', text('0123')],
    ['ｔｒｕｅ', { kind: 'boolean', value: true }],
    ['a\r\nb\u0000\ud800', text('a\nb\ufffd')],
    ['e\u0301', text('é')],
    ['e\u0007\u0301', text('é')],
    ['物流', text('物流')],
  ])('reads %j', (typed, parsed) => {
    expect(parseTyped(typed, HOSTILE)).toEqual(parsed);
  });

  it('keeps a text that it kept before as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('e', 'か', ''), (rest, base) => {
        const kept = carelesslyKept(`${base}\u0007\u0301\u3099${rest}`);
        expect(carelesslyKept(kept)).toBe(kept);
      }),
    );
  });

  it('still makes text of what stands behind a quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const kept = carelesslyKept(`'${original}`).slice(1);
        expect(parseTyped(`'${original}`, HOSTILE)).toEqual(text(kept));
      }),
    );
  });
});

describe('dateSerial', () => {
  it('counts days from 1899-12-30 and knows leap years', () => {
    expect(dateSerial(1970, 1, 1)).toBe(25_569);
    expect(dateSerial(2024, 2, 29)).toBe(45_351);
    expect(dateSerial(2026, 2, 29)).toBeNull();
  });
});
