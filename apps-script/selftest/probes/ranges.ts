import type { Bench } from '../bench.ts';
import {
  invoked,
  type Observation,
  type Probe,
  type ProbeGroup,
  probe,
  refusal,
} from '../probe.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ranges outside the grid or badly named, and the words with which they are refused. */
const refused: readonly (readonly [id: string, asks: string, get: (sheet: Sheet) => unknown])[] = [
  [
    'row-outside',
    'getRange(1001, 1) of a sheet with 1,000 rows',
    (sheet) => sheet.getRange(1001, 1),
  ],
  ['rows-outside', 'getRange(1000, 1, 2, 1)', (sheet) => sheet.getRange(1000, 1, 2, 1)],
  [
    'column-outside',
    'getRange(1, 27) of a sheet with 26 columns',
    (sheet) => sheet.getRange(1, 27),
  ],
  ['row-zero', 'getRange(0, 1)', (sheet) => sheet.getRange(0, 1)],
  ['column-zero', 'getRange(1, 0)', (sheet) => sheet.getRange(1, 0)],
  ['no-rows', 'getRange(1, 1, 0, 1)', (sheet) => sheet.getRange(1, 1, 0, 1)],
  ['no-columns', 'getRange(1, 1, 1, 0)', (sheet) => sheet.getRange(1, 1, 1, 0)],
  ['a1-outside', "getRange('AA1')", (sheet) => sheet.getRange('AA1')],
  ['a1-nonsense', "getRange('A0B')", (sheet) => sheet.getRange('A0B')],
  ['a1-empty', "getRange('')", (sheet) => sheet.getRange('')],
  [
    'a1-name',
    "getRange('mikiwame_no_such_name')",
    (sheet) => sheet.getRange('mikiwame_no_such_name'),
  ],
  ['offset-outside', "getRange('A1').offset(-1, 0)", (sheet) => sheet.getRange('A1').offset(-1, 0)],
];

/** Lists of the wrong size, and what is no list at all. */
const mismatched: readonly (readonly [
  id: string,
  asks: string,
  set: (range: GoogleAppsScript.Spreadsheet.Range) => unknown,
])[] = [
  ['too-few-rows', 'setValues of 1 x 2 into 2 x 2', (range) => range.setValues([[1, 2]])],
  [
    'too-many-rows',
    'setValues of 3 x 2 into 2 x 2',
    (range) =>
      range.setValues([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
  ],
  ['too-few-columns', 'setValues of 2 x 1 into 2 x 2', (range) => range.setValues([[1], [2]])],
  ['ragged', 'setValues of a ragged list into 2 x 2', (range) => range.setValues([[1, 2], [3]])],
  ['no-rows', 'setValues([]) into 2 x 2', (range) => range.setValues([])],
  ['formulas', 'setFormulas of 1 x 2 into 2 x 2', (range) => range.setFormulas([['=1', '=2']])],
  [
    'formats',
    'setNumberFormats of 1 x 2 into 2 x 2',
    (range) => range.setNumberFormats([['0', '0']]),
  ],
  ['notes', 'setNotes of 1 x 2 into 2 x 2', (range) => range.setNotes([['a', 'b']])],
];

const names: readonly (readonly [id: string, a1: string])[] = [
  ['cell', 'B2'],
  ['area', 'A1:C3'],
  ['area-backwards', 'C3:A1'],
  ['absolute', '$B$2:$C$3'],
  ['lower-case', 'b2:c3'],
  ['column', 'B:B'],
  ['row', '2:2'],
  ['open', 'A2:B'],
];

function named([id, a1]: (typeof names)[number]): Probe {
  return probe(`a1-${id}`, 'memory', `the place of getRange('${a1}')`, ({ sheet }) => {
    const range = sheet.getRange(a1);
    const place = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
    return [range.getA1Notation(), ...place];
  });
}

function withoutName({ sheetName }: Bench, text: string): Observation {
  return text.split(sheetName).join('SHEET');
}

/** Finding cells, and what is said when there are none. */
export const ranges: ProbeGroup = {
  name: 'ranges',
  probes: [
    ...refused.map(([id, asks, get]) => {
      const belief = id === 'rows-outside' || id === 'row-outside' ? 'measured' : 'memory';
      return probe(id, belief, `the error of ${asks}`, (bench) =>
        withoutName(
          bench,
          refusal(() => get(bench.sheet)),
        ),
      );
    }),
    ...mismatched.map(([id, asks, set]) => {
      const belief = id === 'too-few-rows' || id === 'too-few-columns' ? 'measured' : 'memory';
      return probe(`size-${id}`, belief, `the error of ${asks}`, (bench) =>
        refusal(() => set(bench.block(2, 2))),
      );
    }),
    ...names.map(named),
    probe('offset', 'official', "offset(1, 1, 2, 3) of 'B2'", ({ sheet }) =>
      sheet.getRange('B2').offset(1, 1, 2, 3).getA1Notation(),
    ),
    probe('offset-same-size', 'official', "offset(1, 1) of 'B2:C4' keeps its size", ({ sheet }) =>
      sheet.getRange('B2:C4').offset(1, 1).getA1Notation(),
    ),
    probe('cell-of', 'official', "getCell(2, 1) of 'B2:C4'", ({ sheet }) =>
      sheet.getRange('B2:C4').getCell(2, 1).getA1Notation(),
    ),
    probe('signature', 'memory', "the error of setFontWeight('heavy')", (bench) =>
      refusal(() => invoked(bench.block(), 'setFontWeight', 'heavy')),
    ),
    probe('value-of-area', 'official', 'getValue of an area is its first cell', (bench) =>
      String(
        bench
          .block(1, 2)
          .setValues([["'first", "'second"]])
          .getValue(),
      ),
    ),
    probe(
      'file-range',
      'official',
      "the file's getRange with a quoted sheet name",
      ({ file, sheetName }) => file.getRange(`'${sheetName}'!B2`).getA1Notation(),
    ),
    probe('file-range-unknown', 'memory', "the file's getRange with an unknown sheet", ({ file }) =>
      refusal(() => file.getRange("'Mikiwame no such sheet'!B2")),
    ),
  ],
};
