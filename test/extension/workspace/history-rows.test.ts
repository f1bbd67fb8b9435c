import { expect, test } from 'vitest';

import { createFormat } from '#extension/ui/format.ts';
import { ofTopic, rowsOf } from '#extension/workspace/history/rows.ts';
import { entriesOfWrite, withPresent } from '#shared/history/audit.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import { consensusDecisionId, exclusionDecisionId } from '#shared/model/decision.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';
import { applyChange } from '#shared/sync/change.ts';
import { nextStamp } from '#shared/sync/stamp.ts';

import { evaluationChange, raterChange, scoreChange } from '../../fakes/sample-changes.ts';
import { emptySnapshot, rater, vendor } from '../../fixtures/snapshot-parts.ts';

const evaluationId = 'evaluation-1';

/** The history of these changes, a minute apart, written by one device. */
function historyOf(changes: readonly Change[]) {
  const records = new Map<string, AnyRecord>();
  const entries = changes.flatMap((change, minute) => {
    const before = records.get(change.id);
    const stamp = nextStamp('', Date.UTC(2026, 10, 20, 5, minute), 'desk');
    const after = applyChange(before, change, stamp);
    records.set(change.id, after);
    return entriesOfWrite(before ? [before] : [], [after], null);
  });
  return withPresent(entries, [...records.values()]);
}

function rowsIn(language: 'ja' | 'en', changes: readonly Change[]) {
  const messages = messagesFor(language);
  return rowsOf(historyOf(changes), {
    snapshot: emptySnapshot({
      vendors: [vendor('vendor-1', '甲社')],
      raters: [rater('rater-1', '森下')],
    }),
    words: messages.history,
    common: messages.words,
    states: messages.matrix.row,
    language,
    format: createFormat(language, { timeZone: 'Asia/Tokyo' }),
  });
}

const weights = { fit: 0.4, scope: 0.2, 'track-record': 0.2, contract: 0.1, support: 0.1 };
const decided = {
  vendorId: 'vendor-1',
  evidenceIds: [],
  decidedBy: 'rater-1',
  decidedAt: '2026-11-20T05:31:02.123Z',
};

const changes: Change[] = [
  evaluationChange(evaluationId),
  raterChange(evaluationId, 'rater-1', '森下'),
  scoreChange(evaluationId, 'rater-1', 2, '弱い'),
  scoreChange(evaluationId, 'rater-1', 4, '書面で確認'),
  {
    kind: 'evaluation',
    id: evaluationId,
    evaluationId,
    set: { weightsFixedAt: decided.decidedAt },
  },
  { kind: 'evaluation', id: evaluationId, evaluationId, set: { weights } },
  {
    kind: 'decision',
    id: exclusionDecisionId('vendor-1'),
    evaluationId,
    set: { ...decided, subject: { type: 'exclusion', excluded: true }, reason: '間に合わない' },
  },
  {
    kind: 'decision',
    id: consensusDecisionId('vendor-1', '4.1'),
    evaluationId,
    set: { ...decided, subject: { type: 'consensus', criterionId: '4.1', points: 3 }, reason: '' },
  },
];

test('says who changed what from what to what, newest first', () => {
  const rows = rowsIn('ja', changes);
  expect(rows.map(({ subject, change }) => `${subject}: ${change}`)).toEqual([
    '甲社　4.1 料金の透明性の合意点: 3点',
    '甲社　候補からの除外: 外した（間に合わない）',
    '軸の重み: 課題適合 20.0% → 40.0%、契約・料金 20.0% → 10.0%、支援・改善 20.0% → 10.0%',
    '重みの確定: 確定',
    '甲社　4.1 料金の透明性: 2点 → 4点（書面で確認）',
    '甲社　4.1 料金の透明性: 2点（弱い）',
    '評価者 森下: 追加',
    '案件の設定: 追加',
  ]);
  expect(rows[0]).toMatchObject({ by: 'rater-1', at: '2026-11-20T05:07:00.000Z' });
  expect(new Set(rows.map(({ by }) => by))).toEqual(new Set(['rater-1']));
});

test('narrows to a topic, in either language', () => {
  const rows = rowsIn('en', changes);
  expect(ofTopic(rows, 'scores').map(({ change }) => change)).toEqual([
    '2 points → 4 points (書面で確認)',
    '2 points (弱い)',
  ]);
  expect(ofTopic(rows, 'decisions')).toHaveLength(2);
  expect(ofTopic(rows, null)).toHaveLength(rows.length);
});
