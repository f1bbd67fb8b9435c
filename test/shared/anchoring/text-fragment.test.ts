import fc from 'fast-check';
import { expect, test } from 'vitest';

import { pdfPageLink, textFragmentLink } from '#shared/anchoring/text-fragment.ts';

const url = 'https://shiomi-logi.example/plan';
const bare = { prefix: '', suffix: '' };

/** The directives of a link, as a browser decodes them: [prefix-,]start[,end][,-suffix]. */
function directivesOf(link: string): string[][] {
  const [, fragment = ''] = link.split(':~:');
  return fragment.split('&').map((part) =>
    part
      .replace(/^text=/, '')
      .split(',')
      .map(decodeURIComponent),
  );
}

test('a short sentence stands with its context first, then alone', () => {
  const link = textFragmentLink(url, {
    exact: '初期費用は10万円です。',
    prefix: '料金について。',
    suffix: '最低契約期間は6か月です。',
  });
  const [first, second] = directivesOf(link);
  expect(first).toEqual([
    '料金について。-',
    '初期費用は10万円です。',
    '-最低契約期間は6か月です。',
  ]);
  expect(second).toEqual(['初期費用は10万円です。']);
});

test('a long quote is named by its beginning and its end, and by pieces of it', () => {
  const exact =
    '当社は2009年の創業以来、楽天市場とAmazonを中心に、食品と雑貨のネットショップを支援してきました。担当者は平日の10時から18時まで対応し、障害のときは30分以内にご連絡します。';
  const [first, ...pieces] = directivesOf(textFragmentLink(url, { ...bare, exact }));
  expect(first).toHaveLength(2);
  expect(exact.startsWith(first?.[0] ?? '-')).toBe(true);
  expect(exact.endsWith(first?.[1] ?? '-')).toBe(true);
  expect(pieces.length).toBeGreaterThanOrEqual(2);
  for (const [piece = '-'] of pieces) expect(exact).toContain(piece);
});

test('a quote that begins with a short block is first named by a longer piece, which stands nowhere else', () => {
  const exact = '料金\n初期費用は100,000円です。\n月額は別にお見積もりします。';
  const [first, second] = directivesOf(textFragmentLink(url, { ...bare, exact }));
  expect(first).toHaveLength(1);
  expect(exact).toContain(first?.[0] ?? '-');
  expect(second?.[0]).not.toBe('料金');
});

test('an edited quote still lands: each of many pieces stands for itself, the last ones beside the quote', () => {
  const passage = {
    exact:
      '最低契約期間は6か月です。解約は1か月前までに書面でご連絡ください。途中の解約には残りの基本料金をお支払いいただきます。',
    prefix: '料金の表示はすべて税別です。',
    suffix: '障害のときは30分以内にご連絡します。',
  };
  const pieces = directivesOf(textFragmentLink(url, passage)).slice(2).flat();
  expect(pieces.length).toBeGreaterThanOrEqual(5);
  for (const word of ['最低契約期間', '書面', '基本料金']) {
    expect(pieces.some((piece) => !piece.includes(word) && passage.exact.includes(piece))).toBe(
      true,
    );
  }
  expect(pieces.some((piece) => passage.suffix.includes(piece))).toBe(true);
});

test('a quote over several blocks never asks for words across a block', () => {
  const exact = 'プランA\t月額5万円\nプランB\t月額8万円\nいずれも税別です。';
  for (const directive of directivesOf(textFragmentLink(url, { ...bare, exact }))) {
    for (const words of directive) expect(words).not.toMatch(/[\n\t]/);
  }
});

test('words marked from the middle of a word are widened to whole words, which is all that browsers look for', () => {
  const link = textFragmentLink(url, {
    exact: 'um term is six mon',
    prefix: 'Terms. The minim',
    suffix: 'ths. Notice: one month.',
  });
  expect(directivesOf(link)[1]).toEqual(['minimum term is six months']);
});

test('hyphen, comma and ampersand are written so that they are not taken for syntax', () => {
  const link = textFragmentLink(url, { ...bare, exact: 'E-mail, chat & phone' });
  expect(link).toBe(`${url}#:~:text=E%2Dmail%2C%20chat%20%26%20phone`);
});

test('an old fragment is replaced, a route is kept', () => {
  const exact = '送料込み';
  const text = `text=${encodeURIComponent(exact)}`;
  expect(textFragmentLink(`${url}#fee`, { ...bare, exact })).toBe(`${url}#:~:${text}`);
  expect(textFragmentLink(`${url}#/fee:~:text=a`, { ...bare, exact })).toBe(
    `${url}#/fee:~:${text}`,
  );
});

test('whatever was marked, the link stays one address of at most 4,000 characters and says only what the quote or its context says', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      '料',
      '金',
      'は',
      '。',
      'ア',
      'a',
      ' ',
      '\n',
      '-',
      ',',
      '&',
      '\uD83D',
      '𠮷',
    ),
    maxLength: 900,
  });
  fc.assert(
    fc.property(words, words, words, (exact, prefix, suffix) => {
      const link = textFragmentLink(url, { exact, prefix, suffix });
      expect(link.length).toBeLessThanOrEqual(4000);
      expect(link).not.toMatch(/\s/);
      expect(link.split('#').length).toBeLessThanOrEqual(2);
      const all = (prefix + exact + suffix)
        .replace(/[\uD800-\uDFFF]/gu, '')
        .replace(/[\n\t ]+/g, ' ');
      for (const part of link.includes('#') ? directivesOf(link).flat() : []) {
        expect(all).toContain(part.replace(/^-|-$/g, ''));
      }
    }),
  );
});

test('half a character that a page cut leaves one space, not two', () => {
  const link = textFragmentLink(url, { ...bare, exact: '料 \uD83D 金' });
  expect(link).toBe(`${url}#:~:text=${encodeURIComponent('料 金')}`);
});

test('words do not go on behind the end of their line, whatever mark the next one begins with', () => {
  const link = textFragmentLink(url, {
    ...bare,
    exact: '見積もりは無料です。',
    suffix: '\n© 汐見',
  });
  expect(directivesOf(link)[0]).toEqual(['見積もりは無料です。', '-© 汐見']);
});

test('a page of a PDF', () => {
  expect(pdfPageLink('https://x.example/a.pdf#page=9', 3)).toBe('https://x.example/a.pdf#page=3');
  expect(pdfPageLink('https://x.example/a.pdf#page=9', null)).toBe('https://x.example/a.pdf');
});
