import * as z from 'zod/mini';

import { MikiwameError } from '../errors.ts';
import { type HistoryEntry, historyEntrySchema } from '../model/history.ts';
import { canonicalJson } from '../sync/canonical-json.ts';
import { instantOf } from './entries.ts';

/** One field that was written, with what it was before. */
export type HistoryLine = {
  at: string;
  stamp: string;
  by: string | null;
  kind: string;
  id: string;
  field: string;
  /** As JSON; empty where the field was written for the first time. */
  before: string;
  after: string;
};

/** The history as lines for reading, oldest first: who wrote which field when, from what to what. */
export function historyLines(entries: readonly HistoryEntry[]): HistoryLine[] {
  const sorted = [...entries].sort((a, b) =>
    a.stamp === b.stamp
      ? `${a.kind} ${a.id}` < `${b.kind} ${b.id}`
        ? -1
        : 1
      : a.stamp < b.stamp
        ? -1
        : 1,
  );
  const known = new Map<string, string>();
  return sorted.flatMap((entry) =>
    Object.entries(entry.set).map(([field, value]) => {
      const { stamp, by, kind, id, evaluationId } = entry;
      const key = [evaluationId, kind, id, field].join(' ');
      const before = known.get(key) ?? '';
      const after = canonicalJson(value);
      known.set(key, after);
      return { at: instantOf(entry), stamp, by, kind, id, field, before, after };
    }),
  );
}

const columns = ['at', 'stamp', 'by', 'kind', 'id', 'field', 'before', 'after'] as const;

/**
 * The lines as CSV (RFC 4180, lines end in CR LF) with a line of column names. Values are JSON, and whatever a spreadsheet could take for a
 * formula gets an apostrophe before it.
 */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  const rows = historyLines(entries).map((line) =>
    columns.map((column) => csvCell(line[column] ?? '')),
  );
  return [columns.join(','), ...rows.map((row) => row.join(','))]
    .map((row) => `${row}\r\n`)
    .join('');
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const version = 1;

const envelopeSchema = z.looseObject({
  mikiwame: z.literal('history'),
  version: z.int().check(z.gte(1)),
});
const contentSchema = z.object({ entries: z.array(historyEntrySchema) });

/** The whole history as the text of a JSON file, from which every total can be recomputed. */
export function writeHistory(entries: readonly HistoryEntry[]): string {
  return JSON.stringify({ mikiwame: 'history', version, entries });
}

/**
 * Reads the text of a history file.
 * @throws MikiwameError `file-not-ours` when it is none, `version-newer` when a newer program wrote it, `record-invalid` when an entry cannot
 *   be read.
 */
export function readHistory(text: string): HistoryEntry[] {
  const value = parseJson(text);
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) throw new MikiwameError('file-not-ours');
  if (envelope.data.version > version) {
    throw new MikiwameError('version-newer', String(envelope.data.version));
  }
  const content = contentSchema.safeParse(value);
  if (content.success) return content.data.entries;
  throw new MikiwameError('record-invalid', content.error.issues[0]?.path.join('.') ?? '');
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark, which some programs put first when they save a file again.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new MikiwameError('file-not-ours');
  }
}
