/** The shelf in the extension's Cache Storage on which attachments of evidence lie; they never leave the device. */
export const attachmentShelfName = 'attachments';

/** The address under which an attachment lies on the shelf, by its SHA-256; no such host exists. */
export function attachmentAddress(hash: string): string {
  return `https://attachments.invalid/${hash}`;
}
