import { createServer, type Server } from 'node:http';

/** A vendor's site whose pages a test may change. */
export type ChangingSite = {
  /** HTML by path; what is not in it is not found. */
  pages: Map<string, string>;
  origin: string;
  /** Rules for `--host-resolver-rules`. */
  hostRules: string;
  close(): Promise<void>;
};

/** Serves pages on loopback under a host name of its own. */
export async function startChangingSite(host: string): Promise<ChangingSite> {
  const pages = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html' });
    response.end(html ?? 'not found');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  const { port } = address;
  return {
    pages,
    origin: `http://${host}:${String(port)}`,
    hostRules: `MAP ${host} 127.0.0.1`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
