import { beforeAll, expect, test } from 'vitest';

import type { WorkbookSnapshot } from '#apps-script/local/workbook.ts';
import { emptyWorkbookInput, type WorkbookInput } from '#shared/model/workbook-input.ts';

import { GridPerson } from '../apps-script/people/grid-person.ts';
import { type QuickDevice, QuickTeam } from '../apps-script/quick-team.ts';
import { foundation, recordOf } from '../apps-script/records.ts';
import { vendor } from '../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';

const vendors = sampleSnapshot().vendors.slice(0, 3);
const newcomer = vendor('nagi', '凪の倉庫');

let start: { snapshot: WorkbookSnapshot; workbookId: string; device: QuickDevice };
/** The call before which a push that adds a vendor has read the input sheet and written nothing there yet. */
let gap: number;

function teamOf(): { team: QuickTeam; person: GridPerson } {
  const { snapshot, workbookId } = start;
  const team = new QuickTeam({ keepsContexts: true, snapshot, workbookId });
  return { team, person: new GridPerson(team.book.book) };
}

const typed: WorkbookInput = {
  ...emptyWorkbookInput,
  weights: { fit: 40 },
  overrides: [
    { vendorId: 'hoshi', criterionId: '1.1', points: 4.5 },
    { vendorId: 'tsumugi', criterionId: '1.1', points: 3.5 },
    { vendorId: 'hoshi', criterionId: '3.2', points: 2 },
  ],
  notes: [{ criterionId: '1.1', text: '面談で確かめる' }],
};

function isBefore(
  a: WorkbookInput['overrides'][number],
  b: WorkbookInput['overrides'][number],
): boolean {
  return `${a.criterionId} ${a.vendorId}` < `${b.criterionId} ${b.vendorId}`;
}

/** The same, whatever way rows and columns stand. */
function ordered({ overrides, ...input }: WorkbookInput): WorkbookInput {
  return { ...input, overrides: overrides.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)) };
}

beforeAll(() => {
  const team = new QuickTeam({ keepsContexts: true });
  const device = team.member('rater-mori', 'owner');
  team.synced(device, foundation({ vendors, evidence: [], estimates: [] }));
  const person = new GridPerson(team.book.book);
  const type = (rowKey: string, columnKey: string, value: number | string): void => {
    const { row, column } = person.place(rowKey, columnKey);
    person.type('入力', row, column, value);
  };
  type('criterion:1.1', 'vendor:hoshi', 4.5);
  type('criterion:3.2', 'vendor:hoshi', 2);
  type('criterion:1.1', 'vendor:tsumugi', 3.5);
  type('criterion:1.1', 'note', "'面談で確かめる");
  type('axis:fit', 'weight', 40);
  start = { snapshot: team.book.snapshot(), workbookId: team.workbookId, device };
  const again = teamOf().team;
  let hasRead = false;
  again.book.disturb = ({ operation, count }) => {
    if (hasRead && operation === 'apply') gap ??= count;
    hasRead ||= operation === 'formulas';
    return null;
  };
  again.synced(device, [recordOf('vendor', newcomer)]);
}, 180_000);

/** Adds a vendor while somebody does something; gives what people have typed, and what stands over the vendors' columns. */
function after(act: (person: GridPerson) => void): {
  input: WorkbookInput;
  heads: Record<string, unknown>;
} {
  const { team, person } = teamOf();
  team.book.disturb = ({ count }) => {
    if (count === gap) act(person);
    return null;
  };
  team.synced(start.device, [recordOf('vendor', newcomer)]);
  team.book.disturb = null;
  const values = person.values('入力');
  const heads = [...vendors, newcomer].map(({ id }) => {
    const { row, column } = person.place('head', `vendor:${id}`);
    return [id, values[row]?.[column]];
  });
  return { input: ordered(team.synced(start.device, []).input), heads: Object.fromEntries(heads) };
}

const names = Object.fromEntries(
  [...vendors, newcomer].map(({ id, name, shortName }) => [id, shortName || name]),
);

test('a new vendor’s name stands over its column, and every other’s over its own', () => {
  expect(after(() => {}).heads).toEqual(names);
});

const insert = (dimension: 'ROW' | 'COL', before: number, count = 1) => {
  return (person: GridPerson) => person.insert('入力', dimension, before, count);
};

test.each([
  { what: 'inserts a column before the vendors', act: insert('COL', 5) },
  { what: 'inserts six first columns', act: insert('COL', 0, 6) },
  { what: 'inserts a row over all', act: insert('ROW', 0) },
  {
    what: 'inserts a column and then moves a vendor’s to the end',
    act: (person: GridPerson) => {
      person.insert('入力', 'COL', 3);
      person.moveColumnToEnd('入力', 6);
    },
  },
  { what: 'turns the rows', act: (person: GridPerson) => person.turnRows('入力', 5) },
])('what was typed stays under its vendor when somebody $what as a new one comes', ({ act }) => {
  expect(after(act)).toEqual({ input: typed, heads: names });
});
