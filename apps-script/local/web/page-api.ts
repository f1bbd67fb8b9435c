import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import * as z from 'zod/mini';

import type { LocalWorkbook } from '../workbook.ts';
import type { OpenPages } from './events.ts';
import { jsonReply, type WebReply } from './reply.ts';

const area = z.object({
  sheetId: z.string(),
  row: z.number(),
  column: z.number(),
  rows: z.number(),
  columns: z.number(),
});

const runRequest = z.object({
  functionName: z.string(),
  args: z.array(z.json()),
  context: z.enum(['menu', 'sidebar']),
  selected: z.optional(area),
});

const answerRequest = z.object({
  id: z.string(),
  button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
});

const MESSAGE_TYPES = new Set([
  'REMOTE_REVISION',
  'REVISION_UNDONE',
  'REVISION_REDONE',
  'CLIENT_JOINED',
  'CLIENT_MOVED',
  'CLIENT_LEFT',
]);

/** The engine checks the commands of a revision itself; here only the envelope is looked at. */
const isMessage = (value: unknown): value is CollaborationMessage =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  MESSAGE_TYPES.has(String(value.type));

const DONE = jsonReply(200, { ok: true });
const INVALID = jsonReply(400, { ok: false, error: 'The request is not valid.' });

/** What the page asks of the workbook: JSON in, JSON out. */
export class PageApi {
  readonly #workbook: LocalWorkbook;
  readonly #pages: OpenPages;

  constructor(workbook: LocalWorkbook, pages: OpenPages) {
    this.#workbook = workbook;
    this.#pages = pages;
  }

  /** Answers GET. */
  read(url: URL): WebReply {
    if (url.pathname === '/api/sheets') return jsonReply(200, this.#workbook.sheetNames());
    if (url.pathname !== '/api/values') return jsonReply(404, { ok: false, error: 'Not found.' });
    const sheet = url.searchParams.get('sheet') ?? '';
    if (!this.#workbook.sheetNames().includes(sheet))
      return jsonReply(404, { ok: false, error: 'There is no such sheet.' });
    return jsonReply(200, this.#workbook.values(sheet));
  }

  /** Answers POST. */
  async change(url: URL, body: string): Promise<WebReply> {
    const request: unknown = JSON.parse(body);
    switch (url.pathname) {
      case '/api/messages':
        if (!isMessage(request)) return INVALID;
        this.#workbook.grid.receive(request);
        return DONE;
      case '/api/run':
        return this.#run(request);
      case '/api/answer': {
        const answer = z.safeParse(answerRequest, request);
        if (!answer.success) return INVALID;
        return this.#pages.answer(answer.data.id, answer.data.button) ? DONE : INVALID;
      }
      case '/api/close-sidebar':
        this.#workbook.closeSidebar();
        return DONE;
      default:
        return jsonReply(404, { ok: false, error: 'Not found.' });
    }
  }

  async #run(request: unknown): Promise<WebReply> {
    const parsed = z.safeParse(runRequest, request);
    if (!parsed.success) return INVALID;
    const { functionName, args, context, selected } = parsed.data;
    if (selected) this.#workbook.select(selected);
    const execution = await this.#workbook.run(functionName, args, context);
    return execution.ok
      ? jsonReply(200, { ok: true, result: execution.result ?? null })
      : jsonReply(200, { ok: false, error: execution.error });
  }
}
