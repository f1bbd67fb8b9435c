import type { CellStyle, StyleName } from './style.ts';

/**
 * The workbook as pure data. Adapters write it into Google Sheets and into an .xlsx file; nothing here knows either.
 * All rows and columns count from 0.
 */
export type WorkbookModel = {
  title: string;
  language: 'ja' | 'en';
  /** The instant for which it was described (ISO 8601 UTC). */
  writtenAt: string;
  /** In tab order; hidden ones last. */
  sheets: SheetModel[];
  namedRanges: NamedRange[];
};

/** How a sheet is found again by code, whatever its tab is called. */
const sheetKeys = [
  'matrix',
  'input',
  'evidence',
  'estimates',
  'summary',
  'scores',
  'aggregate',
  'calculation',
  'fees',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/**
 * Who writes on a sheet. `formulas`: nobody after it was laid out, all that changes comes from other sheets by formula (its texts are
 * labels). `people`: only the cells marked `people`, and these never by the machine. `machine`: only the machine, values without formulas.
 */
export type Writer = 'formulas' | 'people' | 'machine';

export type SheetModel = {
  key: SheetKey;
  /** The tab's name in the workbook's language; formulas use it. */
  name: string;
  writer: Writer;
  hidden: boolean;
  /** Rectangular: every row has `columnWidths.length` cells and there are `rowHeights.length` rows. */
  cells: SheetCell[][];
  /** Pixels. */
  columnWidths: number[];
  rowHeights: number[];
  frozen: { rows: number; columns: number };
  hiddenRows: number[];
  hiddenColumns: number[];
  rowGroups: RowGroup[];
  merges: Area[];
  /** In order; the first rule that fits wins. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  charts: Chart[];
};

/** What stands in a cell. A text is never a formula, whatever it begins with: the adapter has to write it as text. */
export type CellContent =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  /** With its leading `=`, English function names and commas. */
  | { kind: 'formula'; formula: string };

export type SheetCell = {
  content: CellContent;
  style: StyleName;
  /** Shown when a person points at the cell; written by the machine. */
  note?: string;
  /** An http(s) address the text leads to. */
  link?: string;
  /**
   * Only people write here. The content repeats what they typed (an .xlsx export shows it); an adapter for a living workbook fills
   * it into a new sheet only and never touches the cell again.
   */
  people?: true;
};

/** A rectangle of cells. */
export type Area = { row: number; column: number; rows: number; columns: number };

type RowGroup = { firstRow: number; rows: number; collapsed: boolean };

export type ConditionalFormat = {
  areas: Area[];
  rule:
    /** A number with low <= value <= high. */
    | { kind: 'number-between'; low: number; high: number }
    | { kind: 'text-equals'; text: string }
    | { kind: 'text-begins'; text: string };
  /** What of the look changes. */
  style: Pick<CellStyle, 'background' | 'color' | 'bold' | 'italic'>;
};

export type Validation = {
  area: Area;
  /** A number with low <= value <= high; an empty cell is always allowed, anything else is refused. */
  rule: { kind: 'number-between'; low: number; high: number };
  /** Shown to the person who typed something else. */
  help: string;
};

/**
 * A chart over cells of its own sheet, whose first row names the series and whose first column the categories. It is made once; later only
 * its cells and, where nobody moved it, its place follow the model, so that people can give it another look or take it away.
 */
export type Chart = {
  /** How it is found again. */
  key: 'totals' | 'axes';
  /** Bars lie; a program without radars shows columns. */
  kind: 'bar' | 'radar';
  title: string;
  /** What the values are, at their axis. */
  valueLabel: string;
  /** Ends of the values' axis. */
  low: number;
  high: number;
  data: Area;
  /** The cell at whose upper left corner it begins. */
  at: { row: number; column: number };
  /** Pixels. */
  width: number;
  height: number;
};

/** Names are ASCII, begin with `mikiwame_`, and are the same in every language. */
export type NamedRange = { name: string; sheet: SheetKey; area: Area };
