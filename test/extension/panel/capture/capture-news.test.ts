import { expect, test } from 'vitest';

import {
  differencesAtHand,
  isFresh,
  newsOf,
  savedSentence,
} from '#extension/panel/capture/capture-news.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import type { Check } from '#shared/model/check.ts';

import { sampleSnapshot } from '../../../fixtures/snapshot.ts';

const at = '2026-11-20T10:00:00.000Z';
const last = { evidenceId: 'e', inboxId: null, reason: null, at };

test('evidence of this gesture is new and can be taken back', () => {
  expect(newsOf(last, { capturedAt: at }, null)).toBe('saved');
});

test('older evidence was there before, so nothing may be taken back', () => {
  expect(newsOf(last, { capturedAt: '2026-11-19T10:00:00.000Z' }, null)).toBe('saved-before');
});

test('a capture whose vendor was named later is as old as its gesture', () => {
  const gesture = '2026-11-20T09:00:00.000Z';
  expect(newsOf(last, { capturedAt: gesture }, gesture)).toBe('saved');
  expect(newsOf(last, { capturedAt: '2026-11-19T10:00:00.000Z' }, gesture)).toBe('saved-before');
});

test('nothing is said before the evidence was read, nor without evidence', () => {
  expect(newsOf(last, undefined, null)).toBe('wait');
  expect(newsOf({ ...last, evidenceId: null }, undefined, null)).toBe('nothing');
});

test('a capture of long ago did not open the panel', () => {
  expect(isFresh(at, '2026-11-20T10:00:05.000Z')).toBe(true);
  expect(isFresh(at, '2026-11-20T10:01:00.000Z')).toBe(false);
});

const attachment = { hash: 'a'.repeat(64), type: 'image/png', size: 1, width: 1, height: 1 };
const own = { criterionIds: [], passageId: 'p' };
const table = {
  cells: [
    ['区分', '単価'],
    ['小箱', '350円'],
    ['大箱', '450円'],
  ],
  headerRows: 1,
  headerColumns: 0,
};

test.each(['ja', 'en'] as const)(
  'each kind of evidence has a sentence of its own (%s)',
  (language) => {
    const { capture } = messagesFor(language);
    const sentence = (evidence: Parameters<typeof savedSentence>[0]['evidence'], cells = false) =>
      savedSentence({ evidence, table: cells ? table : null }, capture, String);
    const sentences = [
      sentence(own),
      sentence({ ...own, criterionIds: ['4.1', '4.5'] }),
      sentence(own, true),
      sentence({ ...own, attachment: { ...attachment, kind: 'picture' } }),
      sentence({ ...own, attachment: { ...attachment, kind: 'text' } }),
      sentence({ ...own, passageId: null }),
    ];
    expect(sentences).toEqual([
      capture.saved,
      capture.savedAs('4.1, 4.5'),
      capture.savedTable('3', '2'),
      capture.savedPicture,
      capture.savedText,
      capture.savedNote,
    ]);
    expect(new Set(sentences).size).toBe(sentences.length);
  },
);

test('only doubtful evidence of the page at hand, as it was last seen open, counts as different', () => {
  const snapshot = sampleSnapshot();
  const page = snapshot.pages.find(({ url }) => url !== '');
  if (page === undefined) throw new Error('The sample has a page with an address.');
  const [sample] = snapshot.evidence;
  if (sample === undefined) throw new Error('The sample has evidence.');
  const evidence = ['one', 'two', 'three'].map((id) => ({ ...sample, id, pageId: page.id }));
  const atHand = {
    url: `${page.url}#part`,
    title: '',
    domain: '',
    vendorId: null,
    windowId: 1,
    at,
  };
  const look = (evidenceId: string, status: Check['status'], seen: Check['seen'] = 'open') => {
    const check: Check = {
      evidenceId,
      evaluationId: 'e',
      status,
      present: '',
      checkedAt: at,
      seen,
    };
    return [evidenceId, check] as const;
  };
  const count = (checks: readonly (readonly [string, Check])[], place: typeof atHand | null) =>
    differencesAtHand({ evidence, pages: snapshot.pages }, new Map(checks), place);
  const looks = [look('one', 'changed'), look('two', 'gone'), look('three', 'moved')];
  expect(count(looks, atHand)).toBe(2);
  expect(count(looks, { ...atHand, url: `${page.url}/other` })).toBe(0);
  expect(count(looks, null)).toBe(0);
  expect(count([look('one', 'gone', 'fetched')], atHand)).toBe(0);
  expect(count([], atHand)).toBe(0);
});
