import { type Belief, type Probe, type ProbeGroup, probe } from '../probe.ts';
import { plain } from '../seen.ts';

type Row = readonly [
  id: string,
  belief: Belief,
  /** A1 and so on stand for the cells of `cells`; the formula stands to the right of them. */
  formula: string,
  cells: readonly (readonly (string | number | boolean)[])[],
];

/** Blank, text and number cells, as a column of points holds them. */
const mixed = [[4], [''], ["'未確認"], [2], ["'5"], [true]] as const;

/** The functions that the workbook's formulas use, on the cells that trip them. */
const rows: readonly Row[] = [
  ['sum-mixed', 'official', 'SUM(A1:A6)', mixed],
  ['count-mixed', 'official', 'COUNT(A1:A6)', mixed],
  ['max-mixed', 'official', 'MAX(A1:A6)', mixed],
  ['min-mixed', 'official', 'MIN(A1:A6)', mixed],
  ['large-mixed', 'official', 'LARGE(A1:A6,2)', mixed],
  ['large-too-few', 'official', 'IFERROR(LARGE(A1:A6,3),"error")', mixed],
  ['max-empty', 'official', 'MAX(A1:A1)', [['']]],
  ['sum-empty', 'official', 'SUM(A1:A1)', [['']]],
  ['isnumber-blank', 'official', 'ISNUMBER(A1)', [['']]],
  ['isnumber-text', 'official', 'ISNUMBER(A1)', [["'5"]]],
  ['isnumber-number', 'official', 'ISNUMBER(A1)', [[5]]],
  ['isnumber-boolean', 'official', 'ISNUMBER(A1)', [[true]]],
  ['isnumber-error', 'official', 'ISNUMBER(A1)', [['=1/0']]],
  ['isnumber-times', 'memory', '0.5*ISNUMBER(A1)', [[5]]],
  ['blank-equals-empty', 'official', 'IF(A1="","blank","not")', [['']]],
  ['blank-equals-zero', 'official', 'IF(A1=0,"zero","not")', [['']]],
  ['blank-and-text', 'official', 'A1&""', [['']]],
  ['blank-times', 'official', 'A1*2', [['']]],
  ['blank-reference', 'memory', 'A1', [['']]],
  ['text-times', 'memory', 'A1*2', [["'5"]]],
  ['text-times-word', 'official', 'A1*2', [["'x"]]],
  ['text-equals-number', 'official', 'A1=5', [["'5"]]],
  ['text-greater-number', 'official', 'A1>1000', [["'x"]]],
  ['text-equals-capitals', 'official', 'A1="ABC"', [["'abc"]]],
  ['text-equals-width', 'memory', 'A1="ABC"', [["'ＡＢＣ"]]],
  ['text-equals-kana', 'memory', 'A1="ア"', [["'あ"]]],
  ['true-plus', 'official', 'A1+1', [[true]]],
  ['join-number', 'official', 'A1&"/"&A2', [[4.5], [10]]],
  ['join-third', 'memory', 'A1/3&""', [[1]]],
  ['join-boolean', 'official', 'A1&""', [[true]]],
  ['if-one-branch', 'official', 'IF(A1>0,"x")', [[0]]],
  ['if-error-branch', 'official', 'IF(A1>0,1/0,2)', [[0]]],
  ['if-text-condition', 'memory', 'IF(A1,1,2)', [["'x"]]],
  ['iferror', 'official', 'IFERROR(1/A1,"none")', [[0]]],
  ['iferror-blank', 'memory', 'IFERROR(A1,"none")', [['']]],
  ['and-blank', 'memory', 'AND(A1>=1,A1<=5)', [['']]],
  ['and-text', 'memory', 'AND(A1>=1,A1<=5)', [["'x"]]],
  ['or-zero', 'official', 'OR(A1=0,AND(A1>=1,A1<=1000))', [['']]],
  ['match-exact', 'official', 'MATCH("b",A1:A3,0)', [["'a"], ["'b"], ["'c"]]],
  ['match-capitals', 'official', 'MATCH("B",A1:A3,0)', [["'a"], ["'b"], ["'c"]]],
  ['match-none', 'official', 'MATCH("x",A1:A2,0)', [["'a"], ["'b"]]],
  ['match-wildcard', 'official', 'MATCH("a*",A1:A2,0)', [["'b"], ["'abc"]]],
  ['match-question-mark', 'official', 'MATCH("a?",A1:A2,0)', [["'ab"], ["'a?"]]],
  ['match-tilde', 'official', 'MATCH("a~?",A1:A2,0)', [["'ab"], ["'a?"]]],
  ['match-text-number', 'official', 'IFERROR(MATCH("5",A1:A2,0),0)', [[5], ["'5"]]],
  ['match-ties', 'official', 'MATCH(2,A1:A3,0)', [[1], [2], [2]]],
  ['index', 'official', 'INDEX(A1:A3,2)', [[1], [2], [3]]],
  ['index-blank', 'memory', 'INDEX(A1:A3,2)', [[1], [''], [3]]],
  ['index-blank-text', 'memory', 'INDEX(A1:A3,2)&""', [[1], [''], [3]]],
  ['index-outside', 'official', 'IFERROR(INDEX(A1:A3,4),"error")', [[1], [2], [3]]],
  [
    'sumif-greater',
    'official',
    'SUMIF(A1:A4,">0",B1:B4)',
    [
      [4, 10],
      ['', 20],
      ["'x", 30],
      [0, 40],
    ],
  ],
  [
    'sumif-text',
    'official',
    'SUMIF(A1:A3,"未確認",B1:B3)',
    [
      ["'未確認", 1],
      [3, 2],
      ["'未確認", 4],
    ],
  ],
  [
    'sumif-blank-weights',
    'official',
    'SUMIF(A1:A3,">0",B1:B3)',
    [
      [1, 2],
      [2, ''],
      [3, "'x"],
    ],
  ],
  [
    'sumif-text-number',
    'memory',
    'SUMIF(A1:A2,">0",B1:B2)',
    [
      ["'5", 1],
      [5, 2],
    ],
  ],
  [
    'sumifs',
    'official',
    'SUMIFS(C1:C3,A1:A3,"v1",B1:B3,"month")',
    [
      ["'v1", "'month", 5],
      ["'v1", "'once", 7],
      ["'v2", "'month", 9],
    ],
  ],
  [
    'sumifs-none',
    'official',
    'SUMIFS(B1:B2,A1:A2,"x")',
    [
      ["'a", 1],
      ["'b", 2],
    ],
  ],
  ['countif-greater', 'official', 'COUNTIF(A1:A4,">2")', [[1], [3], ["'5"], ['']]],
  ['countif-tie', 'memory', 'COUNTIF(A1:A3,">"&A2+0.000000001)', [[0.3], ['=0.1+0.2'], [0.4]]],
  ['countif-text', 'official', 'COUNTIF(A1:A3,"未確認")', [["'未確認"], [''], ["'未確認 "]]],
  ['countif-empty', 'official', 'COUNTIF(A1:A3,"")', [[1], [''], ['=""']]],
  ['countifs', 'official', 'COUNTIFS(A1:A4,">="&2,A1:A4,"<="&3)', [[1], [2], [3], [4]]],
  [
    'sumproduct',
    'official',
    'SUMPRODUCT(A1:A3,B1:B3)',
    [
      [1, 2],
      [2, 3],
      [3, 4],
    ],
  ],
  [
    'sumproduct-mixed',
    'official',
    'SUMPRODUCT(A1:A3,B1:B3)',
    [
      [1, 2],
      [2, "'x"],
      [3, ''],
    ],
  ],
  ['sumproduct-condition', 'official', 'SUMPRODUCT((A1:A4>0)*1)', [[1], [''], [-1], [3]]],
  ['sumproduct-condition-text', 'memory', 'SUMPRODUCT((A1:A3>0)*1)', [[1], ["'x"], [0]]],
  [
    'sumproduct-steps',
    'official',
    'SUMPRODUCT((A1>B1:B3)*(A1-B1:B3)*C1:C3)',
    [
      [250, 0, 10],
      ['', 100, -2],
      ['', 200, -1],
    ],
  ],
  ['round-half', 'official', 'ROUND(A1,0)', [[2.5]]],
  ['round-half-negative', 'official', 'ROUND(A1,0)', [[-2.5]]],
  ['round-binary', 'memory', 'ROUND(A1,2)', [[1.005]]],
  ['round-twice', 'memory', 'ROUND(ROUND(A1*1.1,6),0)', [[405]]],
  ['round-thousands', 'official', 'ROUND(A1,-3)', [[1500]]],
  ['text-two-digits', 'official', 'TEXT(A1,"0.00")', [[1.5]]],
  ['text-half', 'memory', 'TEXT(A1,"0.00")', [[0.125]]],
  ['divide-by-zero', 'official', 'A1/A2', [[1], [0]]],
  ['divide-by-blank', 'official', 'A1/A2', [[1], ['']]],
  [
    'divide-zero-weights',
    'official',
    'IF(SUM(B1:B2)>0,SUMPRODUCT(A1:A2,B1:B2)/SUM(B1:B2),"未確認")',
    [
      [4, 0],
      [2, 0],
    ],
  ],
  ['precision', 'memory', 'A1+A2=0.3', [[0.1], [0.2]]],
  ['precision-difference', 'memory', '(A1+A2-0.3)*1000000000000000000', [[0.1], [0.2]]],
  ['minus-square', 'official', '-A1^2', [[3]]],
  ['percent-sign', 'official', 'A1*50%', [[4]]],
  ['compare-not-equal', 'official', 'A1<>"priced"', [["'open"]]],
  [
    'nested-if',
    'official',
    'IF(A1=-2,"対象外",IF(A1<0,"未確認",1+COUNTIF(A1:A3,">"&A1)))',
    [[3], [5], [-1]],
  ],
  ['array-literal-sum', 'memory', 'SUM({1,2;3,4})', [['']]],
  ['error-passes', 'official', 'A1+1', [['=1/0']]],
  ['sum-of-error', 'official', 'SUM(A1:A2)', [['=1/0'], [1]]],
];

/** Moves A1, B2 and so on of a formula to where its cells stand, whose first row is `row`. */
function placed(formula: string, row: number): string {
  return formula.replace(/\b([A-C])([1-9])\b/g, (_, column: string, index: string) => {
    return `${column}${row + Number(index) - 1}`;
  });
}

function calculated([id, belief, formula, cells]: Row): Probe {
  const asks = `=${formula} over ${JSON.stringify(cells)}`;
  return probe(id, belief, asks, (bench) => {
    const columns = cells[0]?.length ?? 1;
    const range = bench.block(cells.length, columns);
    range.setValues(cells.map((row) => [...row]));
    const result = bench.sheet.getRange(range.getRow(), columns + 1);
    return plain(bench, result.setFormula(`=${placed(formula, range.getRow())}`).getValue());
  });
}

/** What the workbook's formulas come to. */
export const formulas: ProbeGroup = { name: 'formulas', probes: rows.map(calculated) };
