import * as z from 'zod/mini';

import { MikiwameError, reasons } from '#shared/errors.ts';
import { criterionIdSchema } from '#shared/model/axis.ts';
import { instantSchema } from '#shared/model/ids.ts';
import type { Inbox, InboxEntry } from '#shared/ports/inbox.ts';

import type { Database } from './database.ts';
import { kept } from './failure.ts';

const entrySchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  state: z.enum(['reading', 'read', 'failed']),
  tabId: z.nullable(z.int()),
  windowId: z.nullable(z.int()),
  capture: z.unknown(),
  criterionId: z.nullable(criterionIdSchema),
  reason: z.nullable(z.enum(reasons)),
  at: instantSchema,
});

/** The inbox over Dexie; `captureSchema` says what a capture is, before it is kept and again when it is read. */
export function createInbox<Capture>(
  database: Database,
  captureSchema: z.ZodMiniType<Capture>,
): Inbox<Capture> {
  const read = (value: unknown): InboxEntry<Capture> => parseEntry(value, captureSchema);
  return {
    put: (entry) =>
      kept(async () => {
        await database.inbox.put(read(entry));
      }),
    async get(id) {
      const row = await kept(() => database.inbox.get(id));
      return row && read(row);
    },
    async list() {
      const rows = await kept(() => database.inbox.orderBy('at').toArray());
      return rows.map(read);
    },
    update: (id, values) =>
      kept(() =>
        database.transaction('rw', database.inbox, async () => {
          const row = await database.inbox.get(id);
          if (row) await database.inbox.put(read({ ...row, ...values }));
        }),
      ),
    remove: (id) => kept(() => database.inbox.delete(id)),
  };
}

function parseEntry<Capture>(
  value: unknown,
  captureSchema: z.ZodMiniType<Capture>,
): InboxEntry<Capture> {
  const entry = entrySchema.safeParse(value);
  if (!entry.success) {
    throw new MikiwameError('record-invalid', entry.error.issues[0]?.path.join('.') ?? '');
  }
  const capture = z.nullable(captureSchema).safeParse(entry.data.capture);
  if (!capture.success) {
    throw new MikiwameError('record-invalid', capture.error.issues[0]?.path.join('.') ?? '');
  }
  return { ...entry.data, capture: capture.data };
}
