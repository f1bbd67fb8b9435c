import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseCsv } from '#shared/importing/csv.ts';
import { readRubric } from '#shared/importing/rubric.ts';
import { rubricTemplate, vendorTemplate } from '#shared/importing/templates.ts';
import { readVendors } from '#shared/importing/vendors.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import { type EvaluationFields, evaluationFieldsSchema } from '#shared/model/evaluation.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const { id: _, ...fields } = sampleSnapshot().evaluation;
const open: EvaluationFields = { ...fields, weightsFixedAt: null };
const head = ['番号', '評価項目', '重み', '1点', '3点', '5点'];
const read = (rows: string[][], evaluation = open) => {
  const reading = readRubric([head, ...rows], evaluation);
  if (!reading) throw new Error('The head was not found.');
  return reading;
};
const problems = (rows: string[][], evaluation = open) =>
  read(rows, evaluation).rows.map((row) => row.problems);
const axes = (weights: string[]) => weights.map((weight, place) => [String(place + 1), '', weight]);

describe.each(['ja', 'en'] as const)('the templates (%s)', (language) => {
  const { heads } = messagesFor(language).importing;

  test('the rubric as it was exported changes nothing, fixed or not', () => {
    for (const evaluation of [fields, open]) {
      const own = {
        ...evaluation,
        language,
        criterionWeights: { '2.1': 2, '4.7': 1 },
        criterionTexts: {
          '4.7': { label: '独自の項目', anchors: { 1: '=悪い', 3: '', 5: 'よい' } },
        },
      };
      const reading = readRubric(parseCsv(rubricTemplate(own, heads)), own);
      expect(reading?.set).toEqual({});
      expect(reading?.rows).toHaveLength(36);
      expect(reading?.rows.flatMap((row) => row.problems)).toEqual([]);
    }
  });

  test('the list of vendors to fill in is understood', () => {
    const grid = [...parseCsv(vendorTemplate(heads)), ['A社', 'A', 'a.example']];
    expect(readVendors(grid, [], (text) => text)?.[0]?.vendor).toEqual({
      name: 'A社',
      shortName: 'A',
      domains: ['a.example'],
    });
  });
});

test('words, weights and a criterion of the team’s own are taken', () => {
  const { rows, set } = read([
    ['1.1', '課題をつかんでいるか', '2', '', '', ''],
    ['4.7', '英語での報告', '1', 'できない', '一部', 'すべて'],
    ['5.1', '', '0'],
  ]);
  expect(rows.map(({ change }) => change)).toEqual(['changed', 'new', 'changed']);
  expect(set.criterionWeights).toEqual({ ...open.criterionWeights, '1.1': 2, '4.7': 1, '5.1': 0 });
  expect(Object.keys(set.criterionTexts ?? {})).toEqual(['1.1', '4.7']);
  // Anchors that the file leaves empty stay those of the rubric.
  expect(set.criterionTexts?.['1.1']).toEqual({
    label: '課題をつかんでいるか',
    anchors: { 1: '', 3: '', 5: '' },
  });
  expect(set.rubricVersion).toBe(open.rubricVersion + 1);
  expect(set.weights).toBeUndefined();
});

test('weights of the axes are shares of whatever scale they were given on', () => {
  const { set } = read(axes(['40%', '20', '20', '10', '10']));
  expect(set.weights).toEqual({
    fit: 0.4,
    scope: 0.2,
    'track-record': 0.2,
    contract: 0.1,
    support: 0.1,
  });
  expect(read(axes(['10', '5', '5', '2.5', '2.5'])).set.weights).toEqual(set.weights);
});

test.each([
  ['an axis that does not exist', [['6', '', '']], [['id-bad']]],
  ['words instead of a number', [['合計', '', '100']], [['id-bad']]],
  [
    'a number twice',
    [
      ['1.1', '', ''],
      ['１．１', '', ''],
    ],
    [[], ['id-twice']],
  ],
  ['a new criterion without a name', [['4.9', '', '1']], [['label-missing']]],
  ['a weight that is none', [['1.1', '', '高い']], [['weight-bad']]],
  ['a weight above a hundred', [['1.1', '', '101']], [['weight-bad']]],
  ['a name without end', [['1.1', 'あ'.repeat(301), '']], [['label-long']]],
  ['some axes only', axes(['50', '50']), [['axes-incomplete'], ['axes-incomplete']]],
  [
    'axes that are all zero',
    axes(['0', '0', '0', '0', '0']),
    Array.from({ length: 5 }, () => ['axes-incomplete']),
  ],
])('%s', (_name, rows, expected) => {
  expect(problems(rows)).toEqual(expected);
});

test('fixed weights stay: a row that would move one says so, words are still taken', () => {
  const rows = [
    ['1.1', '新しい言葉', '3'],
    ['1.2', '新しい言葉', ''],
    ['1', '', '90'],
    ['4.7', '独自', ''],
  ];
  expect(problems(rows, fields)).toEqual([
    ['weights-fixed'],
    [],
    ['weights-fixed'],
    ['weights-fixed'],
  ]);
  expect(read(rows, fields).set).toMatchObject({
    criterionTexts: { '1.2': { label: '新しい言葉' } },
  });
  expect(read(rows, fields).set.criterionWeights).toBeUndefined();
});

test('whatever a sheet holds, what is taken is an evaluation the records can hold', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom(
      '1',
      '2',
      '3',
      '4',
      '5',
      '1.1',
      '4.7',
      '5.99',
      '20',
      '100',
      '0',
      '１０％',
      '1e3',
      '-1',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { maxLength: 12 }),
      (rows) => {
        const { set } = read(rows);
        expect(evaluationFieldsSchema.safeParse({ ...open, ...set }).success).toBe(true);
      },
    ),
  );
});
