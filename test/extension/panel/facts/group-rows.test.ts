import { expect, test } from 'vitest';

import { factRows } from '#extension/panel/facts/fact-rows.ts';
import { groupedRows, singleRows } from '#extension/panel/facts/group-rows.ts';
import { rowName, rowParts } from '#extension/panel/facts/row-words.ts';
import { extractFacts } from '#shared/facts/extract-facts.ts';
import { messagesFor } from '#shared/locales/messages.ts';

const evidence = { id: 'evidence-1', vendorId: 'shiomi' };
const words = messagesFor('ja');
const none = new Set<string>();

function rowsOf(text: string) {
  return factRows(evidence, extractFacts({ text }), []);
}

test('steps and sizes of a price list are one row each, among the others', () => {
  const rows = rowsOf(
    '初期費用 30,000円。出荷作業費：〜1,000件 @150円、1,001件〜 @120円。配送料 60サイズ 500円/件、80サイズ 700円/件（税別）',
  );
  const shown = groupedRows(rows, none);
  expect(shown.map((row) => rowName(row, words))).toEqual([
    '初期費用 30,000 円 一回・税抜',
    '出荷作業費 120〜150 円/件・税抜',
    '配送料 500〜700 円/件・税抜',
  ]);
  expect(shown.map((row) => rowParts(row, words))).toEqual([
    [],
    ['〜1,000 150', 'それ以上 120'],
    ['60サイズ 500', '80サイズ 700'],
  ]);
  expect(shown.flatMap(singleRows)).toEqual(rows);
  expect(shown.every(({ standing }) => standing === 'certain')).toBe(true);
});

test('a group that a person took apart stays apart', () => {
  const rows = rowsOf('出荷作業費：〜1,000件 @150円、1,001件〜 @120円');
  const [group] = groupedRows(rows, none);
  expect(groupedRows(rows, new Set([group?.key ?? '']))).toEqual(rows);
});

test('a group is accepted as a whole, and stays apart where only a part was', () => {
  const rows = rowsOf('出荷作業費：〜1,000件 @150円、1,001件〜 @120円');
  const confirmed = rows.map((row) => ({ ...row, standing: 'confirmed' as const }));
  expect(groupedRows(confirmed, none)).toMatchObject([{ standing: 'confirmed' }]);
  expect(groupedRows([...confirmed.slice(0, 1), ...rows.slice(1)], none)).toHaveLength(2);
  const unsure = [
    ...rows.slice(0, 1),
    ...rows.slice(1).map((row) => ({ ...row, standing: 'unsure' as const })),
  ];
  expect(groupedRows(unsure, none)).toMatchObject([{ standing: 'unsure' }]);
});
