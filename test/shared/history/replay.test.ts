import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { entriesBetween, inputEntry, instantOf, joinHistories } from '#shared/history/entries.ts';
import { historyCsv, historyLines, readHistory, writeHistory } from '#shared/history/export.ts';
import { comparisonAt, mismatchesWith, replay, snapshotAt } from '#shared/history/replay.ts';
import { weightLockOf } from '#shared/history/weight-lock.ts';
import type { HistoryEntry } from '#shared/model/history.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';
import { scoreId } from '#shared/model/score.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';
import { emptyWorkbookInput, type WorkbookInput } from '#shared/model/workbook-input.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { commitTo } from '#shared/sync/commit.ts';
import { nextStamp } from '#shared/sync/stamp.ts';

import { recordsOf } from '../../fixtures/sample-records.ts';
import { emptySnapshot, exclusion, score, scores, vendor } from '../../fixtures/snapshot-parts.ts';

const evaluationId = 'evaluation-1';
const start = 1_793_000_000_000;
const began = nextStamp('', start, 'laptop');

/** A device that keeps its records and writes its history beside them. */
class Desk {
  records: AnyRecord[] = recordsOf(
    emptySnapshot({
      vendors: [vendor('a', 'A'), vendor('b', 'B')],
      scores: [
        ...scores('mori', 'a', { '1.1': 4, '2.1': 3 }),
        ...scores('sato', 'a', { '1.1': 2 }),
        ...scores('mori', 'b', { '1.1': 3, '2.1': 4 }),
      ],
    }),
    began,
  );
  input: WorkbookInput = emptyWorkbookInput;
  entries: HistoryEntry[] = this.records.flatMap((record) => entriesBetween(undefined, record));
  last: string = began;

  commit(changes: Change[], actor: string | null = 'mori'): void {
    const { written, stamp } = commitTo(this.records, changes, {
      last: this.last,
      now: start,
      device: 'laptop',
    });
    for (const after of written) {
      const before = this.records.find(({ id }) => id === after.id);
      this.entries.push(...entriesBetween(before, after, actor));
      this.records = [...this.records.filter(({ id }) => id !== after.id), after];
    }
    this.last = stamp;
  }

  type(input: WorkbookInput): void {
    this.last = nextStamp(this.last, start, 'laptop');
    const entry = inputEntry(this.input, input, { stamp: this.last, by: 'sato', evaluationId });
    if (entry) this.entries.push(entry);
    this.input = input;
  }

  setEvaluation(set: Extract<Change, { kind: 'evaluation' }>['set']): void {
    this.commit([{ kind: 'evaluation', id: evaluationId, evaluationId, set }]);
  }

  score(vendorId: string, criterionId: string, answer: 1 | 2 | 3 | 4 | 5 | '?'): void {
    const { id, ...set } = score('mori', vendorId, criterionId, answer);
    this.commit([{ kind: 'score', id, evaluationId, set }]);
  }
}

const weightsOf = (fit: number) => ({
  fit,
  scope: 1 - fit,
  'track-record': 0,
  contract: 0,
  support: 0,
});

