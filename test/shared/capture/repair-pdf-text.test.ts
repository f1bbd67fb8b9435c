import { expect, test } from 'vitest';

import { repairPdfText } from '#shared/capture/repair-pdf-text.ts';

test.each([
  ['radicals that NFKC knows', '御⾒積書 ⾦額 12か⽉', '御見積書金額 12か月'],
  ['radicals that it does not know', '⻑期 ⻄⽇本 ⻘森 ⺠間 ⻩⾊', '長期西日本青森民間黄色'],
  ['a radical with another shape in Japan', '江⼾', '江戸'],
  ['spaces between Japanese characters', '最 低 契 約 期 間 は', '最低契約期間は'],
  [
    'spaces beside Latin letters and digits stay',
    '月額 50,000 円 (EC 運用)',
    '月額 50,000 円 (EC 運用)',
  ],
  ['columns stay', '品目\t数量  単価', '品目\t数量  単価'],
  ['English', 'Minimum term: six months', 'Minimum term: six months'],
])('%s', (_, line, repaired) => {
  expect(repairPdfText(line)).toBe(repaired);
});
