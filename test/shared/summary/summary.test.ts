import { describe, expect, test } from 'vitest';

import { messagesFor } from '#shared/locales/messages.ts';
import { shortlistDecisionId } from '#shared/model/decision.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { summaryCsv } from '#shared/summary/csv.ts';
import { summaryHtml } from '#shared/summary/html.ts';
import { summaryMarkdown } from '#shared/summary/markdown.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { summaryText } from '#shared/summary/text.ts';
import { versionOf } from '#shared/summary/version.ts';

import { crowdedSnapshot } from '../../fixtures/crowd.ts';
import { sampleOffers, samplePlan, withPlan } from '../../fixtures/plan.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';
import { idsOf, linesOf, tableOf } from './section.ts';

const options = { language: 'ja', now: '2026-11-20T05:31:00.000Z', offsetMinutes: 540 } as const;
const listing = (vendorId: string): Entity<'decision'> => ({
  id: shortlistDecisionId(vendorId),
  vendorId,
  subject: { type: 'shortlist', listed: true },
  reason: '',
  evidenceIds: [],
  decidedBy: 'rater-mori',
  decidedAt: options.now,
});
const names = (snapshot: Snapshot, id = 'comparison') =>
  tableOf(summarise(snapshot, options), id)
    .rows.filter(({ out }) => !out)
    .map(({ cells }) => cells[0]?.text);

describe.each(['ja', 'en'] as const)('the shortlist summary (%s)', (language) => {
  const whole = { ...options, ...sampleOffers, language };
  const document = summarise(withPlan(sampleSnapshot()), whole);
  const golden = (extension: string) => `../../fixtures/summary/summary.${language}.${extension}`;

  // The name of the state says nothing of the document's words, and is told apart by a test of its own.
  const state = versionOf(withPlan(sampleSnapshot()));
  const stateless = (text: string) => text.replaceAll(state, '0000-0000');

  test('reads the same in every format', async () => {
    const { seeAnnex } = messagesFor(language).summary;
    const formats = {
      md: summaryMarkdown(document),
      html: summaryHtml(document),
      csv: summaryCsv(document),
      txt: summaryText(document, seeAnnex),
    };
    for (const [extension, text] of Object.entries(formats)) {
      await expect(stateless(text)).toMatchFileSnapshot(golden(extension));
    }
  });

  test('names nobody in the blind variant', async () => {
    const blind = summarise(withPlan(sampleSnapshot()), { ...whole, blind: true });
    await expect(stateless(summaryMarkdown(blind))).toMatchFileSnapshot(golden('blind.md'));
  });
});

