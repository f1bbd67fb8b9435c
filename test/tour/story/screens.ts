import type { Page } from '@playwright/test';

import { openWorkspace, type Person, type Scene } from './people.ts';
import { openWorkbook } from './workbook.ts';

const workspacePages = [
  'brief',
  'matrix',
  'estimates',
  'evidence',
  'robustness',
  'results',
  'differences',
  'summary',
  'outcome',
  'history',
] as const;

/** What stands for the rest in the dark and in English: figures, bars, charts and many words. */
const mainPages: readonly (typeof workspacePages)[number][] = [
  'brief',
  'matrix',
  'estimates',
  'results',
  'summary',
];

/** Pictures of every screen as it stands at the end: panel at 400 px, workspace at 1280 px; its main pages also in the dark and in English. */
export async function shootScreens(person: Person, scene: Scene): Promise<void> {
  await shootPanel(person, scene, 'light');
  await shootPanel(person, scene, 'dark');
  await shootWorkspace(person, scene, 'light');
  await shootWorkspace(person, scene, 'dark');
  await shootWorkbook(scene, await openWorkbook(person, scene));
  await switchToEnglish(person);
  await shootPanel(person, scene, 'light', ' (English)');
  await shootWorkspace(person, scene, 'light', ' (English)');
}

async function shootPanel(
  person: Person,
  { gallery }: Scene,
  theme: 'light' | 'dark',
  remark = '',
): Promise<void> {
  const page = await person.browser.openExtensionPage('sidepanel.html', {
    width: 400,
    height: 860,
  });
  await page.emulateMedia({ colorScheme: theme });
  await page.getByRole('tab').first().waitFor();
  const tabs = await page.getByRole('tab').all();
  for (const [index, tab] of tabs.entries()) {
    await tab.click();
    await page.waitForTimeout(150);
    const label = (await tab.textContent())?.replaceAll(/[\d/ ]/g, '') ?? '';
    gallery.shot(
      `panel-${index + 1}-${theme}`,
      `パネル ${label} ${theme}${remark}`,
      await page.screenshot(),
    );
  }
  await page.close();
}

async function shootWorkspace(
  person: Person,
  { gallery }: Scene,
  theme: 'light' | 'dark',
  remark = '',
): Promise<void> {
  const page = await openWorkspace(person, 'settings');
  await page.emulateMedia({ colorScheme: theme });
  for (const route of theme === 'light' && remark === '' ? workspacePages : mainPages) {
    const before = await page.title();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${route}`);
    // Each page writes its title once its code is there.
    await page.waitForFunction((title) => document.title !== title, before);
    await page.waitForTimeout(250);
    gallery.shot(
      `workspace-${route}-${theme}`,
      `ワークスペース ${route} ${theme}${remark}`,
      await page.screenshot(),
    );
  }
  await page.close();
}

async function shootWorkbook({ gallery, stage }: Scene, sheet: Page): Promise<void> {
  for (const name of stage.workbook.sheetNames()) {
    const isEmpty = stage.workbook.values(name).length === 0;
    if (name.startsWith('_') || isEmpty) continue;
    await sheet.locator('.o-sheet-list .o-sheet', { hasText: name }).click();
    await sheet.waitForTimeout(300);
    gallery.shot('workbook', `ブック ${name}`, await sheet.screenshot());
  }
}

/** Switches the extension to English by the button of the workspace. */
async function switchToEnglish(person: Person): Promise<void> {
  const page = await openWorkspace(person, 'matrix');
  await page.getByRole('button', { name: person.words.settings.frame.switchLanguage }).click();
  await page.getByText('Matrix').first().waitFor();
  await page.close();
}
