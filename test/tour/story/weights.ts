import type { Page } from '@playwright/test';

import { typeIntoWorkbook, weightCell } from './grid.ts';
import type { Person, Scene } from './people.ts';
import { openWorkspace } from './people.ts';
import { syncNow } from './workbook.ts';

/** Percent points that somebody types for the axis of contract and pricing. */
const typed = '40';

/** Somebody changes a weight in the sheet 入力; after a sync the extension calculates with it, and says so. */
export async function changeWeight(person: Person, scene: Scene, sheet: Page): Promise<void> {
  await typeIntoWorkbook(scene, sheet, weightCell(scene, 'contract'), typed);
  await syncNow(person);
  const page = await openWorkspace(person, 'brief');
  await page.getByText(person.words.brief.weights.fromWorkbook).first().waitFor();
  await page.close();
  scene.gallery.tell(`ブックの「入力」で軸4の重みを${typed}に変え、拡張機能に反映されました。`);
}
