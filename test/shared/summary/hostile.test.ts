import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { csvField, summaryCsv } from '#shared/summary/csv.ts';
import { summaryHtml } from '#shared/summary/html.ts';
import { escapeMarkdown, summaryMarkdown } from '#shared/summary/markdown.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { summaryText } from '#shared/summary/text.ts';

import { crowdedSnapshot } from '../../fixtures/crowd.ts';

const options = { language: 'ja', now: '2026-11-20T05:31:00.000Z', offsetMinutes: 540 } as const;

describe.each([
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script></style>'],
  ['a formula', '=HYPERLINK("http://evil.example","x")'],
  ['another formula', '+cmd|/c calc!A0'],
  ['template syntax', '{{constructor}} ${1+1} <%= 1 %> $(id) `id`'],
  ['Markdown', '| x | [a](javascript:alert(1)) ![b](http://evil.example) # h'],
  ['a call to everybody', '@channel <!here> @all'],
  ['hidden turns', 'abc\u202Edcba\u2066x\u0000\u0007'],
  ['forged lines', '良い\r\n■ 結論\r\n契約済み'],
])('a quote that holds %s', (_, quote) => {
  const crowd = crowdedSnapshot(quote);
  const snapshot = {
    ...crowd,
    passages: crowd.passages.map((one) => ({ ...one, link: 'javascript:alert(1)' })),
    pages: crowd.pages.map((one) => ({ ...one, url: 'data:text/html,x' })),
  };
  const document = summarise(snapshot, options);

  test('stays text in the page', () => {
    const html = summaryHtml(document);
    expect(html).not.toMatch(/<(img|script|iframe)/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/href="(?!https?:)/);
    for (const mark of ['\u202E', '\u2066', '\u0000', '\u0007']) expect(html).not.toContain(mark);
  });

  test('stays text in Markdown', () => {
    const markdown = summaryMarkdown(document);
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\((?!<https?:)/);
    expect(markdown).not.toMatch(/^■/m);
  });

  test('calculates nothing in CSV', () => {
    for (const field of fieldsOf(summaryCsv(document))) {
      expect(field).not.toMatch(/^\s*[=+@|%-](?!\d)/);
    }
  });

  test('calls nobody and forges no line in a chat', () => {
    const text = summaryText(document, '');
    expect(text).not.toMatch(/(^|[\s　])@(all|channel)|<!here/m);
    const headings = document.front.map(({ title }) => title);
    for (const line of text.split('\n').filter((one) => one.startsWith('■'))) {
      expect(headings.some((title) => line.startsWith(`■ ${title}`))).toBe(true);
    }
    expect(text.match(/^■ 結論$/gm)).toHaveLength(1);
  });
});

test('no text brings unescaped markup into Markdown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(escapeMarkdown(text)).not.toMatch(/(?<!\\)(?:\\\\)*[<>`|[\]]/);
      expect(escapeMarkdown(text)).not.toMatch(/[\r\n]/);
    }),
  );
});

test('any text is one field of CSV, and never a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const fields = fieldsOf(`${csvField(text)},end`);
      expect(fields).toHaveLength(2);
      expect(fields[0]).not.toMatch(/^\s*[=+@]/);
    }),
  );
});

/** The fields of a CSV text as RFC 4180 reads them. */
function fieldsOf(csv: string): string[] {
  const fields = csv.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n|$)/g);
  const texts = [...fields].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
  return texts.slice(0, -1);
}
