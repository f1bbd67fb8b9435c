import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';

import { findBrowser } from '../start/browser.ts';
import { emptySnapshot } from './capture/empty-snapshot.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import { plant, seedOf } from './seed-panel.ts';
import { readStoredIn } from './stored.ts';

const said = '繁忙期の追加料金は相談できるとのこと。最低契約期間は6か月。';

for (const language of ['ja', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`what was said in a call is noted by keyboard, with its day, people, vendor and criterion (${language}, ${theme})`, async () => {
      const { capture, start } = messagesFor(language);
      const words = capture.panel;
      const { path } = await findBrowser();
      const browser = await launchExtensionBrowser({ browserPath: path, language });
      try {
        const panel = await openPanel(browser, { language, theme });
        const opener = panel.getByRole('button', { name: words.write, exact: true });
        await opener.focus();
        await panel.keyboard.press('Enter');
        const form = panel.getByRole('region', { name: words.write });
        await expect(form).toContainText(words.written.vendor('汐見通販ロジ'));
        await panel.keyboard.press('Escape');
        await expect(opener).toBeFocused();

        await panel.keyboard.press('Enter');
        await panel.keyboard.press('ArrowRight');
        await expect(form).toContainText(words.written.oursHint);
        const text = form.getByRole('textbox', { name: words.written.text, exact: true });
        const day = form.getByLabel(words.written.day);
        await expect(day).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
        await day.fill('2026-11-19');
        await form.getByLabel(words.written.withWhom).fill('電話・営業の山田様');
        await text.fill(said);
        expect(await sideways(panel)).toBe(0);
        const axe = new AxeBuilder({ page: panel }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']);
        expect((await axe.analyze()).violations).toEqual([]);

        // A closed panel loses nothing that was typed.
        await panel.reload();
        await opener.click();
        await form.getByText(words.written.ours, { exact: true }).click();
        await expect(form.getByLabel(words.written.withWhom)).toHaveValue('電話・営業の山田様');
        await expect(day).toHaveValue('2026-11-19');
        await text.press('Control+Enter');
        await expect(panel.getByText(said)).toBeVisible();
        await expect(panel.getByText('2026-11-19 電話・営業の山田様')).toBeVisible();
        await panel.keyboard.press('Enter');
        await expect(panel.getByText(words.filed('4.5'))).toBeVisible();

        const { records } = await readStoredIn(panel);
        const kept = records.find(({ kind }) => kind === 'evidence');
        expect(kept?.fields).toMatchObject({
          vendorId: 'shiomi',
          criterionIds: ['4.5'],
          strength: 0,
          remark: said,
          passageId: null,
        });
        await panel.getByRole('tab', { name: start.tabs.evidence }).click();
        await expect(panel.getByText('2026-11-19 電話・営業の山田様').first()).toBeVisible();
      } finally {
        await browser.close();
      }
    });
  }
}

/** The panel as a page of its own, as wide as a side panel. */
async function openPanel(browser: ExtensionBrowser, device: object): Promise<Page> {
  const panel = await browser.openExtensionPage('sidepanel.html', { width: 400, height: 860 });
  await plant(panel, seedOf(emptySnapshot('matrix.example'), 'rater-mori', { ...device }));
  return panel;
}

/** How far the panel can be scrolled sideways, in px. */
function sideways(panel: Page): Promise<number> {
  return panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
