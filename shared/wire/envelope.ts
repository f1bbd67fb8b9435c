import * as z from 'zod/mini';

import { requestLimit } from './request.ts';

/**
 * A signed request: `b` is the request as ASCII JSON text, `k` names the key (its fingerprint), `s` is the ECDSA P-256 signature (r and s, 64
 * bytes, hexadecimal) over `signedText`. Everything stands in the body, because a web app sees no headers.
 */
export const envelopeSchema = z.strictObject({
  k: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  s: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
  b: z.string().check(z.minLength(2), z.maxLength(requestLimit)),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** The text that is signed: protocol, the workbook it is meant for, the body; so a request cannot be replayed against another workbook. */
export function signedText(workbookId: string, body: string): string {
  return `mikiwame/1\n${workbookId}\n${body}`;
}

/** JSON in which every character above `~` is escaped, so that no charset on the way can change it or its signature. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
