import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type AnyRecord, recordSchema } from '#shared/model/record.ts';
import { scoreId } from '#shared/model/score.ts';
import { canonicalJson } from '#shared/sync/canonical-json.ts';
import { applyChange } from '#shared/sync/change.ts';
import { createScorePacker, packedScoresSchema, unpackScores } from '#shared/wire/packed-scores.ts';
import { answerSchema, sentAnswer } from '#shared/wire/request.ts';

import { noteChange } from '../../fakes/sample-changes.ts';

const time = fc.integer({ min: 0, max: 36 ** 9 - 1 });
const stamp = fc
  .tuple(time, fc.nat(36 ** 4 - 1), fc.constantFrom('a', 'device1', '0123456789abcdef'))
  .map(
    ([at, counter, device]) =>
      `${at.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}-${device}`,
  );
const instant = fc.oneof(
  fc
    .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom(
    '2026-02-31T25:61:61.000Z',
    '0000-00-00T00:00:00.000Z',
    '2028-02-29T00:00:00.000Z',
  ),
);
const names = [
  'raterId',
  'vendorId',
  'criterionId',
  'answer',
  'reason',
  'evidenceIds',
  'ceilingReason',
  'scoredAt',
  'deleted',
];
const ids = fc.constantFrom('r1', 'r2', 'constructor', 'v:1');

/** Scores as they can be: written once or field by field, with and without texts, under their own id or another one. */
const anyScore: fc.Arbitrary<AnyRecord> = fc
  .record({
    raterId: ids,
    vendorId: ids,
    criterionId: fc.constantFrom('1.1', '5.8'),
    answer: fc.constantFrom(
      ...([1, 2, 3, 4, 5] as const).map((points) => ({ state: 'scored' as const, points })),
      { state: 'unknown' as const },
      { state: 'not-applicable' as const },
    ),
    reason: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 20 })),
    evidenceIds: fc.array(ids, { maxLength: 2 }),
    ceilingReason: fc.constantFrom('', '例外'),
    scoredAt: instant,
    stamps: fc.oneof(
      stamp.map((all) => names.map(() => all)),
      fc.array(stamp, { minLength: 9, maxLength: 9 }),
    ),
    left: fc.option(fc.nat(8), { freq: 8 }),
    deleted: fc.boolean(),
    ownId: fc.boolean(),
    evaluationId: fc.constantFrom('e1', 'e1', 'e1', 'e2'),
  })
  .map(({ stamps, left, deleted, ownId, evaluationId, ...fields }) => ({
    id: ownId ? scoreId(fields.raterId, fields.vendorId, fields.criterionId) : 'score:other',
    kind: 'score' as const,
    evaluationId,
    fields,
    deleted,
    stamps: Object.fromEntries(
      names.flatMap((name, place) => (place === left ? [] : [[name, stamps[place] ?? '']])),
    ),
  }));

function packedOf(records: readonly AnyRecord[]) {
  const packer = createScorePacker();
  const lengths = records.map((record) => packer.add(record));
  const whole = records.filter((_, place) => lengths[place] === null);
  return {
    packed: packer.packed,
    whole,
    length: lengths.reduce<number>((sum, own) => sum + (own ?? 0), 0),
  };
}

const sorted = (records: readonly unknown[]): string[] => records.map(canonicalJson).toSorted();

describe('packed scores', () => {
  it('come out as they went in, whatever was written when, and are as long as was said', () => {
    fc.assert(
      fc.property(fc.array(anyScore, { maxLength: 12 }), (records) => {
        const { packed, whole, length } = packedOf(records);
        const text = JSON.stringify(packed);
        const read = unpackScores(packedScoresSchema.parse(JSON.parse(text)));
        expect(sorted([...read, ...whole])).toEqual(sorted(records));
        expect(read.every((record) => recordSchema.safeParse(record).success)).toBe(true);
        expect(Math.abs(text.length - length)).toBeLessThan(80);
      }),
      { numRuns: 300 },
    );
  });

  it('leave nothing but the unusual unpacked, and a tenth of the length', () => {
    const all = Object.fromEntries(names.map((name) => [name, '0mhx4zlq1-0000-device1']));
    const records = Array.from({ length: 400 }, (_, place): AnyRecord => {
      const [raterId, vendorId, criterionId] = [
        'rater-1',
        `vendor-${place >> 3}`,
        `1.${(place % 8) + 1}`,
      ];
      return {
        id: scoreId(raterId, vendorId, criterionId),
        kind: 'score',
        evaluationId: 'e1',
        fields: {
          raterId,
          vendorId,
          criterionId,
          answer: { state: 'scored', points: 4 },
          reason: '',
          evidenceIds: [],
          ceilingReason: '',
          scoredAt: '2026-11-20T05:31:02.123Z',
        },
        deleted: false,
        stamps: all,
      };
    });
    const { packed, whole } = packedOf(records);
    expect(whole).toEqual([]);
    expect(JSON.stringify(packed).length * 10).toBeLessThan(JSON.stringify(records).length);
  });

  it('are read out of an answer among its other records; a place without a name is no record', () => {
    const note = applyChange(undefined, noteChange('e1', 'n1', '初め'), '000000001-0000-a');
    const [one] = fc.sample(
      anyScore.filter(
        (record) => packedOf([record]).whole.length === 0 && record.evaluationId === 'e1',
      ),
      { numRuns: 1, seed: 1 },
    );
    const answer = {
      op: 'sync' as const,
      workbookName: '',
      workbookUrl: '',
      evaluationId: 'e1',
      revision: 2,
      records: one ? [one, note] : [],
      more: false,
      refused: [],
      input: { weights: {}, overrides: [], notes: [], volumes: [], limits: {} },
    };
    const sent = sentAnswer(answer);
    expect(sent).toMatchObject({ records: [note] });
    const read = answerSchema.parse({ mikiwame: 1, ok: true, answer: sent });
    expect(read).toEqual({ mikiwame: 1, ok: true, answer: { ...answer, records: [note, one] } });
    const broken = {
      ...sent,
      scores: { evaluationId: 'e1', names: [], rows: [[0, 1, 2, 9, [[3, 4, 0, 0]]]] },
    };
    expect(answerSchema.safeParse({ mikiwame: 1, ok: true, answer: broken }).success).toBe(false);
  });
});
