import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';

import { OpenPages } from './web/events.ts';
import { PageApi } from './web/page-api.ts';
import { indexPage, pageFile } from './web/page-files.ts';
import { jsonReply, readBody, send, type WebReply } from './web/reply.ts';
import { WebApp } from './web/web-app.ts';
import type { LocalWorkbook } from './workbook.ts';

export interface WorkbookServerOptions {
  readonly workbook: LocalWorkbook;
  /** Port of the page and the web app on 127.0.0.1; 0 (default) takes a free one. */
  readonly port?: number;
  /** Id in the web app's address. Default: `local`. */
  readonly deploymentId?: string;
}

export interface WorkbookServer {
  /** The grid: `http://127.0.0.1:<port>/`. */
  readonly url: string;
  /** The deployed web app: `http://127.0.0.1:<port>/macros/s/<deploymentId>/exec`. */
  readonly webAppUrl: string;
  /** Origin of the second hop, as script.googleusercontent.com is at Google. */
  readonly contentOrigin: string;
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error('The server has no port.'));
      else resolve(`http://${ADDRESS}:${address.port}`);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const urlOf = (request: IncomingMessage): URL => new URL(request.url ?? '/', `http://${ADDRESS}`);

const guarded =
  (
    answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  ): RequestListener =>
  (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.end();
      else send(response, jsonReply(500, { ok: false, error: String(error) }));
    });
  };

/** Whether a request comes from the page itself: another site must not reach the workbook through the browser. */
const isOwn = (request: IncomingMessage, origin: string): boolean => {
  const host = new URL(origin).host;
  return request.headers.host === host && [undefined, origin].includes(request.headers.origin);
};

const sendFile = async (path: string, response: ServerResponse): Promise<void> => {
  const file = await pageFile(path);
  if (!file) return send(response, jsonReply(404, { ok: false, error: 'Not found.' }));
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
  response.end(file.bytes);
};

/**
 * Serves a workbook on this machine only: its grid for the browser and its web app with the two hops of Google's.
 * Fires `onOpen`, as opening the file does. Rejects when the port is taken.
 */
export const startWorkbookServer = async (
  options: WorkbookServerOptions,
): Promise<WorkbookServer> => {
  const { workbook, port = 0, deploymentId = 'local' } = options;
  let [origin, contentOrigin] = ['', ''];
  const webApp = new WebApp(workbook, deploymentId, () => contentOrigin);
  const pages = new OpenPages(workbook);
  const api = new PageApi(workbook, pages);

  const page = async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> => {
    if (!isOwn(request, origin))
      return send(response, jsonReply(403, { ok: false, error: 'Forbidden.' }));
    if (request.method === 'POST')
      return send(response, await api.change(url, await readBody(request)));
    if (url.pathname === '/') return send(response, indexPage(workbook.name, workbook.locale));
    if (url.pathname === '/api/events') return pages.join(request, response);
    if (url.pathname.startsWith('/api/')) return send(response, api.read(url));
    return sendFile(url.pathname, response);
  };

  const main = createServer(
    guarded(async (request, response) => {
      const url = urlOf(request);
      if (!url.pathname.startsWith('/macros/')) return page(request, response, url);
      const reply: WebReply = await webApp.script(
        request.method ?? 'GET',
        url,
        await readBody(request),
      );
      return send(response, reply);
    }),
  );
  const content = createServer(
    guarded(async (request, response) =>
      send(response, webApp.content(request.method ?? 'GET', urlOf(request))),
    ),
  );
  origin = await listen(main, port);
  contentOrigin = await listen(content, 0);
  const webAppUrl = `${origin}/macros/s/${deploymentId}/exec`;
  workbook.setDeploymentUrl(webAppUrl);
  await workbook.open();
  return {
    url: `${origin}/`,
    webAppUrl,
    contentOrigin,
    close: async () => {
      pages.close();
      await Promise.all([stop(main), stop(content)]);
    },
  };
};
