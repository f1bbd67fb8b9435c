import type { IncomingMessage, ServerResponse } from 'node:http';

/** A whole HTTP answer. */
export interface WebReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The largest request that is read; Google documents no limit for web apps, its own fetch service sends up to 50 MB. */
const BODY_BYTES = 50 * 1024 * 1024;

export const htmlReply = (status: number, html: string): WebReply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: html,
});

export const jsonReply = (status: number, value: unknown): WebReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Sends an answer; a HEAD request gets no body. */
export const send = (response: ServerResponse, reply: WebReply): void => {
  response.writeHead(reply.status, { ...reply.headers });
  response.end(reply.body);
};

/** Reads a request's body as UTF-8; rejects when it is too large. */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > BODY_BYTES) throw new Error('The request is too large.');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
};
