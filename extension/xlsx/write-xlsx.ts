import {
  type Cell as FileCell,
  type ConditionalRule,
  type DataValidation,
  writeXlsx as writeFile,
  type WriteSheet,
} from 'hucre/xlsx';

import { areaName, cellName, sheetPrefix } from '#shared/matrix/a1.ts';
import type {
  Area,
  CellContent,
  ConditionalFormat,
  NamedRange,
  SheetCell,
  SheetModel,
  Validation,
  WorkbookModel,
} from '#shared/matrix/model.ts';
import { fontFamily } from '#shared/matrix/style.ts';

import { fileChart } from './file-chart.ts';
import { fileColor, fileStyle } from './file-style.ts';
import { fileText, isErrorWord } from './file-text.ts';

/** Widths of seven pixels a digit and five for the edges, as Excel counts them. */
const pixelsPerCharacter = 7;
const edgePixels = 5;
const pointsPerPixel = 0.75;

/** A4 across, as wide as the sheet and as many pages long as it needs. */
const printed: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** A sheet as far as a file needs it. */
type FileSheet = Omit<SheetModel, 'key' | 'writer'>;

/**
 * The workbook as an .xlsx file with live formulas, and, where given, a document to read as its second sheet. Formulas carry no results:
 * every program calculates when it opens the file. Equal models give equal bytes.
 */
export function writeXlsx(model: WorkbookModel, document?: FileSheet): Promise<Uint8Array> {
  const [first, ...others]: FileSheet[] = model.sheets;
  const sheets = [...(first ? [first] : []), ...(document ? [document] : []), ...others];
  const writtenAt = new Date(model.writtenAt);
  return writeFile({
    sheets: sheets.map(fileSheet),
    namedRanges: model.namedRanges.map((range) => fileRange(model, range)),
    properties: { title: fileText(model.title), created: writtenAt, modified: writtenAt },
    defaultFont: { name: fontFamily, size: 10 },
    activeSheet: 0,
  });
}

function fileSheet(sheet: FileSheet): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => cells.set(`${rowIndex},${column}`, fileCell(cell)));
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    cells,
    columns: sheet.columnWidths.map((pixels, column) => ({
      width: Math.max(1, (pixels - edgePixels) / pixelsPerCharacter),
      hidden: sheet.hiddenColumns.includes(column),
    })),
    rowDefs: rowDefsOf(sheet),
    outlineProperties: { summaryBelow: false },
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    freezePane: sheet.frozen,
    conditionalRules: sheet.conditionalFormats.map(conditionalRule),
    dataValidations: sheet.validations.map(fileValidation),
    pageSetup: printed,
    charts: sheet.charts.map((chart) => fileChart(sheet, chart)),
  };
}

function fileCell(cell: SheetCell): Partial<FileCell> {
  const common: Partial<FileCell> = {
    style: fileStyle(cell.style),
    ...(cell.note === undefined ? {} : { comment: { text: fileText(cell.note) } }),
    ...(cell.link === undefined ? {} : { hyperlink: { target: cell.link } }),
  };
  return { ...common, ...fileContent(cell.content) };
}

function fileContent(content: CellContent): Partial<FileCell> {
  if (content.kind === 'number') return { value: content.value };
  if (content.kind === 'formula') return { value: null, formula: content.formula.slice(1) };
  if (content.kind === 'empty') return { value: null };
  const text = fileText(content.text);
  // The writer takes a text like #N/A for an error value; as a run of rich text it stays a text.
  return isErrorWord(text) ? { value: text, richText: [{ text }] } : { value: text };
}

function rowDefsOf(sheet: FileSheet): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    sheet.rowHeights.map((pixels, row) => {
      const group = sheet.rowGroups.find(
        ({ firstRow, rows }) => row >= firstRow && row < firstRow + rows,
      );
      const opens = sheet.rowGroups.find(({ firstRow }) => firstRow === row + 1);
      return [
        row,
        {
          height: pixels * pointsPerPixel,
          hidden: sheet.hiddenRows.includes(row) || (group?.collapsed ?? false),
          ...(group ? { outlineLevel: 1 } : {}),
          ...(opens?.collapsed ? { collapsed: true } : {}),
        },
      ];
    }),
  );
}

function conditionalRule(format: ConditionalFormat, index: number): ConditionalRule {
  const { background, color, bold, italic } = format.style;
  const style = {
    font: { bold, italic, color: fileColor(color) },
    ...(background === undefined
      ? {}
      : {
          // A conditional fill is painted in its background colour, unlike a cell's own.
          fill: {
            type: 'pattern' as const,
            pattern: 'solid' as const,
            fgColor: fileColor(background),
            bgColor: fileColor(background),
          },
        }),
  };
  return {
    priority: index + 1,
    stopIfTrue: true,
    style,
    // Blanks between the areas; a formula is written for the first cell of the first one.
    range: format.areas.map(areaName).join(' '),
    ...fileRule(format.rule, format.areas[0]),
  };
}

function fileRule(
  rule: ConditionalFormat['rule'],
  area: Area | undefined,
): Pick<ConditionalRule, 'type' | 'operator' | 'formula'> {
  if (rule.kind === 'number-between') {
    return {
      type: 'cellIs',
      operator: 'between',
      formula: [String(rule.low), String(rule.high)],
    };
  }
  if (rule.kind === 'text-equals') {
    return { type: 'cellIs', operator: 'equal', formula: quoted(rule.text) };
  }
  const first = cellName(area?.row ?? 0, area?.column ?? 0);
  return {
    type: 'expression',
    formula: `LEFT(${first},${rule.text.length})=${quoted(rule.text)}`,
  };
}

function fileValidation({ area, rule, help }: Validation): DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    formula1: String(rule.low),
    formula2: String(rule.high),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    // Excel refuses a file with a longer message.
    errorMessage: help.slice(0, 225),
    range: areaName(area),
  };
}

function fileRange(model: WorkbookModel, { name, sheet, area }: NamedRange) {
  const sheetName = model.sheets.find((entry) => entry.key === sheet)?.name ?? '';
  const first = cellName(area.row, area.column, 'both');
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1, 'both');
  return { name, range: `${sheetPrefix(sheetName)}${first}:${last}` };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
