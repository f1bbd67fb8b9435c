import { expect, test } from 'vitest';

import { type Fault, FAULTS } from '#apps-script/local/faults.ts';
import type { AnyRecord } from '#shared/model/record.ts';

import { junkFor } from '../apps-script/junk.ts';
import { type QuickDevice, QuickTeam } from '../apps-script/quick-team.ts';
import { foundation, noteRecord } from '../apps-script/records.ts';

const propertyCalls: ReadonlySet<string> = new Set(['properties', 'setProperties']);
const sixHours = 21_600_000;

type Cast = { team: QuickTeam; owner: QuickDevice; rater: QuickDevice; revoked: QuickDevice };

function cast(): Cast {
  const team = new QuickTeam({ keepsContexts: true });
  const owner = team.member('rater-mori', 'owner');
  const rater = team.member('rater-onishi');
  const revoked = team.member('rater-sato');
  team.sidebar('revokeMember', revoked.key);
  return { team, owner, rater, revoked };
}

/** Runs `work` and gives the operations that executions asked of the platform meanwhile. */
function operationsOf({ book }: QuickTeam, work: () => void): string[] {
  const operations: string[] = [];
  book.disturb = ({ operation }) => {
    operations.push(operation);
    return null;
  };
  work();
  book.disturb = null;
  return operations;
}

function reasonOf(team: QuickTeam, device: QuickDevice): string {
  const reply = team.post(device, team.body([]));
  return reply.kind === 'refused' ? reply.reason : reply.kind;
}

/** How many of each kind: what must be checked by its signature takes long here. */
const amounts = [14_000, 14_000, 100, 28_000, 400, 250, 3000, 250];

test('60,000 requests of strangers in a day read no property, and the team goes on syncing', () => {
  const { team, owner, rater, revoked } = cast();
  team.synced(owner, foundation());
  const kinds = junkFor(team, owner, revoked).map((junk, at) => ({
    ...junk,
    amount: amounts[at] ?? 0,
  }));
  expect(kinds.reduce((sum, { amount }) => sum + amount, 0)).toBe(60_000);
  const wrong: string[] = [];
  const operations = operationsOf(team, () => {
    for (const { kind, reason, make, amount } of kinds) {
      for (let at = 0; at < amount; at += 1) {
        const reply = team.postText(make(at));
        if (reply.kind !== 'refused' || reply.reason !== reason)
          wrong.push(`${kind}: ${JSON.stringify(reply)}`);
      }
    }
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(operations.filter((operation) => propertyCalls.has(operation))).toEqual([]);
  const push = team.post(rater, team.body([noteRecord('after', '翌日を待たない', rater.raterId)]));
  expect(push).toMatchObject({ kind: 'answer', answer: { refused: [] } });
  expect(push.kind === 'answer' && push.calls).toBeLessThanOrEqual(8);
  expect(team.post(owner, team.body([]))).toMatchObject({ kind: 'answer', calls: 3 });
}, 600_000);

test('properties are read again when the cache has forgotten them, once', () => {
  const { team, owner, revoked } = cast();
  team.synced(owner, [noteRecord('first', '最初')]);
  const read = ['cached', 'takeLock', 'properties', 'cache', 'releaseLock'];
  for (const junk of junkFor(team, owner, revoked).slice(3, 5)) {
    team.clock.advance(sixHours);
    expect(operationsOf(team, () => team.postText(junk.make(1)))).toEqual(read);
    expect(operationsOf(team, () => team.postText(junk.make(2)))).toEqual(['cached']);
  }
  team.clock.advance(sixHours);
  const pull = () => operationsOf(team, () => team.post(owner, team.body([])));
  const first = pull();
  const usual = pull();
  expect(usual[0]).toBe('cached');
  expect(first).toEqual([...read, ...usual.slice(1)]);
});

test('a team goes on syncing when the day’s properties are used up', () => {
  const { team, owner } = cast();
  team.synced(owner, [noteRecord('first', '最初')]);
  team.book.disturb = ({ operation }) => (propertyCalls.has(operation) ? 'refused' : null);
  expect(reasonOf(team, owner)).toBe('answer');
});

/** Revokes the rater at one call of a request of theirs; what the requests after that met, or `null` when the request makes fewer calls. */
function cutShort(at: number, isForgotten: boolean, records: AnyRecord[]): string[] | null {
  const { team, rater } = cast();
  if (isForgotten) team.clock.advance(sixHours);
  const met: string[] = [];
  let [outer, isOver] = [0, true];
  team.book.disturb = ({ execution, count }) => {
    outer ||= execution;
    if (execution !== outer || count !== at) return null;
    isOver = false;
    const { failed } = team.sidebar('revokeMember', rater.key);
    // Who has the lock is waited for, and here that would be for ever.
    if (!failed) met.push(reasonOf(team, rater));
    return null;
  };
  team.post(rater, team.body(records));
  team.book.disturb = null;
  if (met.length === 0) team.sidebar('revokeMember', rater.key);
  return isOver ? null : [...met, reasonOf(team, rater)];
}

test('a member is shut out at once, at whatever call of another request that happens', () => {
  for (const isForgotten of [false, true]) {
    for (const records of [[], [noteRecord('cut', '途中で', 'rater-onishi')]]) {
      for (let at = 1, met: string[] | null = []; met; at += 1) {
        met = cutShort(at, isForgotten, records);
        expect([...new Set(met ?? ['member-revoked'])], `call ${at}`).toEqual(['member-revoked']);
      }
    }
  }
}, 300_000);

/** Revokes a rater, who posts at one of its calls, where also `fault` happens; what the sidebar and a request say after it. */
function revokedAt(at: number, fault: Fault | null): { shown: string; met: string } | null {
  const { team, rater } = cast();
  let [outer, isOver] = [0, true];
  team.book.disturb = ({ execution, count }) => {
    outer ||= execution;
    if (execution !== outer || count !== at) return null;
    isOver = false;
    team.post(rater, team.body([]));
    return fault;
  };
  team.book.run('revokeMember', [rater.key], 'sidebar');
  team.book.disturb = null;
  const { state } = team.sidebar('sidebarState');
  const shown = state.members.find(({ key }) => key === rater.key)?.state ?? '';
  return isOver ? null : { shown, met: reasonOf(team, rater) };
}

test('what a revocation leaves behind is what requests meet, wherever it is ended and whoever asks meanwhile', () => {
  const met: Record<string, string> = { revoked: 'member-revoked', active: 'answer' };
  for (const fault of [null, ...FAULTS]) {
    let end = revokedAt(1, fault);
    for (let at = 2; end; at += 1) {
      expect(end.met, `${fault} at call ${at - 1}`).toBe(met[end.shown]);
      expect(end.shown === 'revoked' || fault !== null).toBe(true);
      end = revokedAt(at, fault);
    }
  }
}, 300_000);

test('who comes back is let in at once', () => {
  const { team, revoked } = cast();
  expect(reasonOf(team, revoked)).toBe('member-revoked');
  team.sidebar('approveMember', revoked.key, 'reader');
  expect(reasonOf(team, revoked)).toBe('answer');
  team.sidebar('revokeMember', revoked.key);
  team.sidebar('declineMember', revoked.key);
  expect(reasonOf(team, revoked)).toBe('member-unknown');
});
