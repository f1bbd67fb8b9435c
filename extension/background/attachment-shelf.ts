import { attachmentAddress, attachmentShelfName } from '#shared/capture/attachment-address.ts';
import { MikiwameError } from '#shared/errors.ts';

import type { AttachmentShelf } from './services.ts';

/** Attachments in the extension's Cache Storage, each under its own SHA-256, so that the same picture lies there once. */
export function createAttachmentShelf(storage: Pick<CacheStorage, 'open'>): AttachmentShelf {
  return {
    async put(content) {
      const bytes = await content.arrayBuffer();
      const hash = await hashOf(bytes);
      try {
        const shelf = await storage.open(attachmentShelfName);
        await shelf.put(attachmentAddress(hash), new Response(content));
      } catch (error) {
        throw new MikiwameError('storage-full', String(error));
      }
      return { hash, size: bytes.byteLength };
    },
  };
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
