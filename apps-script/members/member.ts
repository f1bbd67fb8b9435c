import * as z from 'zod/mini';

import { instantSchema, recordIdSchema } from '#shared/model/ids.ts';
import { raterFieldsSchema } from '#shared/model/rater.ts';
import { memberStates } from '#shared/wire/request.ts';

/** What a member may do; the same three as a rater's. */
export const roleSchema = raterFieldsSchema.shape.role;

/** Somebody who may talk to this workbook, named by the fingerprint of their key. Only the public key is ever known here. */
export const memberSchema = z.strictObject({
  publicKey: z.string().check(z.regex(/^04[0-9a-f]{128}$/)),
  raterId: recordIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  role: roleSchema,
  state: z.enum(memberStates),
  askedAt: instantSchema,
});
export type Member = z.infer<typeof memberSchema>;

/** The fingerprint of a key: the first 16 hexadecimal digits of the SHA-256 of its 65 bytes. */
export const keyIdSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));
