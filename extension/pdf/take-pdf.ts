import { pdfShelfAddress, pdfShelfName } from '#shared/capture/pdf-shelf-address.ts';

/** The bytes that the worker fetched for an inbox entry (message `fetchPdf`); `null` when none lie on the shelf. */
export async function takePdf(
  inboxId: string,
  storage: Pick<CacheStorage, 'open'> = caches,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const shelf = await storage.open(pdfShelfName);
  const kept = await shelf.match(pdfShelfAddress(inboxId));
  return kept === undefined ? null : new Uint8Array(await kept.arrayBuffer());
}
