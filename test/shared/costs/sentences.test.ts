import { describe, expect, it } from 'vitest';

import { lineSentence, sumSentence } from '#shared/costs/cost-sentences.ts';
import { lineCost } from '#shared/costs/line-cost.ts';
import { openQuestions } from '#shared/costs/open-questions.ts';
import { questionMail, questionText } from '#shared/costs/question-text.ts';
import { offerCost } from '#shared/costs/vendor-costs.ts';
import { type Language, messagesFor } from '#shared/locales/messages.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import { feeLine, priced, pricing, shareOfSales } from '../../fixtures/fee-lines.ts';

const volumes = pricing({ orders: '3200', sales: '12000000', 'returned-sales': '600000' });

function said(line: FeeLine, language: Language = 'ja'): string {
  const cost = lineCost(line, 'base', volumes);
  return lineSentence({ line, cost }, messagesFor(language).estimates.costs);
}

describe('a calculation in a sentence', () => {
  const parcels = priced('450', { unit: 'order', measure: 'orders' });
  const share = shareOfSales('3.5', { salesBase: 'net' }, { maximum: '390000', tax: 'included' });

  it('shows every value that went in', () => {
    expect(said(parcels)).toBe('450円×3,200件 ＝1,440,000円（毎月）');
    expect(said(parcels, 'en')).toBe('¥450 × 3,200 orders = ¥1,440,000 a month');
    expect(said(share)).toBe(
      '売上 12,000,000円から返品・キャンセル 600,000円を引く、対象売上 11,400,000円×3.5%、上限額 390,000円、消費税10%を除く ＝354,545円（毎月）',
    );
    expect(said(share, 'en')).toBe(
      'sales of ¥12,000,000 less ¥600,000 returned or cancelled; 3.5% of sales that count ¥11,400,000; cap ¥390,000; less 10% consumption tax = ¥354,545 a month',
    );
  });

  it('says why there is no price', () => {
    expect(said(feeLine({ pricing: 'separate' }))).toBe('別途');
    expect(said(priced('3', { measure: 'calls' }), 'en')).toBe('contacts not planned');
    expect(said(feeLine({ pricing: 'included' }))).toBe('');
  });

  it('adds the lines up to the sum that is shown', () => {
    const offer = {
      feeLines: [priced('30000', { label: '初期', unit: 'once' }), parcels],
      terms: [],
    };
    const cost = offerCost(offer, 'base', volumes);
    expect(sumSentence(cost, 12, messagesFor('ja').estimates.costs)).toBe(
      '初期 30,000円 ＋ 名前のない項目 1,440,000円×12 ＝ 17,310,000円',
    );
  });
});

describe('the questions as a mail', () => {
  const offer = {
    label: '見積 第2版',
    receivedOn: '2026-11-12',
    feeLines: [
      feeLine({ id: 'a', label: '返品対応', pricing: 'separate' }),
      shareOfSales('3', { salesBase: 'unknown' }, { id: 'b', label: '成果報酬' }),
    ],
    terms: [],
  };

  it.each(['ja', 'en'] as const)('is complete, polite and one question a line: %s', (language) => {
    const words = messagesFor(language).estimates.costs;
    const questions = openQuestions(offer).map((question) => questionText(question, words));
    const mail = questionMail(
      {
        vendorName: '汐見通販ロジ',
        title: '受注・発送の外注',
        brief: { company: '株式会社みなと雑貨', author: '北川\n1. 偽の質問' },
        estimate: offer,
        groups: [
          { title: '契約・料金', questions: questions.slice(0, 3) },
          { title: '支援', questions: questions.slice(3) },
        ],
        part: 'first',
      },
      words,
    );
    expect(mail).toContain('汐見通販ロジ');
    expect(mail).toContain('返品対応');
    expect(mail.match(/^\d+\. /gm)).toHaveLength(questions.length);
    expect(mail).toMatch(/支援:?\n4\. /);
    expect(questions.length).toBeGreaterThan(15);
    expect(mail).not.toMatch(/undefined|null|\n\n\n/);
  });
});
