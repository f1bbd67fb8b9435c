import type { Page } from '@playwright/test';

import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

type Row = Record<string, unknown>;

/** Rows for the tables of the extension's database. */
export type Seed = { records: Row[]; device: Row[] };

const stamp = '0mh5q2k00-0000-seed';

/** A snapshot as the rows of a device on which it is open, and on which the rater with this id works. */
export function seedOf(snapshot: Snapshot, raterId: string, device: Row = {}): Seed {
  const evaluationId = snapshot.evaluation.id;
  const rows = (kind: string, entities: readonly { id: string }[]): Row[] =>
    entities.map(({ id, ...fields }) => {
      const stamps = Object.fromEntries(
        [...Object.keys(fields), 'deleted'].map((name) => [name, stamp]),
      );
      return { id, kind, evaluationId, fields, deleted: false, stamps };
    });
  const brief: Entity<'brief'>[] = snapshot.brief === null ? [] : [snapshot.brief];
  return {
    records: [
      ...rows('evaluation', [snapshot.evaluation]),
      ...rows('brief', brief),
      ...rows('vendor', snapshot.vendors),
      ...rows('page', snapshot.pages),
      ...rows('passage', snapshot.passages),
      ...rows('evidence', snapshot.evidence),
      ...rows('note', snapshot.notes),
      ...rows('score', snapshot.scores),
      ...rows('rater', snapshot.raters),
      ...rows('decision', snapshot.decisions),
      ...rows('declaration', snapshot.declarations),
    ],
    device: Object.entries({ evaluationId, raterId, ...device }).map(([key, value]) => ({
      key,
      value,
    })),
  };
}

/** Writes the rows into the database of the extension, which the page must have opened, and opens the page anew. */
export async function plant(page: Page, seed: Seed): Promise<void> {
  await page.waitForFunction(async () => {
    const known = await indexedDB.databases();
    return known.some(({ name }) => name === 'mikiwame');
  });
  await page.evaluate(
    async ([rows]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('mikiwame');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The database did not open.')));
      });
      const names = ['records', 'device'] as const;
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) {
        for (const row of rows[name]) transaction.objectStore(name).put(row);
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    [seed] as const,
  );
  await page.reload();
}

/** The moment of the capture that `plantCapture` tells of. */
export const capturedAt = '2026-11-20T05:31:02.123Z';

/** Plants a snapshot for 森下, who captured its `evidence-new` a moment ago on the price page of 汐見, which is still in front. */
export async function plantCapture(panel: Page, snapshot: Snapshot): Promise<void> {
  const atHand = {
    url: 'https://shiomi.example/price',
    title: '料金',
    domain: 'shiomi.example',
    vendorId: 'shiomi',
    windowId: 1,
    at: capturedAt,
  };
  const lastCapture = { evidenceId: 'evidence-new', inboxId: null, reason: null, at: capturedAt };
  await plant(panel, seedOf(snapshot, 'rater-mori', { atHand, lastCapture }));
}
