import { expect, test } from 'vitest';

import { shownChanges } from '#extension/panel/facts/change-words.ts';
import { factWords } from '#extension/panel/facts/fact-words.ts';
import { guideOf } from '#extension/panel/facts/guide-words.ts';
import { estimatePartOf } from '#shared/costs/line-of-fact.ts';
import { newFeeLine } from '#shared/costs/new-line.ts';
import { type Language, messagesFor } from '#shared/locales/messages.ts';
import type { FeeLine, Term } from '#shared/model/estimate.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { factOf } from './fact-parts.ts';

function written(parts: Partial<Entity<'fact'>>, language: Language = 'ja'): string {
  const { label, value, unit } = factWords(factOf(parts), messagesFor(language));
  return [label, value, unit].join('|');
}

function offer(feeLines: FeeLine[], terms: Term[]): Entity<'estimate'> {
  return {
    id: 'estimate:shiomi:1',
    vendorId: 'shiomi',
    plan: '',
    version: 1,
    label: '',
    receivedOn: null,
    feeLines,
    terms,
  };
}

function line(id: string, parts: Partial<FeeLine>): FeeLine {
  return { ...newFeeLine(id), label: id, ...parts };
}

function term(value: string): Term {
  return { kind: 'minimum-term', value, text: '', evidenceId: null, factId: null };
}

test('prices are written with their range, unit and tax', () => {
  expect(written({ high: null })).toBe('発送|450〜|円/件');
  expect(written({ low: null, high: 50_000, unit: 'once' })).toBe('発送|〜50,000|円 一回');
  expect(written({ low: 3000, high: 10_000, tax: 'excluded' })).toBe(
    '発送|3,000〜10,000|円/件・税抜',
  );
  expect(written({ unit: 'other', currency: 'USD', low: 1.5, high: 1.5 })).toBe('発送|1.5|ドル');
  expect(written({ percentOf: 'sales', currency: null, low: 5, high: 5 })).toBe('発送|5|%（売上）');
  expect(written({ low: 0, high: 0 })).toBe('発送|無料|');
  expect(written({ low: 0, high: 0, currency: null })).toBe('発送|無料|');
  expect(written({ currency: null })).toBe('発送|450|通貨不明');
  expect(written({ low: null, high: null, label: '' })).toBe('料金|記載なし|');
  expect(written({ high: null, unit: 'month' }, 'en')).toBe('発送|from 450|¥/month');
});

test('terms, profile and words of the vendor', () => {
  const months = { kind: 'minimum-term', unit: 'months', label: '' } as const;
  expect(written({ ...months, low: 6, high: 6 })).toBe('最低契約期間|6|か月');
  expect(written({ ...months, low: 0, high: 0 })).toBe('最低契約期間|なし|');
  const hours = { kind: 'support-hours', text: '平日10:00〜18:00', low: 24, high: 24 } as const;
  expect(written(hours)).toBe('対応時間|平日10:00〜18:00|');
  const years = { kind: 'years-in-business', unit: 'founded-year', low: 2003, high: 2003 } as const;
  expect(written(years)).toBe('事業の年数|2003|年設立');
  const mark = {
    kind: 'certification',
    text: '',
    label: 'ISO27001',
    low: null,
    high: null,
  } as const;
  expect(written(mark)).toBe('認証|ISO27001|');
});

function guide(parts: Partial<Entity<'fact'>>) {
  const part = estimatePartOf(factOf(parts));
  const feeLine = part.kind === 'fee-line' ? part.line : null;
  return guideOf(feeLine, [], messagesFor('ja'), 'ja');
}

test('a price stands below, inside or above the guide; below asks what is missing', () => {
  expect(guide({})).toEqual({ text: '目安 300〜600円/件：範囲内', question: null });
  expect(guide({ low: 700, high: 800 })?.text).toBe('目安 300〜600円/件：高い');
  expect(guide({ low: 200, high: 200 })).toMatchObject({
    text: '目安 300〜600円/件：低い',
    question: expect.stringContaining('含まれない'),
  });
  const share = { percentOf: 'ad-spend', unit: 'month', low: 20, high: 20 } as const;
  expect(guide(share)?.text).toBe('目安 10〜20%：範囲内');
  expect(guide({ label: '初期費用', unit: 'once' })?.text).toBe('目安 数千円〜5万円');
  expect(guide({ label: '撮影の相談', unit: 'hour' })).toBeNull();
  expect(guide({ kind: 'trial', unit: 'days' })).toBeNull();
});

test('changes of an offer are said by what was before', () => {
  const older = offer(
    [
      line('発送', { low: '450', high: '450' }),
      line('旧', {}),
      line('保管', { low: '5', high: '5' }),
    ],
    [term('6')],
  );
  const newest = offer(
    [
      line('発送', { low: '480', high: '480' }),
      line('保管', { low: '5', high: '5', maximum: '9', condition: '棚のみ' }),
      line('新', { low: '1', high: '1' }),
    ],
    [term('12')],
  );
  const said = shownChanges(older, newest, messagesFor('ja')).map(
    ({ kind, words, note }) => `${kind} ${words.label} ${words.value} ${note}`,
  );
  expect(said).toEqual([
    'removed 旧 記載なし ',
    'changed 発送 480 前は 450 円/月',
    'changed 保管 5 変更：上限額、条件',
    'added 新 1 ',
    'changed 最低契約期間 12 前は 6 か月',
  ]);
});
