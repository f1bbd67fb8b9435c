import { randomUUID } from 'node:crypto';

import type { LocalWorkbook, WebAppExecution } from '../workbook.ts';
import { escapeHtml, htmlReply, type WebReply } from './reply.ts';

const CORS = { 'access-control-allow-origin': '*' };

/** Query names that Google keeps for itself. */
const RESERVED = ['c', 'sid'];

const page = (title: string, text: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div>${escapeHtml(text)}</div></body></html>`;

const errorPage = (status: number, text: string): WebReply =>
  htmlReply(status, page('Error', text));

/** Ways into one deployment: `exec` on the script's origin, `echo` on the origin that delivers the answers. */
export class WebApp {
  readonly #workbook: LocalWorkbook;
  readonly #deploymentId: string;
  readonly #contentOrigin: () => string;
  readonly #answers = new Map<string, WebReply>();

  constructor(workbook: LocalWorkbook, deploymentId: string, contentOrigin: () => string) {
    this.#workbook = workbook;
    this.#deploymentId = deploymentId;
    this.#contentOrigin = contentOrigin;
  }

  /** Answers a request under `/macros/` of the script's origin. */
  async script(method: string, url: URL, body: string): Promise<WebReply> {
    if (method === 'HEAD') return errorPage(403, 'Forbidden');
    if (url.pathname !== `/macros/s/${this.#deploymentId}/exec`)
      return errorPage(
        404,
        'Sorry, unable to open the file at this time. Please check the address and try again.',
      );
    if (
      (method !== 'GET' && method !== 'POST') ||
      RESERVED.some((name) => url.searchParams.has(name))
    )
      return errorPage(405, 'Method Not Allowed');
    const parameters = Object.fromEntries(url.searchParams);
    const run =
      method === 'POST'
        ? this.#workbook.doPost(body, parameters)
        : this.#workbook.doGet(parameters);
    return this.#answer(method === 'POST' ? 'doPost' : 'doGet', await run);
  }

  /** Answers a request on the origin that delivers texts: each answer can be fetched once, with GET. */
  content(method: string, url: URL): WebReply {
    if (url.pathname !== '/macros/echo') return errorPage(404, 'Not Found');
    if (method !== 'GET') return errorPage(405, 'Method Not Allowed');
    const key = url.searchParams.get('user_content_key') ?? '';
    const answer = this.#answers.get(key);
    this.#answers.delete(key);
    return answer ?? errorPage(404, 'Not Found');
  }

  #answer(name: string, execution: WebAppExecution): WebReply {
    if (!execution.ok) return errorPage(200, execution.error);
    const { output } = execution;
    if (output.kind === 'none')
      return errorPage(200, `The script completed but did not return anything (${name}).`);
    if (output.kind === 'html') return htmlReply(200, output.html);
    const key = randomUUID();
    this.#answers.set(key, {
      status: 200,
      headers: { ...CORS, 'content-type': `${output.mimeType}; charset=utf-8` },
      body: output.text,
    });
    const location = `${this.#contentOrigin()}/macros/echo?user_content_key=${key}`;
    return {
      status: 302,
      headers: { ...CORS, 'content-type': 'text/html; charset=utf-8', location },
      body: page('Moved Temporarily', 'The document has moved.'),
    };
  }
}
