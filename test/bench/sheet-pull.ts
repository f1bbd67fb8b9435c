import { addToJournal, journalRows, pageSince, readJournal } from '#apps-script/store/journal.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import { sentAnswer, wireVersion } from '#shared/wire/request.ts';

import { counted, measure, type Measurement, threadTime } from './measure.ts';

const start = Date.parse('2026-11-18T02:00:00.000Z');
const reason = '導入事例三件で出荷量が同規模であることを確認し、担当者の説明とも一致した。';

/**
 * The scores as raters' devices write them: one after the other, each at its own moment, some of them changed a day later, and
 * with a reason for one in `reasonEvery`.
 */
function recordsOf({ scores, evaluation }: Snapshot, reasonEvery: number): AnyRecord[] {
  let time = start;
  return scores.map(({ id, ...fields }, at) => {
    time += 4000 + ((at * 7919) % 30_000);
    const stamp = (later: number) =>
      `${(time + later).toString(36).padStart(9, '0')}-0000-device${fields.raterId.slice(6)}`;
    const isChanged = at % 10 === 3;
    const names = [...Object.keys(fields), 'deleted'];
    const stamps = Object.fromEntries(names.map((name) => [name, stamp(0)]));
    const changed = isChanged ? { answer: stamp(86_400_000), scoredAt: stamp(86_400_000) } : {};
    const scoredAt = new Date(time + (isChanged ? 86_400_000 : 0)).toISOString();
    return {
      id,
      kind: 'score',
      evaluationId: evaluation.id,
      fields: { ...fields, scoredAt, reason: at % reasonEvery === 0 ? reason : '' },
      deleted: false,
      stamps: { ...stamps, ...changed },
    };
  });
}

/** What a new member's first sync takes: requests, characters and bytes of the answers, and of the cells that keep the records. */
export function pullOf(name: string, snapshot: Snapshot, reasonEvery: number): Measurement[] {
  const operation = { operationId: 'o'.repeat(26), member: 'k'.repeat(16), at: '', stale: [] };
  const journal = readJournal([]);
  const entries = addToJournal(journal, recordsOf(snapshot, reasonEvery));
  const rows = journalRows(entries, operation, 0);
  const answers: string[] = [];
  for (let since = 0, more = true; more;) {
    const page = pageSince(journal, since);
    const answer = sentAnswer({
      op: 'sync',
      workbookName: '選定',
      workbookUrl: '',
      evaluationId: snapshot.evaluation.id,
      refused: [],
      input: emptyWorkbookInput,
      ...page,
    });
    answers.push(JSON.stringify({ mikiwame: wireVersion, ok: true, answer }));
    since = page.revision;
    more = page.more;
  }
  const bytes = answers.map((text) => Buffer.byteLength(text));
  const read = measure(
    `${name}: reading all rows of records`,
    { runs: 1, warmUps: 0, clock: threadTime, prepare: () => rows },
    (cells) => readJournal([[], ...cells]),
  );
  return [
    counted(`${name}: scores`, snapshot.scores.length, ''),
    counted(`${name}: requests of a full pull`, answers.length, '', 5),
    counted(`${name}: largest answer`, Math.round(Math.max(...bytes) / 1000), 'kB', 1000),
    counted(`${name}: all answers`, kilobytes(bytes), 'kB'),
    counted(
      `${name}: text in the sheet of records`,
      kilobytes(rows.map((row) => row.join('').length)),
      'kB',
    ),
    read,
  ];
}

function kilobytes(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / 1000);
}
