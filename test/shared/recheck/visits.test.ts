import { expect, test } from 'vitest';

import type { Entity } from '#shared/model/snapshot.ts';
import { roundOf } from '#shared/recheck/visits.ts';

const at = '2026-11-20T05:31:02.123Z';

const page = (id: string, parts: Partial<Entity<'page'>> = {}): Entity<'page'> => ({
  id,
  vendorId: 'vendor-1',
  kind: 'web',
  url: `https://www.shiomi-logi.example/${id}`,
  canonicalUrl: `https://www.shiomi-logi.example/${id}`,
  title: '料金',
  capturedAt: at,
  contentHash: '',
  ...parts,
});

const passage = (id: string, pageId: string, frameUrl = ''): Entity<'passage'> => ({
  id,
  pageId,
  exact: `言葉${id}`,
  prefix: '前',
  suffix: '後',
  start: 1,
  end: 4,
  link: '',
  headings: [],
  pdfPage: null,
  frameUrl,
});

const evidence = (id: string, passageId: string | null, vendorId = 'vendor-1') => ({
  id,
  vendorId,
  pageId: null,
  passageId,
  criterionIds: [],
  strength: 1 as const,
  counter: false,
  remark: '',
  capturedBy: 'rater-1',
  capturedAt: at,
});

test('each page is visited once, frames by their own address, only for these vendors', () => {
  const snapshot = {
    pages: [
      page('plan'),
      page('terms'),
      page('offer', { kind: 'pdf' }),
      page('mail', { kind: 'text' }),
      page('odd', { url: 'javascript:alert(1)' }),
    ],
    passages: [
      passage('a', 'plan'),
      passage('b', 'plan'),
      passage('c', 'terms', 'https://widget.example/terms'),
      passage('d', 'offer'),
      passage('e', 'mail'),
      passage('f', 'odd'),
    ],
    evidence: [
      evidence('1', 'a'),
      evidence('2', 'b'),
      evidence('3', 'c'),
      evidence('4', 'd'),
      evidence('5', 'e'),
      evidence('6', 'f'),
      evidence('7', null),
      evidence('8', 'gone-with-its-page'),
      evidence('9', 'a', 'vendor-2'),
    ],
  };
  const { visits, pdfs, withoutPage } = roundOf(snapshot, new Set(['vendor-1']));
  expect(visits.map(({ url, passages }) => [url, passages.map((one) => one.evidenceId)])).toEqual([
    ['https://www.shiomi-logi.example/plan', ['1', '2']],
    ['https://widget.example/terms', ['3']],
  ]);
  expect(visits[0]?.passages[0]?.selector).toEqual({
    exact: '言葉a',
    prefix: '前',
    suffix: '後',
    start: 1,
    end: 4,
  });
  expect([pdfs, withoutPage]).toEqual([1, 4]);
  expect(roundOf(snapshot, new Set()).visits).toEqual([]);
});
