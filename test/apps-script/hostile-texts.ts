import fc from 'fast-check';

const starts = [
  '=',
  '+',
  '-',
  '@',
  "'",
  "''",
  '＝',
  '＋',
  '‘',
  '\u200b=',
  '\ufeff+',
  ' =',
  '\t=',
  '\n=',
];
const formulas = [
  'SUM(A1:A9)',
  'HYPERLINK("https://evil.example","x")',
  'IMPORTXML("https://evil.example","//a")',
  '1+1',
  'A1',
  '81-3-0000-0000',
  'cmd|calc!A1',
];
const shapes = [
  '0123',
  '22 34',
  '1e3',
  '-5%',
  '12.5％',
  '1,200',
  '¥1,200',
  '￥１，２００',
  '1200円',
  '.5',
  '-0',
  '1/2',
  '3-4',
  '2026-03-04',
  '2026/3/4',
  '3月4日',
  '令和8年3月4日',
  '午後3時',
  '12:30',
  '2026-03-04T06:00',
  'TRUE',
  'false',
  'ＴＲＵＥ',
  '#N/A',
  '#REF!',
  '[a](https://b.example)',
  'Infinity',
  'NaN',
  '１２３',
  '００１',
];
const letters = fc.constantFrom(
  ...'=+-@\'"%¥￥/:,.0195０９月日年円時e \t\n\r()[]{}<>&;|\\`$#!?物流受注発送가é́ゔが'.split(''),
);
const emoji = fc.constantFrom(
  '😀',
  '👨‍👩‍👧‍👦',
  '🏳️‍🌈',
  '𠮷',
  '葛󠄀',
  '🇯🇵',
  'e\u0301',
  '\u202etxt',
  '\u0000',
  '\u0007',
  '\r\n',
);
const lone = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const whole = { unit: 'binary' as const };

/** Texts that a spreadsheet could take for something else, or fail to keep, of 1 to `longest` UTF-16 units. */
export const hostileText = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...starts), fc.constantFrom(...formulas, ...shapes))
          .map((parts) => parts.join('')),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.constantFrom('', ' ', '　', '-', '+'),
            fc.constantFrom(...shapes),
            fc.constantFrom('', ' ', '\n', '　'),
          )
          .map((parts) => parts.join('')),
      },
      { weight: 3, arbitrary: fc.string({ unit: letters, minLength: 1, maxLength: 30 }) },
      { weight: 2, arbitrary: fc.double().map(String) },
      { weight: 2, arbitrary: fc.date({ noInvalidDate: true }).map((day) => day.toISOString()) },
      {
        weight: 2,
        arbitrary: fc
          .array(fc.oneof(letters, emoji, lone), { minLength: 1, maxLength: 20 })
          .map((parts) => parts.join('')),
      },
      { weight: 2, arbitrary: fc.string({ ...whole, minLength: 1, maxLength: 60 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(letters, fc.constantFrom('物', '=', '9', '😀'))
          .map(([first, rest]) => first + rest.repeat(5000)),
      },
    )
    .map((text) => text.slice(0, longest));
