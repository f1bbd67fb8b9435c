import type { Page } from '@playwright/test';
import * as z from 'zod/mini';

import { type AnyRecord, recordSchema } from '#shared/model/record.ts';

import type { ExtensionBrowser } from './extension-browser.ts';

const inboxEntrySchema = z.looseObject({
  id: z.string(),
  state: z.enum(['reading', 'read', 'failed']),
  reason: z.nullable(z.string()),
  capture: z.unknown(),
});

/** What the extension keeps on this device, read from its database by a page of the same origin. */
export type Stored = {
  records: AnyRecord[];
  inbox: z.infer<typeof inboxEntrySchema>[];
  /** How many records wait to be sent. */
  outbox: number;
};

/** Reads the device's database as it is now; any extension page will do, the manifest is the lightest. */
export async function readStored(browser: ExtensionBrowser): Promise<Stored> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
    return await readStoredIn(page);
  } finally {
    await page.close();
  }
}

/** The same in a page of the extension that is open already, for a test that must not put another tab in front. */
export async function readStoredIn(page: Page): Promise<Stored> {
  const rows = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('mikiwame');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const read = {
      records: await all('records'),
      inbox: await all('inbox'),
      outbox: (await all('outbox')).length,
    };
    database.close();
    return read;
  });
  return {
    records: z.array(recordSchema).parse(rows.records),
    inbox: z.array(inboxEntrySchema).parse(rows.inbox),
    outbox: rows.outbox,
  };
}
