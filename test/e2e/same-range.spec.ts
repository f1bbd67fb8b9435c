import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import fc from 'fast-check';

import { findBrowser } from '../start/browser.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  const { path } = await findBrowser();
  browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const built = await build({
    stdin: {
      contents: [
        `export { readPageAndStay } from '${root}/extension/page/read-page.ts';`,
        `export { readAnchorText } from '${root}/extension/page/anchor-text.ts';`,
        `export { createAnchorIndex } from '${root}/shared/anchoring/anchor-index.ts';`,
        `export { findPassage } from '${root}/shared/anchoring/find-passage.ts';`,
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'product',
  });
  page = await browser.newPage();
  await page.route('https://pages.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><body>' }),
  );
  await page.goto('https://pages.example/');
  await page.evaluate(
    `(() => { ${built.outputFiles[0]?.text ?? ''}; globalThis.product = product; })()`,
  );
});
test.afterAll(() => browser.close());

const words = fc.constantFrom(
  '月額50,000円',
  '最低契約期間は6か月です。',
  '送料は別',
  'The minimum term is six months.',
  'ＡＢＣ ｱｲｳ',
  'كل شهر',
  'ゼロ\u200b幅',
  '  間  ',
  '\u00a0',
  '𠮟る😀',
  '1',
);
const { markup } = fc.letrec<{ markup: string; leaf: string; holder: string }>((tie) => ({
  leaf: fc.oneof(words, fc.constantFrom('<br>', '<img alt="図">', '<ruby>見<rt>み</rt></ruby>')),
  holder: fc
    .tuple(
      fc.constantFrom(
        ['<p>', '</p>'],
        ['<b>', '</b>'],
        ['<div style="display:none">', '</div>'],
        ['<pre>', '</pre>'],
        ['<ul><li>', '</li></ul>'],
        ['<table><tr><td>', '</td><td>円</td></tr></table>'],
        ['<div><template shadowrootmode="open"><slot></slot></template>', '</div>'],
        ['<p dir="rtl">', '</p>'],
      ),
      fc.array(tie('markup'), { minLength: 1, maxLength: 4 }),
    )
    .map(([[open = '', close = ''], inside]) => `${open}${inside.join('')}${close}`),
  markup: fc.oneof({ maxDepth: 3, depthSize: 'medium' }, tie('leaf'), tie('holder')),
}));

/** Selects from one place of the page to another, captures, and looks for the passage in the page as it is. */
async function captureAndFind(html: string, from: number, to: number): Promise<unknown> {
  await page.evaluate((body) => document.body.setHTMLUnsafe(body), html);
  return page.evaluate(`(async () => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    if (texts.length === 0) return null;
    const place = (share) => {
      const at = share * texts.length;
      const node = texts[Math.min(Math.floor(at), texts.length - 1)];
      return [node, Math.round((at % 1) * node.length)];
    };
    getSelection().setBaseAndExtent(...place(${String(from)}), ...place(${String(to)}));
    const passage = await product.readPageAndStay();
    if (passage.exact === '' || passage.end === 0) return null;
    const look = () => {
      const { text, rangeOf } = product.readAnchorText();
      const anchor = product.findPassage(product.createAnchorIndex(text), passage);
      return { anchor, range: 'start' in anchor ? rangeOf(anchor) : null };
    };
    const first = look();
    const second = look();
    const same = ['startContainer', 'startOffset', 'endContainer', 'endOffset'].every(
      (side) => first.range?.[side] === second.range?.[side],
    );
    const { status, start, end } = first.anchor;
    return { status, start: start - passage.start, end: end - passage.end, same };
  })()`);
}

test('whatever is selected in whatever page, the unchanged page gives the same range each time', async () => {
  const share = fc.integer({ min: 0, max: 999 }).map((thousandth) => thousandth / 1000);
  const parts = fc.array(markup, { minLength: 5, maxLength: 10 });
  let captured = 0;
  await fc.assert(
    fc.asyncProperty(parts, share, share, async (html, from, to) => {
      const result = await captureAndFind(html.join(''), from, to);
      if (result === null) return;
      captured += 1;
      expect(result).toEqual({ status: 'found', start: 0, end: 0, same: true });
    }),
    { numRuns: 120 },
  );
  expect(captured).toBeGreaterThan(30);
});
