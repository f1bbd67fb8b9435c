import * as z from 'zod/mini';

import type { AnyRecord, RecordOf } from '../model/record.ts';
import { type Answer, scoreId } from '../model/score.ts';
import { instantOf, millisecondsOf } from '../time/instant.ts';

type Score = RecordOf<'score'>;

/** What is stamped in a score, in the order of the bits that name it. */
const stamped = [
  'raterId',
  'vendorId',
  'criterionId',
  'answer',
  'reason',
  'evidenceIds',
  'ceilingReason',
  'scoredAt',
  'deleted',
] as const;

/** Everything of a score that most do not have. */
const extrasSchema = z.strictObject({
  counter: z.optional(z.string()),
  reason: z.optional(z.string()),
  evidenceIds: z.optional(z.array(z.string())),
  ceilingReason: z.optional(z.string()),
  deleted: z.optional(z.literal(true)),
  /** What was written later than the rest: bits of `stamped`, device, milliseconds after the rest, counter. */
  stamps: z.optional(z.array(z.tuple([z.int(), z.int(), z.int(), z.string()]))),
});
type Extras = z.infer<typeof extrasSchema>;

/**
 * Criterion; 1..5 points, 0 unknown, 6 not applicable; when it was first written, in milliseconds after the score before it in the row; how
 * long after that it was scored, in milliseconds; the rest.
 */
const scoreSchema = z.tuple([z.int(), z.int(), z.int(), z.int()], extrasSchema);

/**
 * Scores in a tenth of the space of their records, nothing lost: what the scores of one rater for one vendor share is said once, and
 * ids are places in the list of names. A row is rater, vendor, device, first time (milliseconds since 1970), scores.
 */
export const packedScoresSchema = z.strictObject({
  evaluationId: z.string(),
  names: z.array(z.string()),
  rows: z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.array(scoreSchema)])),
});
export type PackedScores = z.infer<typeof packedScoresSchema>;

/** Packs scores one after the other and knows how long the text has become. */
export type ScorePacker = {
  packed: PackedScores;
  /** Takes a record in; answers how much it takes, or `null` for one that has to travel as it is. */
  add(record: AnyRecord): number | null;
};

const usualCounter = '0000';

/** Begins to pack; `sizeOf` measures a value as it will be written, in characters of JSON if nothing is said. */
export function createScorePacker(
  sizeOf: (value: unknown) => number = (value) => JSON.stringify(value).length,
): ScorePacker {
  const packed: PackedScores = { evaluationId: '', names: [], rows: [] };
  const places = new Map<string, number>();
  let time = 0;
  let length = 0;
  const placeOf = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    packed.names.push(name);
    length += sizeOf(name) + 1;
    return places.size - 1;
  };
  const rowOf = (score: Score, first: StampParts): PackedScores['rows'][number] => {
    const { raterId, vendorId } = score.fields;
    const heads = [placeOf(raterId), placeOf(vendorId), placeOf(first.device)] as const;
    const last = packed.rows[packed.rows.length - 1];
    if (last && heads.every((place, index) => last[index] === place)) return last;
    time = first.time;
    const row: PackedScores['rows'][number] = [...heads, time, []];
    length += sizeOf(row) + 1;
    packed.rows.push(row);
    return row;
  };
  return {
    packed,
    add(record) {
      if (!isPackable(record)) return null;
      if (packed.evaluationId === '') packed.evaluationId = record.evaluationId;
      if (packed.evaluationId !== record.evaluationId) return null;
      length = 0;
      const first = partsOf(record.stamps['raterId'] ?? '');
      const row = rowOf(record, first);
      const scored = millisecondsOf(record.fields.scoredAt) - first.time;
      const extras = extrasOf(record, first, placeOf);
      const head: [number, number, number, number] = [
        placeOf(record.fields.criterionId),
        codeOf(record.fields.answer),
        first.time - time,
        scored,
      ];
      const score: PackedScores['rows'][number][4][number] =
        Object.keys(extras).length > 0 ? [...head, extras] : head;
      time = first.time;
      row[4].push(score);
      return length + sizeOf(score) + 1;
    },
  };
}

