import { MikiwameError } from '#shared/errors.ts';
import type { Taken } from '#shared/sync/by-file.ts';

import { type CompanyFound, type Outcome, type Request, sendMessage } from '../messages.ts';

/** How a person asks to become a member. */
export type JoinRequest = Request<'joinWorkbook'>;

/**
 * What pages ask of the worker. Every call rejects with `MikiwameError`: the reason that the worker gave, or `page-not-readable` when
 * the worker could not be reached.
 */
export type WorkerCalls = {
  capture(request: Request<'capture'>): Promise<null>;
  captureWhole(request: Request<'captureWhole'>): Promise<{ kept: boolean }>;
  readCompany(request: Request<'readCompany'>): Promise<CompanyFound>;
  assignInbox(request: Request<'assignInbox'>): Promise<string | null>;
  dismissInbox(request: Request<'dismissInbox'>): Promise<null>;
  fetchPdf(request: Request<'fetchPdf'>): Promise<{ size: number }>;
  openPdf(request: Request<'openPdf'>): Promise<null>;
  capturePdf(request: Request<'capturePdf'>): Promise<string | null>;
  openPassage(request: Request<'openPassage'>): Promise<null>;
  wake(): Promise<null>;
  languageChanged(): Promise<null>;
  recordsChanged(request: Request<'recordsChanged'>): Promise<null>;
  syncNow(request: Request<'syncNow'>): Promise<null>;
  joinWorkbook(request: JoinRequest): Promise<{ workbookId: string }>;
  makeSyncFile(request: Request<'makeSyncFile'>): Promise<string>;
  readSyncAnswer(request: Request<'readSyncAnswer'>): Promise<Taken>;
  leaveWorkbook(request: Request<'leaveWorkbook'>): Promise<null>;
};

/** The real worker, over the extension's messages. */
export function createWorkerCalls(): WorkerCalls {
  return {
    capture: (request) => answered(sendMessage('capture', request)),
    captureWhole: (request) => answered(sendMessage('captureWhole', request)),
    readCompany: (request) => answered(sendMessage('readCompany', request)),
    assignInbox: (request) => answered(sendMessage('assignInbox', request)),
    dismissInbox: (request) => answered(sendMessage('dismissInbox', request)),
    fetchPdf: (request) => answered(sendMessage('fetchPdf', request)),
    openPdf: (request) => answered(sendMessage('openPdf', request)),
    capturePdf: (request) => answered(sendMessage('capturePdf', request)),
    openPassage: (request) => answered(sendMessage('openPassage', request)),
    wake: () => answered(sendMessage('wake', {})),
    languageChanged: () => answered(sendMessage('languageChanged', {})),
    recordsChanged: (request) => answered(sendMessage('recordsChanged', request)),
    syncNow: (request) => answered(sendMessage('syncNow', request)),
    joinWorkbook: (request) => answered(sendMessage('joinWorkbook', request)),
    makeSyncFile: (request) => answered(sendMessage('makeSyncFile', request)),
    readSyncAnswer: (request) => answered(sendMessage('readSyncAnswer', request)),
    leaveWorkbook: (request) => answered(sendMessage('leaveWorkbook', request)),
  };
}

// The library types the answer as a promise of what the handler returns, which is a promise itself.
async function answered<Value>(sent: Promise<Promise<Outcome<Value>>>): Promise<Value> {
  let outcome: Outcome<Value>;
  try {
    outcome = await sent;
  } catch (error) {
    throw new MikiwameError('page-not-readable', String(error));
  }
  if (!outcome.ok) throw new MikiwameError(outcome.reason);
  return outcome.value;
}
