import type { PeopleAction } from './people-action.ts';

const recordColumns = 31;

/** What people do to the sheet of records when they show it and wave the warning away. */
export const recordActions: readonly PeopleAction[] = [
  { name: 'renames the records', after: 'nothing', act: (p) => p.rename('_records', '控え') },
  { name: 'shows the records', after: 'nothing', act: (p) => p.hide('_records', false) },
  { name: 'moves the records to the front', after: 'nothing', act: (p) => p.move('_records', 0) },
  { name: 'copies the records', after: 'nothing', act: (p) => p.duplicate('_records', '控え') },
  {
    name: 'inserts a row into the records',
    after: 'nothing',
    act: (p) => p.insert('_records', 'ROW', 2),
  },
  {
    name: 'inserts 400 rows into the records',
    after: 'nothing',
    act: (p) => p.insert('_records', 'ROW', 2, 400),
  },
  {
    name: 'inserts a row above the records',
    after: 'nothing',
    act: (p) => p.insert('_records', 'ROW', 0),
  },
  {
    name: 'turns the records, head and all',
    after: 'nothing',
    act: (p) => p.turnRows('_records', 0),
  },
  {
    name: 'deletes a row of the records',
    after: 'nothing',
    act: (p) => p.remove('_records', 'ROW', 2),
  },
  {
    name: 'deletes the head of the records',
    after: 'nothing',
    act: (p) => p.remove('_records', 'ROW', 0),
  },
  {
    name: 'deletes the empty rows below the records',
    after: 'nothing',
    act: (p) => p.remove('_records', 'ROW', 40, 250),
  },
  {
    name: 'deletes the empty columns beside the records',
    after: 'nothing',
    act: (p) => p.remove('_records', 'COL', 20, 11),
  },
  {
    name: 'clears the last row of the records',
    after: 'nothing',
    act: (p) => {
      const { rows, ...area } = p.filled('_records');
      p.clear({ ...area, row: rows - 1, rows: 1 });
    },
  },
  {
    name: 'clears all records',
    after: 'nothing',
    act: (p) => p.clear({ ...p.filled('_records'), columns: recordColumns }),
  },
  { name: 'types over a record', after: 'told', act: (p) => p.type('_records', 1, 7, "'[[1,{") },
  { name: 'types over a revision', after: 'told', act: (p) => p.type('_records', 1, 1, "'三") },
  {
    name: 'inserts a column into the records',
    after: 'told',
    act: (p) => p.insert('_records', 'COL', 3),
  },
  { name: 'deletes the records', after: 'told', act: (p) => p.delete('_records') },
];
