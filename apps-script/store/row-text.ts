import { type AnyRecord, recordSchema } from '#shared/model/record.ts';
import { asciiJson } from '#shared/wire/envelope.ts';
import {
  createScorePacker,
  type PackedScores,
  type ScorePacker,
  unpackScores,
} from '#shared/wire/packed-scores.ts';

/** A record as it is kept: the revision that its newest change got, and its unchecked JSON value. */
export type Entry = { id: string; revision: number; value: unknown; checked?: AnyRecord };

/**
 * What a row of `_records` says, about to be written: a JSON list of `[revision, record]` with the scores packed at its end. ASCII only:
 * no charset, normal form or broken surrogate pair in a cell can then change a record.
 */
export type RowText = {
  pairs: string[];
  packer: ScorePacker;
  revisions: Packed['revisions'];
  /** Characters that the text has, or a few more. */
  length: number;
  count: number;
  /** The newest revision in it. */
  last: number;
};

/** The scores of a row. */
type Packed = {
  scores: PackedScores;
  /** Their revisions in order, as first revision and how many follow one another. */
  revisions: [number, number][];
};

/** The frame around everything in a row. */
const frame = 200;

/** A packed score with the longest texts, escaped, is not longer. */
const longestScore = 60_000;

/** Begins a row. */
export function beginRow(): RowText {
  const packer = createScorePacker((value) => asciiJson(value).length);
  return { pairs: [], packer, revisions: [], length: frame, count: 0, last: 0 };
}

/** Adds an entry, newer than those before; `false` when the row would become longer than `limit`, and then it is left as it is. */
export function addEntry(text: RowText, entry: Entry, limit: number): boolean {
  const isScore = isScoreLike(entry.value);
  if (isScore && text.length + longestScore > limit) return false;
  const packed = isScore ? packedLength(text, entry) : null;
  const pair = packed === null ? `[${entry.revision},${asciiJson(entry.value)}]` : '';
  if (text.count > 0 && text.length + pair.length > limit) return false;
  if (packed === null) text.pairs.push(pair);
  text.length += (packed ?? pair.length) + 1;
  text.count += 1;
  text.last = entry.revision;
  return true;
}

function packedLength({ packer, revisions }: RowText, entry: Entry): number | null {
  const record = entry.checked ?? recordSchema.safeParse(entry.value).data;
  const own = record ? packer.add(record) : null;
  if (own === null) return null;
  const run = revisions[revisions.length - 1];
  if (run && run[0] + run[1] === entry.revision) {
    run[1] += 1;
    return own + 1;
  }
  revisions.push([entry.revision, 1]);
  return own + 30;
}

function isScoreLike(value: unknown): boolean {
  return isObject(value) && value['kind'] === 'score';
}

/** The text of the whole row. */
export function textOfRow({ pairs, packer, revisions }: RowText): string {
  const scores = revisions.length === 0 ? [] : [asciiJson({ scores: packer.packed, revisions })];
  return `[${[...pairs, ...scores].join(',')}]`;
}

type Pair = readonly [number, { readonly id: string }];

/**
 * The pairs of revision and record in a row's text; `null` when somebody changed it. Looked at by hand, as every call of the web app reads
 * them all; the schema checks a record when it is used.
 */
export function pairsOf(text: string): Pair[] | null {
  try {
    const row: unknown = JSON.parse(text);
    if (!Array.isArray(row)) return null;
    const pairs = row.flatMap((item: unknown) => (isPacked(item) ? unpacked(item) : [item]));
    return pairs.every(isPair) ? pairs : null;
  } catch {
    return null;
  }
}

function unpacked({ scores, revisions }: Packed): unknown[] {
  const all = revisions.flatMap(([first, count]) =>
    Array.from({ length: count }, (_, place) => first + place),
  );
  return unpackScores(scores).map((record, place) => [all[place], record]);
}

/** Numbers and lists are where they must be; whatever a score says besides is checked as part of its record. */
function isPacked(item: unknown): item is Packed {
  if (!isObject(item) || !isObject(item['scores'])) return false;
  const { names, rows } = item['scores'];
  return (
    isListOf(names, (name) => typeof name === 'string') &&
    isListOf(item['revisions'], isNumbers) &&
    isListOf(
      rows,
      (row) =>
        Array.isArray(row) &&
        isNumbers(row.slice(0, 4)) &&
        isListOf(row[4], (score) => Array.isArray(score) && isNumbers(score.slice(0, 4))),
    )
  );
}

/** Whether a value has members to look at. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isNumbers(value: unknown): boolean {
  return isListOf(value, Number.isInteger);
}

function isPair(pair: unknown): pair is Pair {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [revision, record]: unknown[] = pair;
  return Number.isInteger(revision) && isObject(record) && typeof record['id'] === 'string';
}
