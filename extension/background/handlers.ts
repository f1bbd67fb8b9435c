import type { Browser } from 'wxt/browser';
import type * as z from 'zod/mini';

import {
  onMessage,
  type Outcome,
  type Protocol,
  type Request,
  type RequestName,
  requestSchemas,
} from '#extension/messages.ts';
import { companyReadingSchema, companyRows } from '#shared/capture/company.ts';
import { MikiwameError, reasonOf } from '#shared/errors.ts';

import { assignInbox } from './assign.ts';
import { captureWhole } from './capture-whole.ts';
import { capture, type Workshop } from './capture.ts';
import type { Highlights, Sender } from './highlights.ts';
import { openPdfAt } from './open-pdf.ts';
import { capturePdf } from './pdf-words.ts';
import type { SyncLoop } from './sync-loop.ts';

/** What a page may ask; everything else is answered to the extension's own pages only. */
type PageRequest = 'marks' | 'marksSeen';

type Handlers = {
  [Name in Exclude<RequestName, PageRequest>]: (
    request: Request<Name>,
  ) => Promise<Extract<Awaited<ReturnType<Protocol[Name]>>, { ok: true }>['value']>;
};

/** What the worker can be asked besides capturing. */
export type Desk = {
  sync: SyncLoop;
  highlights: Pick<Highlights, 'changed' | 'open'>;
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
    async captureWhole({ what, ...place }) {
      return { kept: await captureWhole(workshop, what, place) };
    },
    async readCompany({ windowId }) {
      const tab = await services.tabs.active(windowId);
      const found = tab && companyReadingSchema.safeParse(await services.tabs.company(tab.id)).data;
      if (!found) throw new MikiwameError('page-not-readable');
      return { url: found.url, title: found.title, rows: companyRows(found) };
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
    async openPdf(place) {
      await openPdfAt(workshop, place);
      return null;
    },
    capturePdf: (words) => capturePdf(workshop, words),
    openPassage: (request) => desk.highlights.open(request),
    // Starting was all: what an earlier life left behind is taken up at every start.
    wake: () => Promise.resolve(null),
    async languageChanged() {
      await desk.writeMenu();
      return null;
    },
    async recordsChanged({ evaluationId }) {
      await Promise.all([desk.sync.changed(evaluationId), desk.highlights.changed()]);
      return null;
    },
    ...syncHandlers(desk.sync),
  };
}

type SyncRequest = 'syncNow' | 'joinWorkbook' | 'makeSyncFile' | 'readSyncAnswer' | 'leaveWorkbook';

function syncHandlers(sync: SyncLoop): Pick<Handlers, SyncRequest> {
  return {
    async syncNow({ evaluationId }) {
      await sync.syncNow(evaluationId);
      return null;
    },
    async joinWorkbook(joining) {
      const { workbookId } = await sync.joinWorkbook(joining);
      return { workbookId };
    },
    makeSyncFile: ({ workbookId }) => sync.makeFile(workbookId),
    readSyncAnswer: ({ text }) => sync.readFile(text),
    async leaveWorkbook({ workbookId }) {
      await sync.leaveWorkbook(workbookId);
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

/** A message with whom the browser says it is from. */
type From = Pick<Browser.runtime.MessageSender, 'tab' | 'frameId' | 'url'>;
type Received = { data: unknown; sender: From };

/** Connects the answers to the messages. A script in a page is heard only where its own page's passages are concerned. */
export function listenForMessages(handlers: Handlers, highlights: Highlights): void {
  const { capture: onCapture, ...rest } = handlers;
  const schemas = requestSchemas;
  onMessage('capture', (message) => answerOwn(schemas.capture, onCapture, message));
  onMessage('captureWhole', (message) =>
    answerOwn(schemas.captureWhole, rest.captureWhole, message),
  );
  onMessage('readCompany', (message) => answerOwn(schemas.readCompany, rest.readCompany, message));
  onMessage('assignInbox', (message) => answerOwn(schemas.assignInbox, rest.assignInbox, message));
  onMessage('dismissInbox', (message) =>
    answerOwn(schemas.dismissInbox, rest.dismissInbox, message),
  );
  onMessage('fetchPdf', (message) => answerOwn(schemas.fetchPdf, rest.fetchPdf, message));
  onMessage('openPdf', (message) => answerOwn(schemas.openPdf, rest.openPdf, message));
  onMessage('capturePdf', (message) => answerOwn(schemas.capturePdf, rest.capturePdf, message));
  onMessage('openPassage', (message) => answerOwn(schemas.openPassage, rest.openPassage, message));
  onMessage('wake', (message) => answerOwn(schemas.wake, rest.wake, message));
  onMessage('languageChanged', (message) =>
    answerOwn(schemas.languageChanged, rest.languageChanged, message),
  );
  onMessage('recordsChanged', (message) =>
    answerOwn(schemas.recordsChanged, rest.recordsChanged, message),
  );
  onMessage('syncNow', (message) => answerOwn(schemas.syncNow, rest.syncNow, message));
  onMessage('joinWorkbook', (message) =>
    answerOwn(schemas.joinWorkbook, rest.joinWorkbook, message),
  );
  onMessage('makeSyncFile', (message) =>
    answerOwn(schemas.makeSyncFile, rest.makeSyncFile, message),
  );
  onMessage('readSyncAnswer', (message) =>
    answerOwn(schemas.readSyncAnswer, rest.readSyncAnswer, message),
  );
  onMessage('leaveWorkbook', (message) =>
    answerOwn(schemas.leaveWorkbook, rest.leaveWorkbook, message),
  );
  onMessage('marks', ({ data, sender }) =>
    answer(schemas.marks, (request) => highlights.marks(senderOf(sender), request), data),
  );
  onMessage('marksSeen', ({ data, sender }) =>
    answer(schemas.marksSeen, (request) => highlights.seen(senderOf(sender), request), data),
  );
}

async function answerOwn<Data, Value>(
  schema: z.ZodMiniType<Data>,
  handler: (data: Data) => Promise<Value>,
  { data, sender }: Received,
): Promise<Outcome<Value>> {
  if (sender.url?.startsWith(`${self.location.origin}/`) !== true)
    return { ok: false, reason: 'request-invalid' };
  return answer(schema, handler, data);
}

/** @throws MikiwameError `request-invalid` when no page sent it. */
function senderOf({ tab, frameId, url }: From): Sender {
  if (tab?.id === undefined || frameId === undefined || url === undefined) {
    throw new MikiwameError('request-invalid');
  }
  return { tabId: tab.id, frameId, url };
}
