import type * as z from 'zod/mini';

import {
  onMessage,
  type Outcome,
  type Protocol,
  type Request,
  type RequestName,
  requestSchemas,
} from '#extension/messages.ts';
import { MikiwameError, reasonOf } from '#shared/errors.ts';

import { assignInbox } from './assign.ts';
import { capture, type Workshop } from './capture.ts';
import { capturePdf } from './pdf-words.ts';
import type { SyncLoop } from './sync-loop.ts';

type Handlers = {
  [Name in RequestName]: (
    request: Request<Name>,
  ) => Promise<Extract<Awaited<ReturnType<Protocol[Name]>>, { ok: true }>['value']>;
};

/** What the worker can be asked besides capturing. */
export type Desk = {
  sync: SyncLoop;
  openTab(url: string): Promise<unknown>;
  writeMenu(): Promise<void>;
};

/** The worker's answers, by message. Each takes what its schema let through, and throws `MikiwameError` where it cannot. */
export function createHandlers(workshop: Workshop, desk: Desk): Handlers {
  const { services } = workshop;
  return {
    async capture({ windowId, criterionId }) {
      const tab = await services.tabs.active(windowId);
      if (tab === null) throw new MikiwameError('page-not-readable');
      await capture(workshop, { source: 'panel', tab, axis: null, criterionId, menu: null });
      return null;
    },
    assignInbox: ({ inboxId, choice }) => assignInbox(workshop, { inboxId, ...choice }),
    async dismissInbox({ inboxId }) {
      await services.inbox.remove(inboxId);
      await services.pdfs.remove(inboxId);
      return null;
    },
    async fetchPdf({ inboxId }) {
      const entry = await services.inbox.get(inboxId);
      if (!entry?.capture?.pdf) throw new MikiwameError('page-not-readable');
      return services.pdfs.fetch(inboxId, entry.capture.url);
    },
    capturePdf: (words) => capturePdf(workshop, words),
    async openPassage({ link }) {
      await desk.openTab(link);
      return null;
    },
    // Starting was all: what an earlier life left behind is taken up at every start.
    wake: () => Promise.resolve(null),
    async languageChanged() {
      await desk.writeMenu();
      return null;
    },
    async recordsChanged({ evaluationId }) {
      await desk.sync.changed(evaluationId);
      return null;
    },
    async syncNow({ evaluationId }) {
      await desk.sync.syncNow(evaluationId);
      return null;
    },
    async joinWorkbook({ invite, name }) {
      const { workbookId } = await desk.sync.joinWorkbook(invite, name);
      return { workbookId };
    },
    async leaveWorkbook({ workbookId }) {
      await desk.sync.leaveWorkbook(workbookId);
      return null;
    },
  };
}

/** Answers one message: parses what came, and turns what was thrown into a reason. */
export async function answer<Data, Value>(
  schema: z.ZodMiniType<Data>,
  handler: (data: Data) => Promise<Value>,
  message: unknown,
): Promise<Outcome<Value>> {
  const parsed = schema.safeParse(message);
  if (!parsed.success) return { ok: false, reason: 'request-invalid' };
  try {
    return { ok: true, value: await handler(parsed.data) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error, 'storage-failed') };
  }
}

/** Connects the answers to the messages. */
export function listenForMessages(handlers: Handlers): void {
  const { capture: onCapture, ...rest } = handlers;
  const schemas = requestSchemas;
  onMessage('capture', ({ data }) => answer(schemas.capture, onCapture, data));
  onMessage('assignInbox', ({ data }) => answer(schemas.assignInbox, rest.assignInbox, data));
  onMessage('dismissInbox', ({ data }) => answer(schemas.dismissInbox, rest.dismissInbox, data));
  onMessage('fetchPdf', ({ data }) => answer(schemas.fetchPdf, rest.fetchPdf, data));
  onMessage('capturePdf', ({ data }) => answer(schemas.capturePdf, rest.capturePdf, data));
  onMessage('openPassage', ({ data }) => answer(schemas.openPassage, rest.openPassage, data));
  onMessage('wake', ({ data }) => answer(schemas.wake, rest.wake, data));
  onMessage('languageChanged', ({ data }) =>
    answer(schemas.languageChanged, rest.languageChanged, data),
  );
  onMessage('recordsChanged', ({ data }) =>
    answer(schemas.recordsChanged, rest.recordsChanged, data),
  );
  onMessage('syncNow', ({ data }) => answer(schemas.syncNow, rest.syncNow, data));
  onMessage('joinWorkbook', ({ data }) => answer(schemas.joinWorkbook, rest.joinWorkbook, data));
  onMessage('leaveWorkbook', ({ data }) => answer(schemas.leaveWorkbook, rest.leaveWorkbook, data));
}
