import { expect, test } from '@playwright/test';
import * as z from 'zod/mini';

import { messagesFor } from '#shared/locales/messages.ts';

import { findBrowser } from '../start/browser.ts';
import { documentOf } from './capture/capture-case.ts';
import { emptySnapshot } from './capture/empty-snapshot.ts';
import { startCaseServer } from './case-server.ts';
import { launchExtensionBrowser } from './extension-browser.ts';
import { plant, seedOf } from './seed-panel.ts';
import { selectWords } from './select-words.ts';

const first = '月額基本料は50,000円（税別）、初期費用は100,000円です。';
const second = '1件あたりの発送は350円、最低契約期間は6か月です。';
const body = `<h1>会社概要</h1><table><tr><th>会社名</th><td>株式会社汐見</td></tr>
<tr><th>設立</th><td>2012年4月</td></tr></table><p>${first}</p><p>${second}</p>`;

/** Collects from the panel what moved although nobody touched it: how far, and what it was. */
const shifts = `new Promise((resolve) => {
  const found = [];
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      found.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.className ?? node?.nodeName).join(' '));
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
})`;

for (const language of ['ja', 'en'] as const) {
  test(`nothing in the panel moves once a captured quote is shown (${language})`, async () => {
    const { path } = await findBrowser();
    const server = await startCaseServer(['matrix.example']);
    const { hostRules } = server;
    const browser = await launchExtensionBrowser({ browserPath: path, hostRules, language });
    try {
      const { capture, facts } = messagesFor(language);
      const { company, whole } = capture.panel;
      const watcher = await browser.openExtensionPage('workspace.html', {
        width: 1000,
        height: 700,
      });
      await plant(watcher, seedOf(emptySnapshot('matrix.example'), 'rater-mori', { language }));
      server.answers.set('/price', { body: documentOf(body) });
      const page = await browser.context.newPage();
      await page.goto('http://matrix.example/price');
      // The panel is opened by the capture, so that every part of it comes late; the second capture finds it open.
      await selectWords(page, first);
      await browser.clickIcon(page);
      const panel = await browser.panel();
      for (const words of [first, second]) {
        if (words === second) {
          await selectWords(page, second);
          await browser.runCommand(page, 'capture');
        }
        await panel.waitForText(words);
        await panel.waitForText(facts.title);
        await panel.waitForText(whole.title);
        await panel.waitForText(company.look);
        expect(z.array(z.string()).parse(await panel.evaluate(shifts))).toEqual([]);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });
}
