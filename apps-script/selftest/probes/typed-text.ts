import { type Belief, type Probe, type ProbeGroup, probe } from '../probe.ts';
import { contentOf, visible, withoutYear } from '../seen.ts';

type Row = readonly [id: string, belief: Belief, text: string];

const formulas: readonly Row[] = [
  ['formula', 'official', '=1+1'],
  ['formula-function', 'official', '=SUM(1,2)'],
  ['formula-space-inside', 'memory', '= 1+1'],
  ['formula-space-before', 'memory', ' =1+1'],
  ['formula-line-feed-before', 'memory', '\n=1+1'],
  ['formula-zero-width-before', 'memory', '\u200b=1+1'],
  ['formula-full-width-sign', 'memory', '＝1+1'],
  ['formula-sign-alone', 'memory', '='],
  ['formula-division-by-zero', 'memory', '=1/0'],
  ['formula-unknown-name', 'memory', '=MIKIWAME_NO_SUCH(1)'],
  ['plus-expression', 'memory', '+1+1'],
  ['minus-expression', 'memory', '-1+1'],
  ['plus-cell', 'memory', '+A1'],
  ['minus-name', 'memory', '-x'],
  ['at-name', 'memory', '@x'],
  ['at-function', 'memory', '@SUM(1)'],
];

const numbers: readonly Row[] = [
  ['integer', 'official', '12'],
  ['negative', 'memory', '-1.5'],
  ['plus', 'memory', '+81'],
  ['phone-international', 'memory', '+81-3-1234-5678'],
  ['phone', 'memory', '03-1234-5678'],
  ['phone-mobile', 'memory', '090-1234-5678'],
  ['postal-code', 'memory', '100-0001'],
  ['leading-zero', 'measured', '0123'],
  ['digits-with-space', 'measured', '22 34'],
  ['spaces-around', 'memory', ' 5 '],
  ['full-width-space-before', 'memory', '　5'],
  ['no-integer-part', 'memory', '.5'],
  ['no-fraction-part', 'memory', '5.'],
  ['thousands', 'memory', '1,200'],
  ['thousands-fraction', 'memory', '1,200.50'],
  ['thousands-misplaced', 'memory', '1,20'],
  ['exponent', 'memory', '1e3'],
  ['exponent-sign', 'memory', '1E-03'],
  ['many-digits', 'memory', '12345678901234567890'],
  ['full-width', 'memory', '１２３'],
  ['full-width-minus', 'memory', '－５'],
  ['half-full-width', 'memory', '1２'],
  ['hexadecimal', 'memory', '0x10'],
  ['infinity', 'memory', 'Infinity'],
  ['not-a-number', 'memory', 'NaN'],
  ['accounting', 'memory', '(5)'],
  ['percent', 'memory', '50%'],
  ['percent-fraction', 'memory', '12.5%'],
  ['percent-negative', 'memory', '-5%'],
  ['percent-space', 'memory', '5 %'],
  ['percent-full-width', 'memory', '５０％'],
  ['yen', 'memory', '¥1,200'],
  ['yen-full-width', 'memory', '￥1,200'],
  ['yen-negative', 'memory', '-¥500'],
  ['yen-word', 'memory', '1,200円'],
  ['dollar', 'memory', '$5'],
  ['euro', 'memory', '€5'],
  ['true', 'memory', 'TRUE'],
  ['false-lower-case', 'memory', 'false'],
  ['true-full-width', 'memory', 'ＴＲＵＥ'],
  ['error-name', 'memory', '#N/A'],
  ['reference-error-name', 'memory', '#REF!'],
];

const dates: readonly Row[] = [
  ['date-iso', 'memory', '2019-03-04'],
  ['date-slashes', 'memory', '2019/3/4'],
  ['date-points', 'memory', '2019.3.4'],
  ['date-japanese', 'memory', '2019年3月4日'],
  ['date-era', 'memory', '令和元年5月4日'],
  ['date-era-letter', 'memory', 'R1.5.4'],
  ['date-english', 'memory', 'Mar 4, 2019'],
  ['date-month-first', 'memory', '3/4/2019'],
  ['date-day-first', 'memory', '31/12/2019'],
  ['date-no-such-day', 'memory', '2019-02-30'],
  ['date-before-1900', 'memory', '1899-12-31'],
  ['date-three-numbers', 'memory', '1-2-3'],
  ['year-month', 'memory', '2019/3'],
  ['date-time-t', 'memory', '2019-03-04T06:00'],
  ['date-time-space', 'memory', '2019-03-04 06:00:30'],
  ['date-time-zone', 'memory', '2019-03-04T06:00:00Z'],
  ['time', 'memory', '12:30'],
  ['time-seconds', 'memory', '12:30:45'],
  ['time-25', 'memory', '25:00'],
  ['time-japanese', 'memory', '午後3時'],
  ['time-12-hours', 'memory', '3:00 PM'],
];

