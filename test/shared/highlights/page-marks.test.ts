import { describe, expect, it } from 'vitest';

import { pageMarks } from '#shared/highlights/page-marks.ts';
import type { Entity } from '#shared/model/snapshot.ts';

const at = '2026-11-20T05:31:02.123Z';
const plan = 'https://www.shiomi-logi.example/plan';

const page = (id: string, parts: Partial<Entity<'page'>> = {}): Entity<'page'> => ({
  id,
  vendorId: 'vendor-1',
  kind: 'web',
  url: plan,
  canonicalUrl: plan,
  title: '料金',
  capturedAt: at,
  contentHash: '',
  ...parts,
});

const passage = (id: string, parts: Partial<Entity<'passage'>> = {}): Entity<'passage'> => ({
  id,
  pageId: 'page-1',
  exact: '月額5,500円',
  prefix: '料金は',
  suffix: 'です',
  start: 3,
  end: 11,
  link: plan,
  headings: [],
  pdfPage: null,
  frameUrl: '',
  ...parts,
});

const evidence = (id: string, parts: Partial<Entity<'evidence'>> = {}): Entity<'evidence'> => ({
  id,
  vendorId: 'vendor-1',
  pageId: 'page-1',
  passageId: 'passage-1',
  criterionIds: ['4.1', '1.2'],
  strength: 1,
  counter: false,
  remark: '初期費用は別',
  capturedBy: 'rater-1',
  capturedAt: at,
  ...parts,
});

const snapshot = (parts: Partial<Parameters<typeof pageMarks>[0]> = {}) => ({
  pages: [page('page-1')],
  passages: [passage('passage-1')],
  evidence: [evidence('evidence-1')],
  ...parts,
});

const found = (url: string, canonical = '') =>
  pageMarks(snapshot(), top(url, canonical), 'ja').length;

const top = (url: string, canonical = '') => ({ url, canonical, top: true });

describe('pageMarks', () => {
  it('leaves out what was put together from parts of the page', () => {
    const whole = passage('passage-1', { exact: '料金\n月額5,500円', start: 0, end: 0 });
    expect(pageMarks(snapshot({ passages: [whole] }), top(plan), 'ja')).toEqual([]);
  });

  it('gives the words with their surroundings, the axis filed under first, and a note to read', () => {
    expect(pageMarks(snapshot(), top(`${plan}#fees`), 'ja')).toMatchObject([
      {
        evidenceId: 'evidence-1',
        axis: 4,
        counter: false,
        selector: { exact: '月額5,500円', prefix: '料金は', suffix: 'です', start: 3, end: 11 },
      },
    ]);
    const [mark] = pageMarks(snapshot(), top(plan), 'ja');
    expect(mark?.note).toMatch(/^4\.1 .+\n1\.2 .+\n初期費用は別$/);
  });

  it('knows the page by its canonical address too, but never another host’s', () => {
    expect(found(`${plan}?utm_source=mail`)).toBe(1);
    expect(found('https://www.shiomi-logi.example/plan.html', plan)).toBe(1);
    expect(found('https://evil.example/plan', plan)).toBe(0);
    expect(found('https://www.shiomi-logi.example/other')).toBe(0);
  });

  it('gives words of a frame to that frame only, and to the page only its own', () => {
    const frameUrl = 'https://widget.example/prices';
    const framed = snapshot({ passages: [passage('passage-1', { frameUrl })] });
    expect(pageMarks(framed, top(plan), 'ja')).toEqual([]);
    const asking = { url: frameUrl, canonical: '', top: false };
    expect(pageMarks(framed, asking, 'ja')).toHaveLength(1);
    expect(pageMarks(snapshot(), { ...asking, url: plan }, 'ja')).toEqual([]);
  });

  it('gives nothing of a PDF, of a note, and no axis to what is not filed', () => {
    const pdf = snapshot({ pages: [page('page-1', { kind: 'pdf' })] });
    expect(pageMarks(pdf, top(plan), 'en')).toEqual([]);
    const note = snapshot({ evidence: [evidence('evidence-1', { passageId: null })] });
    expect(pageMarks(note, top(plan), 'en')).toEqual([]);
    const unfiled = snapshot({
      evidence: [evidence('evidence-1', { criterionIds: [], remark: '' })],
    });
    expect(pageMarks(unfiled, top(plan), 'en')).toMatchObject([{ axis: 0, note: '' }]);
  });

  it('is in the order of the page', () => {
    const two = snapshot({
      passages: [passage('passage-1', { start: 90, end: 98 }), passage('passage-2')],
      evidence: [evidence('evidence-1'), evidence('evidence-2', { passageId: 'passage-2' })],
    });
    expect(pageMarks(two, top(plan), 'ja').map(({ evidenceId }) => evidenceId)).toEqual([
      'evidence-2',
      'evidence-1',
    ]);
  });
});
