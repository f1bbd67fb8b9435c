import * as z from 'zod/mini';

import { reasons } from '../errors.ts';
import { recordIdSchema } from '../model/ids.ts';
import { memberStates } from './request.ts';

export const roles = ['owner', 'rater', 'reader'] as const;
export type Role = (typeof roles)[number];

const sidebarMemberSchema = z.strictObject({
  /** Fingerprint of the member's key: 16 hexadecimal digits. */
  key: z.string(),
  name: z.string(),
  raterId: recordIdSchema,
  role: z.enum(roles),
  state: z.enum(memberStates),
});
export type SidebarMember = z.infer<typeof sidebarMemberSchema>;

const failureSchema = z.strictObject({ reason: z.enum(reasons), detail: z.string() });
export type Failure = z.infer<typeof failureSchema>;

/** Everything that the sidebar of the workbook shows; plain JSON, because the platform carries nothing else between the two. */
const sidebarStateSchema = z.strictObject({
  language: z.enum(['ja', 'en']),
  /** Empty before the workbook is set up. */
  workbookId: z.string(),
  workbookName: z.string(),
  /** The web app's address; empty before the owner pasted it. */
  address: z.string(),
  /** What the platform itself says the address is; empty when it says nothing usable. */
  suggestedAddress: z.string(),
  /** The join code that is valid now. Milliseconds since 1970. */
  joinCode: z.nullable(z.strictObject({ code: z.string(), expiresAt: z.number() })),
  members: z.array(sidebarMemberSchema),
  /** What went wrong last. */
  problem: z.nullable(failureSchema),
});
export type SidebarState = z.infer<typeof sidebarStateSchema>;

/** What a call from the sidebar comes to: the state after it, and why it failed if it did. */
export const sidebarAnswerSchema = z.strictObject({
  state: sidebarStateSchema,
  failed: z.nullable(failureSchema),
});
export type SidebarAnswer = z.infer<typeof sidebarAnswerSchema>;
