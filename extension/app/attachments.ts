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
  return (await hashOf(await kept.arrayBuffer())) === hash ? kept : null;
}

/** SHA-256 of a text in UTF-8, lower-case hexadecimal. */
export function hashOfText(text: string): Promise<string> {
  return hashOf(new TextEncoder().encode(text));
}

async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