/** Dates of the current year. */
const yearless: readonly Row[] = [
  ['date-month-day', 'memory', '3/4'],
  ['date-month-day-hyphen', 'memory', '3-4'],
  ['date-month-day-japanese', 'memory', '3月4日'],
  ['date-month-13', 'memory', '13/14'],
];

const texts: readonly Row[] = [
  ['text', 'official', '物流'],
  ['line-feed', 'memory', 'a\nb'],
  ['carriage-return-line-feed', 'memory', 'a\r\nb'],
  ['carriage-return', 'memory', 'a\rb'],
  ['trailing-blanks', 'memory', 'a  '],
  ['leading-blanks', 'memory', '  a'],
  ['leading-tab', 'memory', '\ta'],
  ['trailing-line-feed', 'memory', 'a\n'],
  ['blanks-only', 'memory', '  '],
  ['nul', 'memory', 'a\u0000b'],
  ['bell', 'memory', 'a\u0007b'],
  ['emoji', 'memory', '😀'],
  ['emoji-joined', 'memory', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
  ['outside-bmp', 'memory', '𠮷'],
  ['high-surrogate-alone', 'memory', 'a\ud800b'],
  ['low-surrogate-alone', 'memory', 'a\udc00b'],
  ['decomposed', 'memory', 'か\u3099'],
  ['byte-order-mark', 'memory', '\ufeffa'],
  ['non-character', 'memory', 'a\uffffb'],
  ['markdown-link', 'memory', '[a](https://alpha.example)'],
  ['apostrophe-inside', 'memory', "a'b"],
  ['curly-apostrophe-before', 'memory', '‘0123'],
  ['full-width-apostrophe-before', 'memory', '＇0123'],
];

const quoted: readonly Row[] = [
  ['formula', 'memory', "'=1+1"],
  ['leading-zero', 'memory', "'0123"],
  ['number', 'memory', "'5"],
  ['date', 'memory', "'3/4"],
  ['boolean', 'memory', "'TRUE"],
  ['percent', 'memory', "'50%"],
  ['yen', 'memory', "'¥1,200"],
  ['phone', 'memory', "'+81-3-1234-5678"],
  ['at', 'memory', "'@SUM(1)"],
  ['full-width', 'memory', "'１２３"],
  ['error-name', 'memory', "'#REF!"],
  ['nothing', 'memory', "'"],
  ['second-apostrophe', 'memory', "''x"],
  ['space-before-apostrophe', 'memory', " 'x"],
  ['leading-blanks', 'memory', "'  a"],
  ['trailing-blanks', 'memory', "'a  "],
  ['blanks-only', 'memory', "'  "],
  ['line-feed', 'memory', "'a\nb"],
  ['carriage-return-line-feed', 'memory', "'a\r\nb"],
  ['nul', 'memory', "'a\u0000b"],
  ['emoji', 'memory', "'😀"],
  ['high-surrogate-alone', 'memory', "'a\ud800b"],
  ['decomposed', 'memory', "'か\u3099"],
  ['markdown-link', 'memory', "'[a](https://alpha.example)"],
  ['address', 'memory', "'https://alpha.example/a"],
];

function typed([id, belief, text]: Row): Probe {
  const asks = `a cell after setValue(${visible(text)})`;
  return probe(id, belief, asks, (bench) => contentOf(bench, bench.block().setValue(text)));
}

function typedThisYear(row: Row): Probe {
  const { id, belief, asks, observe } = typed(row);
  return probe(id, belief, asks, (bench) => withoutYear(observe(bench)));
}

/** What a cell makes of a text, as the documents say: "as if typed". */
export const typedText: ProbeGroup = {
  name: 'typed',
  probes: [
    ...[...formulas, ...numbers, ...dates, ...texts].map(typed),
    ...yearless.map(typedThisYear),
  ],
};

/** The same behind an apostrophe, which is how the script writes every text. */
export const quotedText: ProbeGroup = { name: 'quoted', probes: quoted.map(typed) };
