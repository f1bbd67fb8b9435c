import { expect, test } from 'vitest';

import { GridPerson } from '../apps-script/people/grid-person.ts';
import { QuickTeam } from '../apps-script/quick-team.ts';
import { foundation, recordOf } from '../apps-script/records.ts';
import { vendor } from '../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';

test('when a vendor comes, each name on the input sheet still stands over its own column', () => {
  const team = new QuickTeam({ keepsContexts: true });
  const device = team.member('rater-mori', 'owner');
  const vendors = sampleSnapshot().vendors.slice(0, 3);
  team.synced(device, foundation({ vendors, evidence: [], estimates: [] }));
  const newcomer = vendor('nagi', '凪の倉庫');
  team.synced(device, [recordOf('vendor', newcomer)]);
  const person = new GridPerson(team.book.book);
  const values = person.values('入力');
  const heads = [...vendors, newcomer].map(({ id }) => {
    const { row, column } = person.place('head', `vendor:${id}`);
    return values[row]?.[column];
  });
  expect(heads).toEqual([...vendors, newcomer].map(({ name, shortName }) => shortName || name));
});
