import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';

/** A page of the user's own, reachable by the browser. */
export type OwnPage = {
  address: string;
  /** For `--host-resolver-rules`; empty when the page lies in the web. */
  hostRules: string;
  close(): Promise<void>;
};

const host = 'your-page.example';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/**
 * Makes a page of the user's own reachable. A file is served under a host name of its own, with what lies beside and below it, because
 * an extension may not read `file:` addresses unless a person allows it by hand.
 */
export async function openOwnPage(page: { file: string } | { address: string }): Promise<OwnPage> {
  if ('address' in page) return { address: page.address, hostRules: '', close: async () => {} };
  const folder = dirname(page.file);
  const server = createServer((request, response) => {
    const wanted = new URL(request.url ?? '/', `http://${host}`).pathname;
    const path = normalize(join(folder, decodeURIComponent(wanted)));
    try {
      if (!path.startsWith(folder + sep)) throw new Error('outside the folder');
      const body = readFileSync(path);
      const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://${host}/${encodeURIComponent(basename(page.file))}`,
    hostRules: `MAP ${host} 127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
