import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { staticText } from '#extension/recheck/static-text.ts';

const textOf = (body: string) =>
  staticText(parseHTML(`<html><head><title>題</title></head><body>${body}</body></html>`).document);

test('blocks part words, inline elements do not, cells are parted by tabs', () => {
  expect(textOf('<h1>料金</h1><p>月額<b>5</b>万円<br>税別</p>')).toBe('料金\n月額5万円\n税別');
  expect(
    textOf(
      '<table><tr><th>保管</th><td>6,800円</td></tr><tr><th>発送</th><td>350円</td></tr></table>',
    ),
  ).toBe('保管\t6,800円\n発送\t350円');
});

test('what no reader sees is left out', () => {
  expect(
    textOf(
      '<script>a()</script><style>p{}</style><p hidden>前の価格</p><p>今の価格</p><ruby>検<rt>けん</rt></ruby>',
    ),
  ).toBe('今の価格\n検');
});
