import { expect, test } from 'vitest';

import { onePage, pageHtml, pageText, stateName } from '#extension/workspace/brief/one-page.ts';
import { contradicts } from '#extension/workspace/brief/suitability.tsx';
import { messagesFor } from '#shared/locales/messages.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const words = messagesFor('ja').brief;
const snapshot = sampleSnapshot();
const pageOf = (parts: Partial<NonNullable<typeof snapshot.brief>> = {}) =>
  onePage(
    { ...snapshot, brief: snapshot.brief && { ...snapshot.brief, ...parts } },
    { words, purpose: '人を補う', language: 'ja' },
  );

test('candidates get purpose, KGI, issues, scope, volumes and must-haves, and nothing about money or weights', () => {
  const text = pageText(pageOf({ kpis: [{ name: '出荷リードタイム', leads: '再購入が増える' }] }));
  expect(text).toContain('株式会社みなと雑貨');
  expect(text).toContain(
    '1. 受注処理が追いつかない、月120件の遅れ → どうなればよいか: 当日中に処理する',
  );
  expect(text).toContain('出荷リードタイム → 再購入が増える');
  expect(text).toContain('受注処理: 委託');
  expect(text).toContain('繁忙期: 月6400件');
  expect(text).toContain('秘密保持契約');
  expect(text).not.toMatch(/9600000|12000000|重み/u);
});

test('its name changes with its text only', () => {
  const name = stateName(pageText(pageOf()));
  expect(name).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/u);
  expect(stateName(pageText(pageOf()))).toBe(name);
  expect(stateName(pageText(pageOf({ kgi: '年商' })))).not.toBe(name);
  expect(stateName(pageText(pageOf({ budgetYen: 1 })))).toBe(name);
});

test('what people typed is text in the page to print, never markup', () => {
  const html = pageHtml(pageOf({ kgi: '<script>alert(1)</script>' }), 'ja');
  expect(html).not.toContain('<script>');
  expect(html).toContain('&#60;script&#62;');
});

test('parts without anything are left out, also without a brief', () => {
  expect(pageOf({ kgi: ' ' }).parts.map(({ title }) => title)).not.toContain(words.handout.kgi);
  const none = onePage({ ...snapshot, brief: null }, { words, purpose: '', language: 'ja' });
  expect(none.parts).toEqual([]);
});

test('the scope sheet contradicts the advice when it hands out what had better stay', () => {
  expect(contradicts({ assignment: 'outsourced' }, 'keep')).toBe(true);
  expect(contradicts({ assignment: 'own' }, 'keep')).toBe(false);
  expect(contradicts({ assignment: 'outsourced' }, 'later')).toBe(true);
  expect(contradicts({ assignment: 'shared' }, 'partly')).toBe(false);
  expect(contradicts({ assignment: 'outsourced' }, 'unclear')).toBe(false);
});
