import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';

import { type OpenPdf, readPdf } from '#extension/pdf/read-pdf.ts';

import { encrypted, pdfWithoutFont } from './small-pdf.ts';

/** pdf.js in its build for Node, with the same tables that the extension ships. */
const open: OpenPdf = async (data) => {
  const cMapUrl = fileURLToPath(import.meta.resolve('pdfjs-dist/cmaps/')) + '/';
  const loading = getDocument({ data, cMapUrl, cMapPacked: true, verbosity: 0 });
  const document = await loading.promise;
  return {
    numPages: document.numPages,
    getPage: (number) => document.getPage(number),
    destroy: () => loading.destroy(),
  };
};

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/fixtures/pdf/${name}.pdf`));

test('lines of a printed proposal in reading order, with its cells and columns, and real characters', async () => {
  const { pages, text, contentHash } = await readPdf(fixture('proposal'), open);
  expect(pages[0]?.text).toBe(
    [
      '御見積書',
      '西日本の長期契約。契約期間は12か月です。',
      '項目\t金額',
      '初期\t100,000円',
      '月額\t50,000円',
    ].join('\n'),
  );
  const second = pages[1]?.text.replaceAll('\n', '') ?? '';
  expect(second.startsWith('左の契約期間です。左の')).toBe(true);
  expect(second.indexOf('左は12か月です。')).toBeLessThan(second.indexOf('右の月額'));
  expect(second.endsWith('右は50,000円です。')).toBe(true);
  expect(pages.map(({ start, text: own }) => text.slice(start, start + own.length))).toEqual(
    pages.map(({ text: own }) => own),
  );
  expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
});

test('a Japanese font that is not in the file is read with the shipped tables', async () => {
  const { text } = await readPdf(pdfWithoutFont('8CA990CF8F91'), open);
  expect(text).toBe('見積書');
});

test.each([
  ['truncated', 'pdf-broken'],
  ['picture-only', 'pdf-without-text'],
])('%s', async (name, reason) => {
  await expect(readPdf(fixture(name), open)).rejects.toMatchObject({ reason });
});

test.each([
  ['asks for a password', pdfWithoutFont('8CA9', encrypted), 'pdf-encrypted'],
  ['is a page of HTML', new TextEncoder().encode('<!doctype html><p>login</p>'), 'file-not-pdf'],
  ['has only its two ends', new TextEncoder().encode('%PDF-1.4\nnothing\n%%EOF'), 'pdf-broken'],
  ['is larger than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), 'pdf-too-large'],
])('a file that %s', async (_, bytes, reason) => {
  await expect(readPdf(bytes, open)).rejects.toMatchObject({ reason });
});
