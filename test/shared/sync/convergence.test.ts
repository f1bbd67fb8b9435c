import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MikiwameError } from '#shared/errors.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';

import { inOrder } from '../../fakes/in-order.ts';
import { Killed, Life } from '../../fakes/killable.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { evaluationChange, noteChange } from '../../fakes/sample-changes.ts';
import { type Fault, inFixedOrder, TestDevice } from '../../fakes/test-device.ts';

const e1 = 'evaluation-1';
const names = ['anna', 'ben', 'carl'] as const;
/** Clocks of two devices and the workbook may lie so far apart that all stamps are still believed. */
const drift = 250_000;

type Act =
  | { type: 'write'; device: number; note: number; text: string; criterionId: string | null }
  | { type: 'delete' | 'restore'; device: number; note: number }
  | { type: 'sync'; device: number; faults: Fault[]; moments: number }
  | { type: 'clock'; device: number; off: number }
  | { type: 'time'; passed: number };

const device = fc.nat({ max: names.length - 1 });
const note = fc.nat({ max: 3 });
const fault = fc.constantFrom<Fault>('none', 'none', 'request-lost', 'answer-lost');
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('write' as const),
      device,
      note,
      text: fc.string({ maxLength: 5 }),
      criterionId: fc.constantFrom(null, '1.1', '4.2'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('delete' as const, 'restore' as const),
      device,
      note,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('sync' as const),
      device,
      faults: fc.array(fault, { maxLength: 3 }),
      moments: fc.oneof(fc.nat({ max: 40 }), fc.constant(1000)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('clock' as const),
      device,
      off: fc.integer({ min: -drift, max: drift }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('time' as const), passed: fc.nat({ max: 60_000 }) }),
  },
);

/** A team of devices with clocks of their own and one workbook, to which anything may happen. */
class Team {
  readonly truth = new ManualClock();
  readonly workbook = new MemoryWorkbook(this.truth, 2);
  private readonly clocks = names.map(() => new ManualClock(this.truth.time));
  readonly devices = names.map(
    (name, index) => new TestDevice(name, this.clocks[index] ?? this.truth, this.workbook),
  );
  /** For each field of each record, what was written last by stamp: what everybody must see in the end. */
  readonly written = new Map<string, { stamp: string; value: unknown }>();

  async start(): Promise<void> {
    await inOrder(this.devices, async (member, index) => {
      if (index === 0) await this.commit(member, evaluationChange(e1));
      await member.join(index === 0 ? e1 : '');
      await member.sync();
    });
  }

  async act(act: Act): Promise<void> {
    if (act.type === 'time') {
      for (const clock of [this.truth, ...this.clocks]) clock.time += act.passed;
      return;
    }
    const member = this.devices[act.device];
    const clock = this.clocks[act.device];
    if (!member || !clock) throw new Error('There is no such device.');
    if (act.type === 'clock') clock.time = this.truth.time + act.off;
    else if (act.type === 'sync') await syncOrFail(member, act.faults, act.moments);
    else await this.edit(member, act);
  }

  private async edit(
    member: TestDevice,
    act: Extract<Act, { type: 'write' | 'delete' | 'restore' }>,
  ): Promise<void> {
    const id = `note-${act.note}`;
    if (act.type === 'write') {
      const { criterionId, text } = act;
      const known = await member.records.get(e1, id);
      const set = { text, criterionId };
      const whole = noteChange(e1, id, text);
      await this.commit(member, known ? { kind: 'note', id, evaluationId: e1, set } : whole);
    } else if (await member.records.get(e1, id)) {
      const deleted = act.type === 'delete';
      await this.commit(member, { kind: 'note', id, evaluationId: e1, set: {}, deleted });
    }
  }

  private async commit(member: TestDevice, change: Change): Promise<void> {
    await member.records.commit([change]);
    const record = await member.records.get(change.evaluationId, change.id);
    if (!record) throw new Error('Nothing was kept.');
    for (const [name, stamp] of Object.entries(record.stamps)) {
      const key = `${record.id} ${name}`;
      const value = valueOf(record, name);
      const last = this.written.get(key);
      if (!last || last.stamp < stamp) this.written.set(key, { stamp, value });
    }
  }

  /** Everybody's clock is right again and everybody syncs without trouble, until all have heard from all. */
  async settle(): Promise<void> {
    for (const clock of this.clocks) clock.time = this.truth.time;
    await inOrder([1, 2, 3], () => inOrder(this.devices, (member) => member.sync()));
  }
}

async function syncOrFail(member: TestDevice, faults: Fault[], moments: number): Promise<void> {
  await member.sync({ faults, life: new Life(moments) }).catch((error: unknown) => {
    if (!(error instanceof Killed) && !(error instanceof MikiwameError)) throw error;
  });
}

function valueOf(record: AnyRecord, name: string): unknown {
  return name === 'deleted'
    ? record.deleted
    : Object.entries(record.fields).find(([field]) => field === name)?.[1];
}

async function expectAgreement(team: Team): Promise<void> {
  const shared = inFixedOrder(team.workbook.records());
  await inOrder(team.devices, async (member) => {
    expect(await member.contents(e1)).toEqual(shared);
    expect(await member.records.pending(e1, 10)).toEqual([]);
    expect(await member.records.refused(e1)).toEqual([]);
  });
  const values = shared.flatMap((record) =>
    Object.entries(record.stamps).map(([name, stamp]): [string, unknown] => [
      `${record.id} ${name}`,
      { stamp, value: valueOf(record, name) },
    ]),
  );
  expect(Object.fromEntries(values)).toEqual(Object.fromEntries(team.written));
}

async function runTeam(story: Act[]): Promise<void> {
  const team = new Team();
  await team.start();
  await inOrder(story, (act) => team.act(act));
  await team.settle();
  await expectAgreement(team);
}

test('all devices and the workbook come to the same, and every last edit is in it, whatever happened on the way', async () => {
  expect.hasAssertions();
  await fc.assert(fc.asyncProperty(fc.array(acts, { maxLength: 40 }), runTeam), { numRuns: 200 });
});

test('nothing is lost when somebody takes the workbook back to an older version', async () => {
  expect.hasAssertions();
  const story = fc.array(acts, { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(story, fc.nat({ max: 8 }), story, async (before, revision, after) => {
      const team = new Team();
      await team.start();
      await inOrder(before, (act) => team.act(act));
      await team.settle();
      team.workbook.rollBack(revision);
      await inOrder(after, (act) => team.act(act));
      await team.settle();
      await expectAgreement(team);
    }),
    { numRuns: 200 },
  );
});
