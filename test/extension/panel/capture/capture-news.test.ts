import { expect, test } from 'vitest';

import { isFresh, newsOf } from '#extension/panel/capture/capture-news.ts';

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
