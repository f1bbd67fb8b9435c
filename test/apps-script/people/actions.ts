import { inputActions } from './input-actions.ts';
import type { PeopleAction } from './people-action.ts';
import { recordActions } from './record-actions.ts';

/** Everything that people do to a spreadsheet in good faith. */
export const peopleActions: readonly PeopleAction[] = [
  ...recordActions,
  ...inputActions,
  { name: 'renames the matrix', after: 'nothing', act: (p) => p.rename('比較表', '比較 2026') },
  { name: 'renames the means', after: 'nothing', act: (p) => p.rename('_agg', '平均') },
  { name: 'hides the matrix', after: 'nothing', act: (p) => p.hide('比較表', true) },
  { name: 'shows the calculation', after: 'nothing', act: (p) => p.hide('_calc', false) },
  { name: 'moves the evidence before the matrix', after: 'nothing', act: (p) => p.move('証拠', 2) },
  {
    name: 'copies the matrix',
    after: 'nothing',
    act: (p) => p.duplicate('比較表', '比較表のコピー'),
  },
  {
    name: 'adds a tab of their own',
    after: 'nothing',
    act: (p) => p.book.apply([{ kind: 'insert-sheet', sheetId: '424242', name: 'メモ', index: 1 }]),
  },
  { name: 'filters the evidence', after: 'nothing', act: (p) => p.filter('証拠') },
  {
    name: 'hides rows of the matrix',
    after: 'nothing',
    act: (p) => p.hideHeaders('比較表', 'ROW', 10, true),
  },
  {
    name: 'takes the colours of the matrix away',
    after: 'nothing',
    act: (p) => p.book.apply([{ kind: 'format-rules', sheetId: p.id('比較表'), rules: [] }]),
  },
  {
    name: 'takes a name of a range away',
    after: 'nothing',
    act: (p) => p.book.apply([{ kind: 'named-range', name: 'mikiwame_totals', area: null }]),
  },
  {
    name: 'protects the evidence from everybody',
    after: 'nothing',
    act: (p) =>
      p.book.apply([
        {
          kind: 'protect',
          sheetId: p.id('証拠'),
          id: 77,
          protection: { id: 77, description: '触らないで', warningOnly: false },
        },
      ]),
  },
  {
    name: 'inserts a row above the matrix',
    after: 'nothing',
    act: (p) => p.insert('比較表', 'ROW', 0),
  },
  {
    name: 'inserts a column in the matrix',
    after: 'nothing',
    act: (p) => p.insert('比較表', 'COL', 5),
  },
  { name: 'deletes the matrix', after: 'told', act: (p) => p.delete('比較表') },
  { name: 'deletes the means', after: 'told', act: (p) => p.delete('_agg') },
  { name: 'deletes the calculation', after: 'told', act: (p) => p.delete('_calc') },
  { name: 'deletes the summary', after: 'told', act: (p) => p.delete('候補サマリー') },
  { name: 'deletes the evidence', after: 'told', act: (p) => p.delete('証拠') },
  {
    name: 'pastes over the headings of the matrix',
    after: 'warned',
    act: (p) => p.paste('比較表', 1, 1, [["'番号", "'観点", "'割合", "'甲社", "'乙社"]]),
  },
  {
    name: 'types over totals in the matrix',
    after: 'warned',
    act: (p) => p.paste('比較表', 4, 4, [[5, 5, 5, 5]]),
  },
  {
    name: 'deletes a row of the matrix',
    after: 'warned',
    act: (p) => p.remove('比較表', 'ROW', 12),
  },
  {
    name: 'deletes a vendor’s column in the matrix',
    after: 'warned',
    act: (p) => p.remove('比較表', 'COL', 5),
  },
  { name: 'clears the matrix', after: 'warned', act: (p) => p.clear(p.filled('比較表')) },
  {
    name: 'merges cells of the matrix',
    after: 'warned',
    act: (p) => p.merge('比較表', 12, 4, 2, 2),
  },
  { name: 'turns the rows of the means', after: 'warned', act: (p) => p.turnRows('_agg', 1) },
  { name: 'inserts a row into the means', after: 'warned', act: (p) => p.insert('_agg', 'ROW', 3) },
  {
    name: 'inserts a column into the means',
    after: 'warned',
    act: (p) => p.insert('_agg', 'COL', 5),
  },
  {
    name: 'types over the means',
    after: 'warned',
    act: (p) =>
      p.paste('_agg', 15, 4, [
        [9, 9],
        [9, 9],
      ]),
  },
  { name: 'turns the evidence', after: 'warned', act: (p) => p.turnRows('証拠', 1) },
  {
    name: 'inserts rows into the evidence',
    after: 'warned',
    act: (p) => p.insert('証拠', 'ROW', 2, 2),
  },
  {
    name: 'deletes a row of the evidence',
    after: 'warned',
    act: (p) => p.remove('証拠', 'ROW', 2),
  },
  {
    name: 'merges cells of the evidence',
    after: 'warned',
    act: (p) => p.merge('証拠', 1, 4, 2, 2),
  },
  { name: 'turns the single scores', after: 'warned', act: (p) => p.turnRows('_scores', 1) },
];
