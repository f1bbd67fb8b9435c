import type { Page } from '@playwright/test';

import { type Messages, messagesFor } from '#shared/locales/messages.ts';

import type { ExtensionBrowser } from '../../e2e/extension-browser.ts';
import type { RemotePage } from '../../e2e/remote-page.ts';
import type { Gallery } from '../gallery.ts';
import type { Stage } from '../stage.ts';

/** One person at work: a browser with the extension, and the words that its screens show. */
export type Person = {
  name: string;
  browser: ExtensionBrowser;
  words: Messages;
  /** The tab in which vendors are visited. */
  page: Page;
  panel: RemotePage;
};

/** What every step of the story gets. */
export type Scene = { stage: Stage; gallery: Gallery };

/** Starts a person's browser at a vendor's page and opens the side panel by the toolbar icon. */
export async function seat(
  stage: Stage,
  name: string,
  options: { headless: boolean; language: 'ja' | 'en' },
): Promise<Person> {
  const browser = await stage.launch(options);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${stage.sites.origins.shiomi}/`);
  await browser.clickIcon(page);
  const panel = await browser.panel();
  return { name, browser, words: messagesFor(options.language), page, panel };
}

/** Opens a page of the workspace in a tab of 1280 x 860. */
export async function openWorkspace(person: Person, route: string): Promise<Page> {
  return person.browser.openExtensionPage(`workspace.html#/${route}`, {
    width: 1280,
    height: 860,
  });
}
