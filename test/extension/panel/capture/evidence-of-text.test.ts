import { expect, test } from 'vitest';

import {
  evidenceOfNote,
  evidenceOfQuote,
  sameText,
} from '#extension/panel/capture/evidence-of-text.ts';
import { recordSchema } from '#shared/model/record.ts';
import { type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';

import { countedIds } from '../../../fakes/counted-ids.ts';
import { sampleSnapshot } from '../../../fixtures/snapshot.ts';

const at = '2026-11-20T05:31:02.123Z';
const occasion = {
  evaluationId: 'evaluation-1',
  vendorId: 'shiomi',
  raterId: 'rater-mori',
  at,
  ids: countedIds('text'),
};

/** The records of these changes as a panel reads them. */
function snapshotWith(changes: ReturnType<typeof evidenceOfNote>['changes']): Snapshot {
  const { evaluation } = sampleSnapshot();
  const { id, ...fields } = evaluation;
  const records = [{ kind: 'evaluation', id, set: fields }, ...changes].map((change) =>
    recordSchema.parse({
      id: change.id,
      kind: change.kind,
      evaluationId: id,
      fields: change.set,
      deleted: false,
      stamps: {},
    }),
  );
  const snapshot = snapshotOf(id, records);
  if (snapshot === null) throw new Error('There is no evaluation.');
  return snapshot;
}

const mail = {
  words: '最低契約期間は3か月です。',
  title: '11/20 のメール',
  contentHash: 'a'.repeat(64),
};

test('a pasted text is E2 with its hash, and is found when it is pasted again', () => {
  const { changes, evidenceId } = evidenceOfQuote(occasion, mail);
  const snapshot = snapshotWith(changes);
  expect(snapshot.evidence[0]).toMatchObject({ strength: 2 });
  expect(snapshot.pages[0]).toMatchObject({ kind: 'text', contentHash: mail.contentHash });
  expect(sameText(snapshot, 'shiomi', mail)?.id).toBe(evidenceId);
  expect(sameText(snapshot, 'other', mail)).toBeNull();
  expect(sameText(snapshot, 'shiomi', { ...mail, words: '別の文です。' })).toBeNull();
});

const visit = { remark: '見学した倉庫は整っていた。', title: '2026-11-19 見学・山田様' };

test('a note of our own is E0, and is found when it is typed again for the same occasion', () => {
  const { changes, evidenceId } = evidenceOfNote(occasion, visit);
  const snapshot = snapshotWith(changes);
  const [page] = snapshot.pages;
  expect(page).toMatchObject({ kind: 'text', url: '', title: visit.title });
  expect(snapshot.evidence[0]).toMatchObject({ strength: 0, passageId: null, pageId: page?.id });
  expect(sameText(snapshot, 'shiomi', visit)?.id).toBe(evidenceId);
  expect(sameText(snapshot, 'shiomi', { ...visit, remark: '別のメモ' })).toBeNull();
  expect(sameText(snapshot, 'shiomi', { ...visit, title: '2026-11-20 電話' })).toBeNull();
});

test('a note without day and people has no page', () => {
  const plain = { ...visit, title: '' };
  const { changes, evidenceId } = evidenceOfNote(occasion, plain);
  const snapshot = snapshotWith(changes);
  expect(snapshot.pages).toEqual([]);
  expect(snapshot.evidence[0]).toMatchObject({ pageId: null, passageId: null });
  expect(sameText(snapshot, 'shiomi', plain)?.id).toBe(evidenceId);
});

test('the same words of the same page of a PDF file are found, of another page or file they are new', () => {
  const pdf = { pdfPage: 2, start: 0, end: 5, prefix: '', suffix: '', contentHash: 'b'.repeat(64) };
  const quoted = { words: '月額50,000円', title: 'quote.pdf', pdf };
  const { changes, evidenceId } = evidenceOfQuote(occasion, quoted);
  const snapshot = snapshotWith(changes);
  expect(sameText(snapshot, 'shiomi', quoted)?.id).toBe(evidenceId);
  expect(sameText(snapshot, 'shiomi', { ...quoted, pdf: { ...pdf, pdfPage: 3 } })).toBeNull();
  const other = { ...quoted, pdf: { ...pdf, contentHash: 'c'.repeat(64) } };
  expect(sameText(snapshot, 'shiomi', other)).toBeNull();
});
