import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';

import type { CompanyRow } from '#shared/capture/company.ts';
import type { Reason } from '#shared/errors.ts';
import type { PageMark } from '#shared/highlights/page-marks.ts';
import type { Messages } from '#shared/locales/messages.ts';
import { criterionIdSchema } from '#shared/model/axis.ts';
import { checkStatuses } from '#shared/model/check.ts';
import { addressSchema, recordIdSchema } from '#shared/model/ids.ts';
import { quoteLimit } from '#shared/model/quote-limit.ts';
import type { Taken } from '#shared/sync/by-file.ts';

const inboxIdSchema = z.string().check(z.minLength(1), z.maxLength(100));
const contextSchema = z.string().check(z.maxLength(200));

/** What each message carries. The worker parses it, because any script of the extension could have sent it. */
export const requestSchemas = {
  capture: z.strictObject({ windowId: z.int(), criterionId: z.nullable(criterionIdSchema) }),
  captureWhole: z.strictObject({
    windowId: z.int(),
    what: z.enum(['article', 'view', 'region']),
    criterionId: z.nullable(criterionIdSchema),
  }),
  readCompany: z.strictObject({ windowId: z.int() }),
  assignInbox: z.strictObject({
    inboxId: inboxIdSchema,
    choice: z.union([
      z.strictObject({ vendorId: recordIdSchema }),
      z.strictObject({
        newVendorName: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      }),
    ]),
  }),
  dismissInbox: z.strictObject({ inboxId: inboxIdSchema }),
  fetchPdf: z.strictObject({ inboxId: inboxIdSchema }),
  openPdf: z.strictObject({
    windowId: z.int(),
    url: addressSchema.check(z.regex(/^https?:\/\//i)),
  }),
  capturePdf: z.strictObject({
    inboxId: inboxIdSchema,
    exact: z.string().check(z.minLength(1), z.maxLength(quoteLimit)),
    prefix: contextSchema,
    suffix: contextSchema,
    start: z.int().check(z.gte(0)),
    end: z.int().check(z.gte(0)),
    pdfPage: z.int().check(z.gte(1)),
    contentHash: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
    headings: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(6)),
    criterionId: z.nullable(criterionIdSchema),
  }),
  openPassage: z.strictObject({
    link: addressSchema.check(z.regex(/^https?:\/\//i)),
    evidenceId: z.nullable(recordIdSchema),
  }),
  marks: z.strictObject({ canonical: addressSchema }),
  marksSeen: z.strictObject({
    canonical: addressSchema,
    seen: z
      .array(
        z.strictObject({
          evidenceId: recordIdSchema,
          status: z.enum(checkStatuses),
          present: z.string().check(z.maxLength(quoteLimit)),
        }),
      )
      .check(z.maxLength(5000)),
  }),
  wake: z.strictObject({}),
  languageChanged: z.strictObject({}),
  recordsChanged: z.strictObject({ evaluationId: recordIdSchema }),
  syncNow: z.strictObject({ evaluationId: recordIdSchema }),
  joinWorkbook: z.strictObject({
    invite: z.string().check(z.maxLength(4000)),
    name: z.string().check(z.maxLength(100)),
    byFile: z.boolean(),
  }),
  makeSyncFile: z.strictObject({ workbookId: z.string().check(z.maxLength(200)) }),
  readSyncAnswer: z.strictObject({ text: z.string() }),
  leaveWorkbook: z.strictObject({ workbookId: z.string().check(z.maxLength(200)) }),
} as const;

export type RequestName = keyof typeof requestSchemas;
export type Request<Name extends RequestName> = z.infer<(typeof requestSchemas)[Name]>;

/** What a message is answered with: a value, or the reason why not. Errors do not survive the way between contexts. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; reason: Reason };

/** What a page has to paint, and which of it the person came for. */
export type MarksOfPage = { marks: PageMark[]; comeFor: string | null; words: HighlightWords };

/** What a page says of its company. */
export type CompanyFound = { url: string; title: string; rows: CompanyRow[] };

/** What the note at captured words says, in the person's language. */
export type HighlightWords = Messages['capture']['highlight'];

/**
 * Every message, who → whom. What a capture comes to stands in `lastCapture` of the device and in the inbox, where a panel finds it
 * that was opened later or that missed the answer.
 */
export interface Protocol {
  /** panel → worker: capture what is selected in the tab in front of this window. */
  capture(request: Request<'capture'>): Promise<Outcome<null>>;
  /**
   * panel → worker: keep the main text of the page in front of this window, or a picture of what it shows. Answers whether anything was
   * kept: a person may give up drawing a part.
   */
  captureWhole(request: Request<'captureWhole'>): Promise<Outcome<{ kept: boolean }>>;
  /** panel → worker: what the page in front of this window says of its company. Keeps nothing. */
  readCompany(request: Request<'readCompany'>): Promise<Outcome<CompanyFound>>;
  /** panel → worker: a waiting capture is this vendor's. Answers with the id of the evidence; `null` when there were no words yet. */
  assignInbox(request: Request<'assignInbox'>): Promise<Outcome<string | null>>;
  /** panel → worker: throw a waiting or failed capture, or an opened PDF, away. */
  dismissInbox(request: Request<'dismissInbox'>): Promise<Outcome<null>>;
  /** panel → worker: fetch the PDF of this inbox entry and lay it on the shelf, from where `takePdf` takes it. Answers with its bytes. */
  fetchPdf(request: Request<'fetchPdf'>): Promise<Outcome<{ size: number }>>;
  /** panel → worker: open the PDF behind this address in the panel. */
  openPdf(request: Request<'openPdf'>): Promise<Outcome<null>>;
  /** panel → worker: keep these words of the PDF. Answers with the id of the evidence; `null` while the vendor is not known. */
  capturePdf(request: Request<'capturePdf'>): Promise<Outcome<string | null>>;
  /** page → worker: what was captured in this frame. Which page it is the browser tells, not the message. */
  marks(request: Request<'marks'>): Promise<Outcome<MarksOfPage>>;
  /** page → worker: what became of the passages that were asked for. */
  marksSeen(request: Request<'marksSeen'>): Promise<Outcome<null>>;
  /** worker → page: what was captured here has changed; ask again. */
  marksChanged(): void;
  /** worker → page: show this passage. Answers whether it was found here. */
  comeTo(request: { evidenceId: string }): boolean;
  /** panel, workspace → worker: open a page at a passage, in a new tab. `evidenceId` where it is evidence that is looked for. */
  openPassage(request: Request<'openPassage'>): Promise<Outcome<null>>;
  /** panel → worker: be awake. A worker that starts takes up the captures that an earlier life left unread. */
  wake(request: Request<'wake'>): Promise<Outcome<null>>;
  /** panel, workspace → worker: the language was changed; rewrite the context menu. */
  languageChanged(request: Request<'languageChanged'>): Promise<Outcome<null>>;
  /** panel, workspace → worker: records of this evaluation were changed; send them soon. */
  recordsChanged(request: Request<'recordsChanged'>): Promise<Outcome<null>>;
  /** panel, workspace → worker: sync this evaluation at once. How it went also stands in the workbook's row. */
  syncNow(request: Request<'syncNow'>): Promise<Outcome<null>>;
  /** panel, workspace → worker: become a member of the workbook of this invite. Answers with the workbook's id. */
  joinWorkbook(request: Request<'joinWorkbook'>): Promise<Outcome<{ workbookId: string }>>;
  /** workspace → worker: the text of a file with what waits for a workbook. */
  makeSyncFile(request: Request<'makeSyncFile'>): Promise<Outcome<string>>;
  /** workspace → worker: read what the workbook's sidebar gave back for a file. */
  readSyncAnswer(request: Request<'readSyncAnswer'>): Promise<Outcome<Taken>>;
  /** panel, workspace → worker: forget a workbook; records stay. */
  leaveWorkbook(request: Request<'leaveWorkbook'>): Promise<Outcome<null>>;
}

const silence = (): void => undefined;

/** Sends a message, or listens for one. The library's own log would fill the console of every page. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>({
  logger: { debug: silence, log: silence, warn: silence, error: silence },
});
