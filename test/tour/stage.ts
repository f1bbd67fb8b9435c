import { resolve } from 'node:path';

import { startWorkbookServer, type WorkbookServer } from '#apps-script/local/server.ts';
import { createLocalWorkbook, type LocalWorkbook } from '#apps-script/local/workbook.ts';

import { type ExtensionBrowser, launchExtensionBrowser } from '../e2e/extension-browser.ts';
import { openOwnPage, type OwnPage } from './own-page.ts';
import { startVendorSites, type VendorSites } from './sites.ts';

/** Everything the main job needs, alive: the team's workbook, three vendor sites, and browsers to come. */
export type Stage = {
  workbook: LocalWorkbook;
  workbookServer: WorkbookServer;
  sites: VendorSites;
  ownPage: OwnPage | null;
  /** Starts a browser with the built extension: one person's device. */
  launch(options: { headless: boolean; language: 'ja' | 'en' }): Promise<ExtensionBrowser>;
  /** Pictures of every open tab, for whoever looks why the tour stopped. */
  shoot(): Promise<{ address: string; png: Uint8Array }[]>;
  close(): Promise<void>;
};

const built = resolve('.output/apps-script');

/** The name of the local workbook, as a team would call its file. */
const workbookName = '外注先選定_2026下期';

/** Starts the local workbook with the built add-on, and the vendor sites. */
export async function setStage(
  browserPath: string,
  wanted: { file: string } | { address: string } | null,
): Promise<Stage> {
  const workbook = createLocalWorkbook({
    codePath: resolve(built, 'Code.js'),
    otherCodePaths: [resolve(built, 'SelfTest.js')],
    htmlFiles: { sidebar: resolve(built, 'sidebar.html') },
    name: workbookName,
  });
  const workbookServer = await startWorkbookServer({ workbook });
  workbook.setDeploymentUrl(workbookServer.webAppUrl);
  const sites = await startVendorSites({ browserPath });
  const ownPage = wanted && (await openOwnPage(wanted));
  const hostRules = [sites.hostRules, ownPage?.hostRules ?? '']
    .filter((rules) => rules !== '')
    .join(',');
  const browsers: ExtensionBrowser[] = [];
  return {
    workbook,
    workbookServer,
    sites,
    ownPage,
    async launch(options) {
      const browser = await launchExtensionBrowser({ browserPath, hostRules, ...options });
      browsers.push(browser);
      return browser;
    },
    async shoot() {
      const pages = browsers.flatMap(({ context }) => context.pages());
      const shots = await Promise.allSettled(
        pages.map(async (page) => ({
          address: page.url(),
          png: await page.screenshot({ timeout: 5000 }),
        })),
      );
      return shots.flatMap((shot) => (shot.status === 'fulfilled' ? [shot.value] : []));
    },
    async close() {
      await Promise.allSettled(browsers.map((browser) => browser.close()));
      await Promise.allSettled([workbookServer.close(), sites.close(), ownPage?.close()]);
      await workbook.close();
    },
  };
}
