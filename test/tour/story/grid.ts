import type { Page } from '@playwright/test';

import { inputColumnKeys, rowKey } from '#shared/matrix/input-layout.ts';
import type { AxisId } from '#shared/model/axis.ts';

import type { Scene } from './people.ts';

/** A cell of the input sheet, counted from 0 among the rows and columns that a person sees. */
export type VisibleCell = { sheet: string; row: number; column: number };

const inputSheet = '入力';

/** Where a person types the weight of an axis: found by the hidden keys of the input sheet, as the add-on finds it. */
export function weightCell({ stage }: Scene, axis: AxisId): VisibleCell {
  const values = stage.workbook.values(inputSheet);
  const row = values.findIndex((cells) => cells.includes(rowKey('axis', axis)));
  const keys = values.find((cells) => cells.includes(inputColumnKeys.weight)) ?? [];
  const column = keys.indexOf(inputColumnKeys.weight);
  if (row < 0 || column < 0) throw new Error(`The sheet ${inputSheet} has no weight of ${axis}.`);
  // The keys' own row and column are hidden, so the arrows pass them by.
  return { sheet: inputSheet, row: row - 1, column: column - 1 };
}

/** Goes to a cell of the grid by the keyboard and types into it; fails when the workbook does not hold the text afterwards. */
export async function typeIntoWorkbook(
  { stage }: Scene,
  page: Page,
  { sheet, row, column }: VisibleCell,
  text: string,
): Promise<void> {
  await page.bringToFront();
  await page.locator('.o-sheet-list .o-sheet', { hasText: sheet }).click();
  await page
    .locator('.o-grid-overlay')
    .first()
    .click({ position: { x: 200, y: 200 } });
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
  // The grid draws its editor a moment after the cell is reached, and again after the first key.
  await page.waitForTimeout(300);
  await page.keyboard.type(text, { delay: 100 });
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  const typed = () => stage.workbook.values(sheet)[row + 1]?.[column + 1];
  const end = Date.now() + 5000;
  while (String(typed()) !== text) {
    if (Date.now() > end) throw new Error(`The workbook holds ${String(typed())}, not ${text}.`);
    await page.waitForTimeout(50);
  }
}
