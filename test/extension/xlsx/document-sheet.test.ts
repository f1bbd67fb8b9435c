import { type Cell, readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';

import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { documentSheet } from '#shared/summary/document-sheet.ts';
import type { SummaryBlock } from '#shared/summary/document.ts';
import { summarise } from '#shared/summary/summarise.ts';

import { crowdedSnapshot } from '../../fixtures/crowd.ts';
import { sampleOffers, withPlan } from '../../fixtures/plan.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';

async function bookOf(snapshot: Snapshot, language: 'ja' | 'en' = 'ja') {
  const document = summarise(snapshot, { language, now, offsetMinutes: 540, ...sampleOffers });
  const model = workbookModel(snapshot, { now, language });
  const bytes = await writeXlsx(model, documentSheet(document));
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return { model, document, sheets };
}

/** Every text of a block that is not a picture. */
function textsOf(block: SummaryBlock): string[] {
  if (block.kind === 'text') return [block.text];
  if (block.kind === 'list') return block.items;
  return block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    : [];
}

/** A text as the sheet holds it: figures are numbers there. */
const figure = (text: string) =>
  /^[\d,]+(\.\d+)?$/.test(text) ? String(Number(text.replaceAll(',', ''))) : text;

const cellsOf = (sheet: { cells?: ReadonlyMap<string, Cell> } | undefined) => [
  ...(sheet?.cells ?? new Map<string, Cell>()).values(),
];

test.each(['ja', 'en'] as const)(
  'the document is the second sheet, whole and without formulas (%s)',
  async (language) => {
    const { sheets, model, document } = await bookOf(withPlan(sampleSnapshot()), language);
    expect(sheets).toHaveLength(model.sheets.length + 1);
    const [, sheet] = sheets;
    expect(sheet?.name.length).toBeLessThanOrEqual(31);
    const texts = new Set(sheet?.rows.flat().map((value) => String(value ?? '')));
    const said = [...document.front, ...document.annex].flatMap(({ blocks }) =>
      blocks.flatMap(textsOf),
    );
    expect(said.length).toBeGreaterThan(200);
    expect(said.map(figure).filter((text) => text !== '' && !texts.has(text))).toEqual([]);
    expect(cellsOf(sheet).filter(({ formula }) => formula !== undefined)).toEqual([]);
  },
);

describe.each([
  ['a formula', '=HYPERLINK("http://evil.example","x")'],
  ['a call of a program', '+cmd|/c calc!A0'],
  ['an at sign', '@SUM(1+1)*cmd'],
  ['a tab before a formula', '\t=1+1'],
  ['markup', '</t></is></c><c><f>1+1</f></c><script>'],
  ['an error value', '#REF!'],
  ['template syntax', '{{constructor}} ${1+1} <%= 1 %>'],
  ['a character code', '_x003D_1+1'],
  ['controls', 'a\u0000b\u0007\uFFFEc'],
  ['a word without end', 'Zusammenarbeit'.repeat(2000)],
])('a quote that holds %s', (_, quote) => {
  test('adds no formula to the file and leads nowhere', async () => {
    const hostile = crowdedSnapshot(quote);
    const calm = await bookOf(crowdedSnapshot());
    const { sheets } = await bookOf({
      ...hostile,
      passages: hostile.passages.map((one) => ({ ...one, link: 'javascript:alert(1)' })),
      pages: hostile.pages.map((one) => ({ ...one, url: 'file:///etc/passwd' })),
    });
    const count = (list: typeof sheets) =>
      list.map((sheet) => cellsOf(sheet).filter(({ formula }) => formula !== undefined).length);
    expect(count(sheets)).toEqual(count(calm.sheets));
    const targets = sheets.flatMap((sheet) =>
      cellsOf(sheet).flatMap(({ hyperlink }) => (hyperlink?.target ? [hyperlink.target] : [])),
    );
    for (const target of targets) expect(target).toMatch(/^https?:/);
    const longest = Math.max(
      ...sheets.flatMap((sheet) => sheet.rows.flat().map((value) => String(value ?? '').length)),
    );
    expect(longest).toBeLessThanOrEqual(32_767);
  });
});