describe('replay', () => {
  it('comes to every total that was shown, at every moment, after any changes', () => {
    const step = fc.oneof(
      fc.tuple(
        fc.constant('score'),
        fc.constantFrom('a', 'b'),
        fc.constantFrom('1.1', '1.2', '4.1'),
        fc.constantFrom<1 | 3 | 5 | '?'>(1, 3, 5, '?'),
      ),
      fc.tuple(fc.constant('weights'), fc.constantFrom(0, 0.25, 1)),
      fc.tuple(fc.constant('exclude'), fc.constantFrom('a', 'b'), fc.boolean()),
      fc.tuple(fc.constant('agree'), fc.constantFrom(1, 2.5, 5)),
      fc.tuple(fc.constant('delete'), fc.boolean()),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, backwards) => {
        const desk = new Desk();
        const shown: { stamp: string; comparison: unknown }[] = [];
        for (const [what, one, two, three] of steps) {
          if (what === 'score') desk.score(one, two, three);
          if (what === 'weights') desk.setEvaluation({ weights: weightsOf(one) });
          if (what === 'exclude') {
            const { id, ...set } = exclusion(one, '理由', two);
            desk.commit([{ kind: 'decision', id, evaluationId, set }]);
          }
          if (what === 'agree') {
            desk.type({
              ...desk.input,
              overrides: [{ vendorId: 'a', criterionId: '1.1', points: one }],
            });
          }
          if (what === 'delete') {
            const id = scoreId('sato', 'a', '1.1');
            desk.commit([{ kind: 'score', id, evaluationId, set: {}, deleted: one }]);
          }
          const snapshot = snapshotOf(evaluationId, desk.records, desk.input);
          shown.push({ stamp: desk.last, comparison: snapshot && compareVendors(snapshot) });
        }
        const order = backwards ? desk.entries.toReversed() : desk.entries;
        for (const { stamp, comparison } of shown) {
          expect(comparisonAt([...order, ...order], evaluationId, stamp)).toEqual(comparison);
        }
        expect(replay(readHistory(writeHistory(desk.entries)), evaluationId)).toEqual(
          replay(desk.entries, evaluationId),
        );
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  it('tells a total that does not follow', () => {
    const desk = new Desk();
    const shown = comparisonAt(desk.entries, evaluationId)?.vendors ?? [];
    expect(shown).toHaveLength(2);
    expect(mismatchesWith(shown, desk.entries, evaluationId)).toEqual([]);
    const wrong = [
      { vendorId: 'a', value: 4.2 },
      { vendorId: 'x', value: null },
    ];
    expect(mismatchesWith(wrong, desk.entries, evaluationId)).toEqual([
      { vendorId: 'a', shown: 4.2, recomputed: expect.closeTo(3, 9) },
      { vendorId: 'x', shown: null, recomputed: null },
    ]);
    expect(snapshotAt(desk.entries, evaluationId, '0')).toBeNull();
    expect(snapshotAt(desk.entries, 'another')).toBeNull();
  });

  it('refuses a record that was never whole', () => {
    const part = {
      stamp: began,
      by: null,
      evaluationId,
      kind: 'vendor',
      id: 'c',
      set: { name: 'C' },
    };
    expect(() => replay([part], evaluationId)).toThrow('record-invalid');
    const input = { ...part, kind: 'input', id: evaluationId, set: { overrides: [{ points: 9 }] } };
    expect(() => replay([input], evaluationId)).toThrow('record-invalid');
  });
});

describe('joinHistories', () => {
  it('loses nothing, whatever the order and however often', () => {
    const desk = new Desk();
    desk.score('a', '1.1', 5);
    const [first, ...rest] = desk.entries;
    const some = desk.entries.filter((_, place) => place % 2 === 0);
    const whole = joinHistories(desk.entries, []);
    expect(joinHistories(rest, first ? [first] : [])).toEqual(whole);
    expect(joinHistories(whole, some)).toEqual(whole);
    expect(joinHistories(some, whole)).toEqual(whole);
    expect(whole).toHaveLength(desk.entries.length);
    const one = { stamp: began, by: null, evaluationId, kind: 'vendor', id: 'c' };
    const joined = joinHistories(
      [{ ...one, set: { name: 'A', x: 1 } }],
      [{ ...one, by: 'mori', set: { name: 'B' } }],
    );
    expect(joined).toEqual([{ ...one, by: 'mori', set: { name: 'B', x: 1 } }]);
  });
});

describe('weightLockOf', () => {
  it('holds what was fixed against what was changed since', () => {
    const desk = new Desk();
    expect(weightLockOf(desk.entries, evaluationId)).toBeNull();
    desk.setEvaluation({ weights: weightsOf(0.5), weightsFixedAt: '2026-11-05T00:00:00.000Z' });
    desk.setEvaluation({ title: '別の名前' });
    expect(weightLockOf(desk.entries, evaluationId)).toMatchObject({
      changes: [],
      changed: false,
      fixedBy: 'mori',
    });
    desk.setEvaluation({ weights: weightsOf(1) });
    desk.type({ ...emptyWorkbookInput, weights: { fit: 0, scope: 50 } });
    const lock = weightLockOf(desk.entries, evaluationId);
    expect(lock).toMatchObject({
      changed: true,
      fixed: weightsOf(0.5),
      present: { fit: 0, scope: 1 },
      changes: [
        { by: 'mori', from: { fit: 0.5 }, to: { fit: 1 } },
        { by: 'sato', from: { fit: 1 }, to: { fit: 0 } },
      ],
    });
    // A has 3 on fit and 3 on scope, B 3 and 4.
    expect(lock?.totals).toEqual([
      { vendorId: 'b', underFixed: 3.5, present: 4, rankUnderFixed: 1, rank: 1 },
      { vendorId: 'a', underFixed: 3, present: 3, rankUnderFixed: 2, rank: 2 },
    ]);
    desk.setEvaluation({ weightsFixedAt: null });
    expect(weightLockOf(desk.entries, evaluationId)).toBeNull();
  });
});

describe('export', () => {
  it('writes who changed what from what to what', () => {
    const desk = new Desk();
    desk.score('a', '1.1', 5);
    const line = historyLines(desk.entries).at(-1);
    expect(line).toEqual({
      at: instantOf({ stamp: desk.last }),
      stamp: desk.last,
      by: 'mori',
      kind: 'score',
      id: 'score:mori:a:1.1',
      field: 'answer',
      before: '{"points":4,"state":"scored"}',
      after: '{"points":5,"state":"scored"}',
    });
  });

  it('keeps formulas and line ends inside their cells', () => {
    const entry = {
      stamp: began,
      by: null,
      evaluationId,
      kind: 'note',
      id: 'n',
      set: { '=x': '=1+1\n"a", b', low: -1 },
    };
    const [head, first = '', second = ''] = historyCsv([entry]).split('\r\n');
    expect(head).toBe('at,stamp,by,kind,id,field,before,after');
    expect(first).toBe(`${instantOf(entry)},${began},,note,n,'=x,,"""=1+1\\n\\""a\\"", b"""`);
    expect(second.endsWith(",low,,'-1")).toBe(true);
  });

  it('reads its own file and no other', () => {
    const { entries } = new Desk();
    expect(readHistory(`\uFEFF${writeHistory(entries)}`)).toEqual(entries);
    expect(() => readHistory('{')).toThrow('file-not-ours');
    expect(() => readHistory('{"mikiwame":"backup","version":1}')).toThrow('file-not-ours');
    expect(() => readHistory('{"mikiwame":"history","version":9}')).toThrow('version-newer');
    expect(() => readHistory('{"mikiwame":"history","version":1,"entries":[{}]}')).toThrow(
      'record-invalid',
    );
  });

  it('knows the moment of a stamp', () => {
    const time = Date.UTC(2028, 1, 29, 23, 59, 58, 7);
    expect(instantOf({ stamp: nextStamp('', time, 'x') })).toBe('2028-02-29T23:59:58.007Z');
  });
});
