import { readFileSync } from 'node:fs';

import type { Download, Page } from '@playwright/test';

import { openWorkspace, type Person, type Scene } from './people.ts';

/** Puts all vendors on the shortlist and takes the summary along in every format. */
export async function takeSummary(person: Person, { gallery }: Scene): Promise<void> {
  const matrix = await openWorkspace(person, 'matrix');
  const { matrix: words } = person.words;
  await matrix.getByRole('checkbox').first().waitFor();
  for (const box of await matrix.getByRole('checkbox').all()) {
    if (!(await box.isChecked())) await box.click({ force: true });
  }
  gallery.shot('workspace-matrix', 'ワークスペース 比較表', await matrix.screenshot());
  await matrix.getByRole('button', { name: words.makeSummary }).click();
  const labels = words.summaryPage;
  gallery.shot('workspace-summary', 'ワークスペース 候補サマリー', await shotOf(matrix));
  const html = await download(matrix, labels.html);
  gallery.product('summary.html', '候補サマリー（1枚のHTML）', html);
  gallery.product(
    'summary.md',
    '候補サマリー（Markdown）',
    await download(matrix, labels.markdown),
  );
  gallery.product('comparison.xlsx', '比較表（数式つき）', await download(matrix, labels.xlsx));
  gallery.product('summary.pdf', '候補サマリー（A4 1枚）', await printed(person, html));
  await matrix.close();
}

async function shotOf(page: Page): Promise<Uint8Array> {
  await page.frameLocator('iframe.paper-frame').locator('h1').waitFor();
  return page.screenshot();
}

/** Presses a button that saves a file, and reads the file. */
async function download(page: Page, label: string): Promise<Buffer> {
  const [saved]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  return readFileSync(await saved.path());
}

/** What the print dialog of the browser makes of the summary. */
async function printed(person: Person, html: Buffer): Promise<Buffer> {
  const page = await person.browser.context.newPage();
  await page.setContent(html.toString('utf8'));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}
