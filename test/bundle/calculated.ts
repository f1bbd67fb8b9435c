/** What an engine made of a workbook: the value of a cell, '' for an empty one. Rows and columns count from 0. */
export type Calculated = (
  sheetName: string,
  row: number,
  column: number,
) => number | string | boolean;
