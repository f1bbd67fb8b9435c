import { expect, test } from 'vitest';

import { messagesFor } from '#shared/locales/messages.ts';
import { evidenceWords } from '#shared/summary/evidence-words.ts';

const { summary: messages } = messagesFor('ja');
const picture = { kind: 'picture', hash: 'a'.repeat(64), size: 9, width: 3, height: 3 } as const;

test('a price in a table says what heads it, several cells say how many', () => {
  const cells = [
    ['', 'スタンダード'],
    ['月額', '50,000円'],
  ];
  const one = { exact: '50,000円', table: { cells, headerRows: 1, headerColumns: 1 } };
  expect(evidenceWords(one, { remark: '' }, messages)).toBe(
    '50,000円（表の「スタンダード、月額」の欄）',
  );
  const all = { exact: '月額\t50,000円', table: { cells, headerRows: 0, headerColumns: 1 } };
  expect(evidenceWords(all, { remark: '税別か確認' }, messages)).toBe(
    '表（2行×2列）：月額\t50,000円 — 税別か確認',
  );
});

test('a picture and a whole text are named, not printed', () => {
  const seen = { remark: '範囲の写し：料金', attachment: picture };
  expect(evidenceWords(undefined, seen, messages)).toBe('［画像］範囲の写し：料金');
  const whole = { remark: '', attachment: { ...picture, kind: 'text' } as const };
  expect(evidenceWords({ exact: '出荷単価は450円です。' }, whole, messages)).toBe(
    '出荷単価は450円です。［本文全体を保存］',
  );
  expect(evidenceWords({ exact: '月額5万円' }, { remark: '' }, messages)).toBe('月額5万円');
});