describe('what the summary says', () => {
  test('shows the totals of the comparison', () => {
    const snapshot = sampleSnapshot();
    const running = compareVendors(snapshot).vendors.filter(({ excluded }) => excluded === null);
    const totals = tableOf(summarise(snapshot, options), 'comparison')
      .rows.filter(({ out }) => !out)
      .map(({ cells }) => Number.parseFloat(cells[2]?.text ?? ''));
    expect(totals).toEqual(running.map(({ value }) => Number(value?.toFixed(2))));
  });

  test('proposes nobody for certain while open criteria can change who is first', () => {
    const snapshot = sampleSnapshot();
    expect(linesOf(summarise(snapshot, options), 'recommendation')[0]).toContain('入れ替わる');
    const alone = { ...snapshot, vendors: snapshot.vendors.slice(0, 1) };
    expect(linesOf(summarise(alone, options), 'recommendation')[0]).toContain('提案します');
  });

  test('never proposes a vendor that fails a must-have', () => {
    const snapshot = sampleSnapshot();
    const hoshi = snapshot.vendors.filter(({ id }) => id === 'hoshi');
    const [sentence] = linesOf(
      summarise({ ...snapshot, vendors: hoshi }, options),
      'recommendation',
    );
    expect(sentence).toContain('必須条件を満たしていない');
  });

  test('keeps the excluded visible with the reason, on the first page and in the annex', () => {
    const document = summarise(sampleSnapshot(), options);
    expect(linesOf(document, 'comparison').join()).toContain('希望開始日に間に合わないため');
    expect(linesOf(document, 'not-listed').join()).toContain('希望開始日に間に合わないため');
  });

  test('leaves out what nobody filled in, and shows everything once it is there', () => {
    const bare = idsOf(summarise(sampleSnapshot({ vendors: [], scores: [] }), options));
    expect(bare).toEqual(
      expect.not.arrayContaining(['costs', 'risks', 'terms', 'hire', 'pilot', 'agreement']),
    );
    const whole = idsOf(summarise(withPlan(sampleSnapshot()), { ...options, ...sampleOffers }));
    const ids =
      'purpose recommendation comparison robustness costs risks unverified evidence not-listed must-haves backing terms register disagreement open-items hire pilot reviews agreement conflicts all-evidence state';
    expect(whole).toEqual(ids.split(' '));
  });

  test('judges no limit as kept while an amount is missing', () => {
    const document = summarise(sampleSnapshot(), { ...options, ...sampleOffers });
    const costs = linesOf(document, 'costs');
    expect(costs.find((line) => line.startsWith('=星の輪'))).toContain('判定できません');
    expect(costs.find((line) => line.startsWith('つむぎ屋'))).toContain('高の想定で上限を超える');
    expect(costs.find((line) => line.startsWith('株式会社汐見'))).toContain('予算を超える想定あり');
  });

  test('shows contradicting rules that the records bring up, settled or not', () => {
    const document = summarise(withPlan(sampleSnapshot()), options);
    const conflicts = linesOf(document, 'conflicts');
    expect(conflicts).toHaveLength(3);
    expect(conflicts.find((line) => line.startsWith('成果報酬'))).toContain('まだ決めていません');
    expect(conflicts.find((line) => line.startsWith('1社'))).toContain('集客は別にする');
  });

  test('names the dissent with its reason', () => {
    const snapshot = sampleSnapshot();
    const scores = snapshot.scores.map((one) =>
      one.id === 'score:rater-mori:shiomi:5.2' ? { ...one, reason: '報告が数字だけ' } : one,
    );
    const lines = linesOf(summarise({ ...snapshot, scores }, options), 'disagreement');
    expect(lines.find((line) => line.startsWith('汐見'))).toContain('報告が数字だけ');
    expect(lines.find((line) => line.startsWith('つむぎ屋'))).toContain('合意');
  });

  test('has nothing to propose before anything is scored, and no table without vendors', () => {
    const document = summarise(sampleSnapshot({ scores: [], vendors: [] }), options);
    expect(linesOf(document, 'recommendation')).toEqual([
      'まだ採点がないため、提案できる候補がありません。',
    ]);
    expect(idsOf(document)).not.toContain('comparison');
    for (const write of [summaryHtml, summaryMarkdown, summaryCsv]) {
      expect(write(document)).toContain('まだ採点がない');
    }
  });

  test('twenty vendors: the first page shows some, the annex all', () => {
    const crowd = crowdedSnapshot();
    expect(names(crowd)).toHaveLength(7);
    expect(names(crowd, 'every-vendor')).toHaveLength(20);
    expect(linesOf(summarise(crowd, options), 'comparison').join()).toContain('ほか13社');
  });

  test('a name is whole in every format; only paper shortens it', () => {
    const name = 'hoshinowa（株式会社星の輪フルフィルメントサービス）';
    const base = sampleSnapshot();
    const vendors = base.vendors.map((one) => (one.id === 'hoshi' ? { ...one, name } : one));
    const document = summarise({ ...base, vendors }, options);
    for (const write of [summaryMarkdown, summaryCsv]) expect(write(document)).toContain(name);
    expect(summaryText(document, '')).toContain(`・${name}: `);
    const paper = summaryHtml(document);
    expect(paper).toContain('hoshinowa（株式会社…');
  });

  test('names its state: another score, another version; a kept version changes nothing', () => {
    const snapshot = sampleSnapshot();
    expect(versionOf(snapshot)).toBe(versionOf(sampleSnapshot()));
    const state = versionOf({ ...snapshot, scores: snapshot.scores.slice(1) });
    expect(state).not.toBe(versionOf(snapshot));
    expect(linesOf(summarise(snapshot, options), 'state').join()).toContain(versionOf(snapshot));
  });
});

describe('who is on the shortlist', () => {
  test('those whom somebody chose', () => {
    const snapshot = sampleSnapshot();
    const decisions = [...snapshot.decisions, listing('hoshi')];
    expect(names({ ...snapshot, decisions })).toEqual(['=星の輪フルフィル']);
  });

  test('the order of the plan first, the rest by rank', () => {
    const plan = { ...samplePlan, order: ['hoshi'] };
    expect(names({ ...sampleSnapshot(), plan })).toEqual([
      '=星の輪フルフィル',
      '株式会社汐見通販ロジスティクス',
      'つむぎ屋EC',
    ]);
  });

  test.each([
    [{ type: 'top', count: 1, noFailed: false }, ['株式会社汐見通販ロジスティクス']],
    [{ type: 'top', count: 9, noFailed: true }, ['株式会社汐見通販ロジスティクス', 'つむぎ屋EC']],
    [{ type: 'threshold', total: 3.7, noFailed: false }, ['株式会社汐見通販ロジスティクス']],
  ] as const)('a rule: %j', (rule, expected) => {
    expect(names(withPlan(sampleSnapshot(), { rule, order: [] }))).toEqual(expected);
  });

  test('a rule that nobody meets leaves nobody to propose, and says so', () => {
    const rule = { type: 'threshold', total: 5, noFailed: true } as const;
    const document = summarise(withPlan(sampleSnapshot(), { rule }), options);
    expect(linesOf(document, 'recommendation')).toEqual(['掲載の条件に合う候補がありません。']);
    expect(linesOf(document, 'not-listed')).toHaveLength(4);
  });
});
