import { attachmentAddress, attachmentShelfName } from '#shared/capture/attachment-address.ts';

/**
 * An attachment of evidence as it lies on this device; `null` when it was captured on another one, or is no longer what its SHA-256
 * says.
 */
export async function loadAttachment(
  hash: string,
  storage: Pick<CacheStorage, 'open'> = caches,
): Promise<Blob | null> {
  const shelf = await storage.open(attachmentShelfName);
  const kept = await (await shelf.match(attachmentAddress(hash)))?.blob();
  if (kept === undefined) return null;
  const digest = await crypto.subtle.digest('SHA-256', await kept.arrayBuffer());
  const found = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return found.join('') === hash ? kept : null;
}
