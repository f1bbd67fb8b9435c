import * as z from 'zod/mini';

import { reasons } from '#shared/errors.ts';
import { instantSchema, recordIdSchema } from '#shared/model/ids.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { Ids } from '#shared/ports/ids.ts';

/** What belongs to this device. */
export const deviceSchema = z.strictObject({
  deviceId: z.string().check(z.regex(/^[a-z0-9]{1,16}$/)),
  raterId: recordIdSchema,
  raterName: z.string().check(z.maxLength(100)),
  evaluationId: z.union([recordIdSchema, z.literal('')]),
  language: z.enum(['ja', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  singleKeys: z.boolean(),
  atHand: z.nullable(
    z.strictObject({
      url: z.string(),
      title: z.string(),
      domain: z.string(),
      vendorId: z.nullable(recordIdSchema),
      windowId: z.int(),
      at: instantSchema,
    }),
  ),
  lastCapture: z.nullable(
    z.strictObject({
      evidenceId: z.nullable(recordIdSchema),
      inboxId: z.nullable(z.string()),
      reason: z.nullable(z.enum(reasons)),
      at: instantSchema,
    }),
  ),
}) satisfies z.ZodMiniType<Device>;

/** A device that was never used: named for good, everything else as most people want it. */
export function firstDevice(ids: Ids, language: Device['language']): Device {
  return {
    deviceId: ids.next().slice(-16),
    raterId: ids.next(),
    raterName: '',
    evaluationId: '',
    language,
    theme: 'system',
    singleKeys: true,
    atHand: null,
    lastCapture: null,
  };
}
