import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareVendors } from '#shared/scoring/compare.ts';
import { summaryHtml } from '#shared/summary/html.ts';
import { escapeMarkdown, summaryMarkdown } from '#shared/summary/markdown.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { versionOf } from '#shared/summary/version.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const options = { language: 'ja', now: '2026-11-20T05:31:00.000Z', offsetMinutes: 540 } as const;

describe('the shortlist summary', () => {
  test.each(['ja', 'en'] as const)('reads the same in every format (%s)', async (language) => {
    const document = summarise(sampleSnapshot(), { ...options, language });
    await expect(summaryMarkdown(document)).toMatchFileSnapshot(
      `../../fixtures/summary/summary.${language}.md`,
    );
    await expect(summaryHtml(document)).toMatchFileSnapshot(
      `../../fixtures/summary/summary.${language}.html`,
    );
  });

  test('shows the totals of the comparison, and proposes the vendor ranked first', () => {
    const snapshot = sampleSnapshot();
    const comparison = compareVendors(snapshot);
    const document = summarise(snapshot, options);
    const running = comparison.vendors.filter(({ excluded }) => excluded === null);
    expect(document.vendors.map(({ name, total }) => [name, Number(total)])).toEqual(
      running.map(({ name, value }) => [name, Number(value?.toFixed(2))]),
    );
    expect(document.recommendation.sentence).toContain(running[0]?.name);
  });

  test('proposes nobody for certain while open criteria can change who is first', () => {
    const open = summarise(sampleSnapshot(), options);
    expect(open.recommendation.sentence).toContain('入れ替わる');
    const snapshot = sampleSnapshot();
    const [vendor] = snapshot.vendors;
    const alone = summarise({ ...snapshot, vendors: vendor ? [vendor] : [] }, options);
    expect(alone.recommendation.sentence).toContain('提案します');
  });

  test('keeps the excluded visible with the reason', () => {
    const document = summarise(sampleSnapshot(), options);
    expect(document.excluded).toHaveLength(1);
    expect(document.excluded[0]?.reason).toContain('希望開始日に間に合わないため');
  });

  test('shows only the shortlist once somebody chose', () => {
    const snapshot = sampleSnapshot();
    const [vendor] = compareVendors(snapshot).vendors;
    if (!vendor) throw new Error('The sample has no vendor.');
    const document = summarise(
      {
        ...snapshot,
        decisions: [
          ...snapshot.decisions,
          {
            id: `decision:shortlist:${vendor.vendorId}`,
            vendorId: vendor.vendorId,
            subject: { type: 'shortlist', listed: true },
            reason: '',
            evidenceIds: [],
            decidedBy: 'rater-mori',
            decidedAt: options.now,
          },
        ],
      },
      options,
    );
    expect(document.vendors.map(({ name }) => name)).toEqual([vendor.name]);
  });

  test('has nothing to propose before anything is scored', () => {
    const document = summarise(sampleSnapshot({ scores: [], vendors: [] }), options);
    expect(document.recommendation.sentence).toBe(
      'まだ採点がないため、提案できる候補がありません。',
    );
    expect(summaryHtml(document)).toContain('まだ採点がない');
  });

  test('names its state: another score, another version', () => {
    const snapshot = sampleSnapshot();
    expect(versionOf(snapshot)).toBe(versionOf(sampleSnapshot()));
    expect(versionOf({ ...snapshot, scores: snapshot.scores.slice(1) })).not.toBe(
      versionOf(snapshot),
    );
  });
});

describe('a hostile quote', () => {
  const hostile = '<img src=x onerror=alert(1)>=HYPERLINK("http://x")`|[a](javascript:alert(1))';

  test('stays text in every format', () => {
    const snapshot = sampleSnapshot();
    const document = summarise(
      {
        ...snapshot,
        passages: snapshot.passages.map((passage) => ({
          ...passage,
          exact: hostile,
          link: 'javascript:alert(1)',
        })),
        vendors: snapshot.vendors.map((vendor) => ({ ...vendor, name: hostile, shortName: '' })),
      },
      options,
    );
    const html = summaryHtml(document);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/href="(?!https?:)/);
    expect(summaryMarkdown(document)).not.toMatch(/(?<!\\)<img/);
  });

  test('never brings unescaped markup into Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/(?<!\\)(?:\\\\)*[<>`|[\]]/);
        expect(escapeMarkdown(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
