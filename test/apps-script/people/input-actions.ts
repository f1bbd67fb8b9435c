import type { PeopleAction } from './people-action.ts';

/** What people do to the sheet on which they write. */
export const inputActions: readonly PeopleAction[] = [
  {
    name: 'renames the input sheet with a space and a dash',
    after: 'nothing',
    act: (p) => p.rename('入力', '営業部 - 入力'),
  },
  { name: 'hides the input sheet', after: 'nothing', act: (p) => p.hide('入力', true) },
  {
    name: 'copies the input sheet',
    after: 'nothing',
    act: (p) => p.duplicate('入力', '入力のコピー'),
  },
  {
    name: 'turns the rows of the input sheet',
    after: 'nothing',
    act: (p) => p.turnRows('入力', 5),
  },
  {
    name: 'inserts a row at the top of the input sheet',
    after: 'nothing',
    act: (p) => p.insert('入力', 'ROW', 0),
  },
  {
    name: 'inserts rows among the criteria',
    after: 'nothing',
    act: (p) => p.insert('入力', 'ROW', 9, 3),
  },
  {
    name: 'inserts a column in the input sheet',
    after: 'nothing',
    act: (p) => p.insert('入力', 'COL', 3),
  },
  {
    name: 'inserts a first column in the input sheet',
    after: 'nothing',
    act: (p) => p.insert('入力', 'COL', 0),
  },
  {
    name: 'moves a vendor’s column in the input sheet',
    after: 'nothing',
    act: (p) => p.moveColumnToEnd('入力', 5),
  },
  { name: 'filters the input sheet', after: 'nothing', act: (p) => p.filter('入力') },
  {
    name: 'shows the hidden row of keys',
    after: 'nothing',
    act: (p) => p.hideHeaders('入力', 'ROW', 0, false),
  },
  {
    name: 'merges empty cells in the input sheet',
    after: 'nothing',
    act: (p) => p.merge('入力', 60, 5, 2, 2),
  },
  {
    name: 'pastes other words over the headings of the input sheet',
    after: 'nothing',
    act: (p) => p.paste('入力', 4, 1, [["'番号", "'見出し", "'割合", "'備考"]]),
  },
  {
    name: 'pastes a word where a weight belongs',
    after: 'nothing',
    act: (p) => {
      // Pasting brings its own rules along, so no validation holds it back.
      p.book.apply([{ kind: 'validation', area: p.filled('入力'), validations: null }]);
      const { row, column } = p.place('axis:support', 'weight');
      p.type('入力', row, column, "'多め");
    },
  },
  {
    name: 'types a weight and takes it back',
    after: 'nothing',
    act: (p) => {
      const { row, column } = p.place('axis:support', 'weight');
      p.type('入力', row, column, 30);
      p.type('入力', row, column, '');
    },
  },
  {
    name: 'colours and formats cells of the input sheet',
    after: 'nothing',
    act: (p) => {
      const area = p.filled('入力');
      p.book.apply([
        { kind: 'style', area, styles: { fillColor: '#ffee99', bold: true } },
        { kind: 'number-format', area, formats: '0.000' },
      ]);
    },
  },
  {
    name: 'takes the validation away',
    after: 'nothing',
    act: (p) => p.book.apply([{ kind: 'validation', area: p.filled('入力'), validations: null }]),
  },
  {
    name: 'deletes the input sheet',
    after: 'told',
    takesTyped: true,
    act: (p) => p.delete('入力'),
  },
  {
    name: 'clears the input sheet',
    after: 'told',
    takesTyped: true,
    act: (p) => p.clear(p.filled('入力')),
  },
  {
    name: 'pastes over the keys of the input sheet',
    after: 'told',
    act: (p) => p.paste('入力', 0, 0, [["'項目", "'a", "'b", "'c", "'d", "'e", "'f", "'g", "'h"]]),
  },
  {
    name: 'deletes the row of a criterion in the input sheet',
    after: 'warned',
    act: (p) => p.remove('入力', 'ROW', p.place('criterion:3.2', 'id').row),
  },
  {
    name: 'deletes a vendor’s column in the input sheet',
    after: 'warned',
    act: (p) => p.remove('入力', 'COL', p.place('axis:fit', 'vendor:hoshi').column),
  },
];