type StampParts = { time: number; counter: string; device: string };

function partsOf(stamp: string): StampParts {
  return {
    time: parseInt(stamp.slice(0, 9), 36),
    counter: stamp.slice(10, 14),
    device: stamp.slice(15),
  };
}

function stampOf(time: number, counter: string, device: string | undefined): string {
  return `${time.toString(36).padStart(9, '0')}-${counter}-${device}`;
}

/** A score under its own id with all its stamps and a time of the calendar; whatever is unusual travels whole. */
function isPackable(record: AnyRecord): record is Score {
  if (record.kind !== 'score') return false;
  const { raterId, vendorId, criterionId, scoredAt } = record.fields;
  return (
    record.id === scoreId(raterId, vendorId, criterionId) &&
    Object.keys(record.stamps).length === stamped.length &&
    stamped.every((name) => record.stamps[name] !== undefined) &&
    instantOf(millisecondsOf(scoredAt)) === scoredAt
  );
}

function codeOf(answer: Answer): number {
  if (answer.state === 'scored') return answer.points;
  return answer.state === 'unknown' ? 0 : 6;
}

function answerOf(code: number): unknown {
  if (code === 0) return { state: 'unknown' };
  return code === 6 ? { state: 'not-applicable' } : { state: 'scored', points: code };
}

function extrasOf(
  { fields, deleted, stamps }: Score,
  first: StampParts,
  placeOf: (name: string) => number,
): Extras {
  const later = new Map<string, number>();
  stamped.forEach((name, bit) => {
    const stamp = stamps[name] ?? '';
    if (stamp !== stamps['raterId']) later.set(stamp, (later.get(stamp) ?? 0) + 2 ** bit);
  });
  return {
    ...(first.counter === usualCounter ? {} : { counter: first.counter }),
    ...(fields.reason === '' ? {} : { reason: fields.reason }),
    ...(fields.evidenceIds.length === 0 ? {} : { evidenceIds: fields.evidenceIds }),
    ...(fields.ceilingReason === '' ? {} : { ceilingReason: fields.ceilingReason }),
    ...(deleted ? { deleted } : {}),
    ...(later.size === 0
      ? {}
      : {
          stamps: [...later].map(([stamp, bits]): [number, number, number, string] => {
            const { time, counter, device } = partsOf(stamp);
            return [bits, placeOf(device), time - first.time, counter];
          }),
        }),
  };
}

/** The records again, unchecked: what no place or time stands for comes out as a record that no schema takes. */
export function unpackScores({ evaluationId, names, rows }: PackedScores): unknown[] {
  return rows.flatMap(([rater, vendor, device, start, scores]) => {
    let time = start;
    return scores.map(([criterion, code, after, scored, extras = {}]) => {
      time += after;
      const { counter = usualCounter, deleted = false, stamps = [], ...texts } = extras;
      const [raterId, vendorId, criterionId] = [names[rater], names[vendor], names[criterion]];
      const base = stampOf(time, counter, names[device]);
      const all: Record<string, string> = {};
      for (const name of stamped) all[name] = base;
      for (const [bits, of, later, own] of stamps) {
        const stamp = stampOf(time + later, own, names[of]);
        stamped.forEach((name, bit) => {
          if (Math.floor(bits / 2 ** bit) % 2 === 1) all[name] = stamp;
        });
      }
      return {
        id: scoreId(raterId ?? '', vendorId ?? '', criterionId ?? ''),
        kind: 'score',
        evaluationId,
        fields: {
          raterId,
          vendorId,
          criterionId,
          answer: answerOf(code),
          reason: '',
          evidenceIds: [],
          ceilingReason: '',
          scoredAt: instantOf(time + scored),
          ...texts,
        },
        deleted,
        stamps: all,
      };
    });
  });
}
