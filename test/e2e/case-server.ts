import { createServer, type IncomingMessage } from 'node:http';

/** What one address answers. */
export type CaseAnswer = {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  /** Answers 403 without this cookie. */
  cookie?: string;
};

/** Pages for cases, each under a path of its own, on as many hosts as are named. */
export type CaseServer = {
  answers: Map<string, CaseAnswer>;
  hostRules: string;
  close(): Promise<void>;
};

/** Serves the answers on loopback, the same under every host name. */
export async function startCaseServer(hosts: readonly string[]): Promise<CaseServer> {
  const answers = new Map<string, CaseAnswer>();
  const server = createServer((request, response) => {
    const found = answers.get((request.url ?? '').replace(/\?.*$/, ''));
    if (found === undefined || !isLetIn(request, found)) {
      response.writeHead(found === undefined ? 404 : 403).end();
      return;
    }
    const type = found.type ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, ...found.headers }).end(found.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    answers,
    hostRules: hosts.map((host) => `MAP ${host} 127.0.0.1:${String(address.port)}`).join(','),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isLetIn(request: IncomingMessage, { cookie }: CaseAnswer): boolean {
  return cookie === undefined || (request.headers.cookie ?? '').includes(cookie);
}
