import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium, expect, test } from '@playwright/test';
import { build } from 'esbuild';

import { findBrowser } from '../start/browser.ts';

const here = dirname(fileURLToPath(import.meta.url));
const source = (path: string): string => join(here, '../..', path);
const fixtures = [
  'pages/price-table',
  'pages/shadow',
  'anchoring/terms-ja',
  'anchoring/plans-en',
  'passages/support-ja',
];

let browser: Browser;
let bundle: string;

test.beforeAll(async () => {
  const { path } = await findBrowser();
  browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const contents = [
    `export { readAnchorText } from '${source('extension/page/anchor-text.ts')}';`,
    `export { readPageText } from '${source('extension/page/page-text.ts')}';`,
    `export { shadowRootOf } from '${source('extension/page/shadow-roots.ts')}';`,
    `export { createAnchorIndex } from '${source('shared/anchoring/anchor-index.ts')}';`,
    `export { findPassage } from '${source('shared/anchoring/find-passage.ts')}';`,
    `export { describePassage } from '${source('shared/capture/describe-passage.ts')}';`,
  ].join('\n');
  const built = await build({
    stdin: { contents, resolveDir: source('') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'anchoring',
  });
  bundle = built.outputFiles[0]?.text ?? '';
});

test.afterAll(() => browser.close());

for (const name of fixtures) {
  test(`every stretch of ${name} leads to a range with the same words, and none to other words`, async () => {
    const page = await browser.newPage();
    await page.setContent(readFileSync(join(here, `../fixtures/${name}.html`), 'utf8'));
    const wrong: unknown = await page.evaluate(`(() => {
      ${bundle}
      const { text, rangeOf } = anchoring.readAnchorText();
      const bare = (words) => words.replace(/\\s/g, '');
      const before = document.documentElement.outerHTML;
      const wrong = [];
      for (let start = 0; start < text.length; start += 11) {
        for (const length of [1, 9, 40]) {
          const words = text.slice(start, start + length);
          if (bare(words) === '') continue;
          const range = rangeOf({ start, end: start + length });
          const places = range === null ? [] : [
            { node: range.startContainer, offset: range.startOffset },
            { node: range.endContainer, offset: range.endOffset },
          ];
          const again = anchoring.readPageText(document.body, places, anchoring.shadowRootOf);
          const read = bare(again.text.slice(...again.offsets));
          // Of words across the border of a shadow root a part is given.
          const isRight = ${String(name === 'pages/shadow')} ? bare(words).includes(read) : bare(words) === read;
          if (range === null || !isRight) wrong.push([words, read]);
        }
      }
      if (document.documentElement.outerHTML !== before) wrong.push('the page was changed');
      return wrong;
    })()`);
    expect(wrong).toEqual([]);
    await page.close();
  });
}

for (const name of ['prices-ja', 'support-ja', 'plans-en']) {
  test(`the browser reads of ${name}, then and now, the text from which its passages were taken`, async () => {
    const golden = readFileSync(join(here, `../fixtures/passages/${name}.txt`), 'utf8');
    const [, then = '', now = ''] = golden.split(/^== .*\n/m);
    const page = await browser.newPage();
    for (const [file, text] of [
      [name, then],
      [`${name}.edited`, now],
    ]) {
      await page.setContent(readFileSync(join(here, `../fixtures/passages/${file}.html`), 'utf8'));
      const read: unknown = await page.evaluate(`(() => {
        ${bundle}
        return anchoring.readAnchorText().text;
      })()`);
      expect(read).toBe(text?.trimEnd());
    }
    await page.close();
  });
}

test('a passage in a page that was redrawn with another price is found and marked as changed', async () => {
  const page = await browser.newPage();
  await page.setContent(readFileSync(join(here, '../fixtures/pages/price-table.html'), 'utf8'));
  const result: unknown = await page.evaluate(`(() => {
    ${bundle}
    const first = anchoring.readAnchorText();
    const start = first.text.indexOf('最低契約期間');
    const passage = anchoring.describePassage(first.text, start, start + '最低契約期間は6か月です。'.length);
    const months = document.querySelector('strong').nextSibling;
    months.data = months.data.replace('6', '12');
    const now = anchoring.readAnchorText();
    const anchor = anchoring.findPassage(anchoring.createAnchorIndex(now.text), passage);
    return { ...anchor, words: now.rangeOf(anchor).toString() };
  })()`);
  expect(result).toMatchObject({
    status: 'changed',
    changes: [{ before: '6', after: '12', kind: 'value' }],
    words: '最低契約期間は12か月です。',
  });
  await page.close();
});

test('words inside a shadow root are found there', async () => {
  const page = await browser.newPage();
  await page.setContent(readFileSync(join(here, '../fixtures/pages/shadow.html'), 'utf8'));
  const words: unknown = await page.evaluate(`(() => {
    ${bundle}
    const { text, rangeOf } = anchoring.readAnchorText();
    const start = text.indexOf('Holidays');
    const range = rangeOf({ start, end: start + 'Holidays are announced one month ahead.'.length });
    return [range.toString(), range.startContainer.getRootNode() instanceof ShadowRoot];
  })()`);
  expect(words).toEqual(['Holidays are announced one month ahead.', true]);
  await page.close();
});
