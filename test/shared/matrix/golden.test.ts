import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { cellName } from '#shared/matrix/a1.ts';
import type { SheetCell, SheetModel, WorkbookModel } from '#shared/matrix/model.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';

import { emptySnapshot } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';
const folder = 'test/fixtures/matrix';

/** A sheet as text, a line per cell that has something, so that a change of the workbook shows in a diff. */
function written(sheet: SheetModel): string {
  const cells = sheet.cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const text = writtenCell(cell);
      return text === '' ? [] : [`${cellName(rowIndex, column)} ${text}`];
    }),
  );
  const {
    cells: _,
    conditionalFormats,
    validations,
    charts,
    columnWidths,
    rowHeights,
    ...rest
  } = sheet;
  return [
    JSON.stringify(rest),
    `widths ${columnWidths.join(' ')}`,
    `heights ${rowHeights.join(' ')}`,
    ...conditionalFormats.map((format) => `format ${JSON.stringify(format)}`),
    ...validations.map((validation) => `validation ${JSON.stringify(validation)}`),
    ...charts.map((chart) => `chart ${JSON.stringify(chart)}`),
    ...cells,
    '',
  ].join('\n');
}

function writtenCell({ content, style, note, link, people }: SheetCell): string {
  const value =
    content.kind === 'formula'
      ? content.formula
      : content.kind === 'number'
        ? String(content.value)
        : content.kind === 'text'
          ? JSON.stringify(content.text)
          : '';
  const extras = [
    note === undefined ? '' : `note ${JSON.stringify(note)}`,
    link === undefined ? '' : `link ${link}`,
    people ? 'people' : '',
  ].filter((text) => text !== '');
  if (value === '' && extras.length === 0) return '';
  return [`[${style}]`, value, ...extras].filter((text) => text !== '').join(' ');
}

/** The sheets as text by file; `GOLDEN=write` writes the files anew. */
function textsOf(name: string, model: WorkbookModel): Record<string, string> {
  const texts = Object.fromEntries(
    model.sheets.map((sheet) => [`${folder}/${name}-${sheet.key}.txt`, written(sheet)]),
  );
  if (process.env['GOLDEN'] === 'write') {
    for (const [path, text] of Object.entries(texts)) writeFileSync(path, text);
  }
  return texts;
}

/** The kept files of the same names; a missing one is empty. */
function keptOf(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(texts).map((path) => [path, existsSync(path) ? readFileSync(path, 'utf8') : '']),
  );
}

describe('the workbook as text', () => {
  it('of the sample evaluation', () => {
    const texts = textsOf('sample', workbookModel(sampleSnapshot(), { now }));
    expect(texts).toEqual(keptOf(texts));
  });

  it('of an evaluation without anything, in English', () => {
    const texts = textsOf('empty-en', workbookModel(emptySnapshot(), { now, language: 'en' }));
    expect(texts).toEqual(keptOf(texts));
  });
});
