import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser } from '../start/browser.ts';

/** Three fictional vendors, served under their own names to a browser that is started with `hostRules`. */
export type VendorSites = {
  origins: { shiomi: string; tsumugiya: string; hoshinowa: string };
  /** For Chromium: `--host-resolver-rules=${hostRules}`. Other rules may be joined with a comma. */
  hostRules: string;
  /** The port on 127.0.0.1, for clients that set the Host header themselves. */
  port: number;
  close(): Promise<void>;
};

const hosts = {
  shiomi: 'shiomi-logi.example',
  tsumugiya: 'tsumugiya-ec.example',
  hoshinowa: 'hoshinowa.example',
};
const sitesFolder = resolve(import.meta.dirname, '../fixtures/sites');
const cacheFolder = resolve(import.meta.dirname, '../../.output/vendor-sites');

const html = 'text/html; charset=utf-8';
const contentTypes: Record<string, string> = {
  '.html': html,
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A PDF that stops in the middle, as after a broken-off download. */
const brokenPdf =
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Ki';
const emptyPage = '<!doctype html><html lang="ja"><head><title></title></head><body></body></html>';

type Answer = { status: number; type: string; body: string | Buffer; location?: string };

/**
 * Serves the sites on a free port of 127.0.0.1. Every site also answers at `/broken.pdf` and `/empty`; `/proposal.pdf` is printed
 * from `proposal.html` by Chromium at the first request (`browserPath`, or the one that `findBrowser` finds) and then kept.
 */
export async function startVendorSites(
  options: { browserPath?: string } = {},
): Promise<VendorSites> {
  let hostRules = '';
  const printed = new Map<string, Promise<Buffer>>();
  const proposal = (host: string) => {
    const known = printed.get(host);
    if (known !== undefined) return known;
    const made = proposalPdf(host, hostRules, options.browserPath);
    printed.set(host, made);
    // A failure is told to this request only; the next one tries again.
    made.catch(() => printed.delete(host));
    return made;
  };

  const server = createServer((request, response) => {
    answer(request, proposal).then(
      (found) => send(request, response, found),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        send(request, response, { status: 503, type: 'text/plain; charset=utf-8', body: message });
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  const { port } = address;
  hostRules = Object.values(hosts)
    .flatMap((host) => [`MAP ${host} 127.0.0.1:${port}`, `MAP www.${host} 127.0.0.1:${port}`])
    .join(',');
  return {
    origins: {
      shiomi: `http://${hosts.shiomi}`,
      tsumugiya: `http://${hosts.tsumugiya}`,
      hoshinowa: `http://${hosts.hoshinowa}`,
    },
    hostRules,
    port,
    close: () =>
      new Promise<void>((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  proposal: (host: string) => Promise<Buffer>,
): Promise<Answer> {
  const named = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const host = named.replace(/^www\./, '');
  if (!Object.values(hosts).includes(host)) return { status: 404, type: html, body: emptyPage };

  const { pathname, search } = new URL(request.url ?? '/', `http://${host}`);
  if (named !== host) {
    return { status: 301, type: html, body: '', location: `http://${host}${pathname}${search}` };
  }
  if (pathname === '/proposal.pdf' && existsSync(join(sitesFolder, host, 'proposal.html'))) {
    return { status: 200, type: 'application/pdf', body: await proposal(host) };
  }
  return storedAnswer(host, pathname);
}

function storedAnswer(host: string, pathname: string): Answer {
  if (pathname === '/empty') return { status: 200, type: html, body: emptyPage };
  if (pathname === '/broken.pdf') return { status: 200, type: 'application/pdf', body: brokenPdf };
  const file = fileFor(host, pathname);
  if (file === null) return { status: 404, type: html, body: withParts(host, 'parts/404.html') };
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const body = type === html ? withParts(host, file) : readFileSync(join(sitesFolder, host, file));
  return { status: 200, type, body };
}

/** The file for an address, as web servers find it: itself, with `.html`, or the index of a folder. Never one outside the site. */
function fileFor(host: string, pathname: string): string | null {
  const path = pathname.replace(/^\/+/, '');
  const isPlain = path === '' || /^(?!parts\/)[\w-]+(?:\/[\w-]+)*(?:\.\w+|\/)?$/.test(path);
  if (!isPlain) return null;
  const choices = [path, `${path.replace(/\/$/, '')}.html`, join(path, 'index.html')];
  const isFile = (name: string) =>
    statSync(join(sitesFolder, host, name), { throwIfNoEntry: false })?.isFile() === true;
  return choices.find((name) => name !== '' && isFile(name)) ?? null;
}

/** The text of a page with its header and footer put in, where the page says `<!--#include "header.html" -->`. */
function withParts(host: string, file: string): string {
  const read = (name: string) => readFileSync(join(sitesFolder, host, name), 'utf8');
  return read(file).replaceAll(/<!--#include "([\w-]+\.html)" -->/g, (_, part: string) =>
    read(`parts/${part}`),
  );
}

function send(request: IncomingMessage, response: ServerResponse, found: Answer): void {
  response.writeHead(found.status, {
    'content-type': found.type,
    'content-length': Buffer.byteLength(found.body),
    ...(found.location !== undefined && { location: found.location }),
  });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

/** The proposal as printed by Chromium, kept under the hash of its source: printing takes seconds. */
async function proposalPdf(host: string, hostRules: string, browserPath?: string): Promise<Buffer> {
  const source = readFileSync(join(sitesFolder, host, 'proposal.html'));
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
  const path = join(cacheFolder, `${host}-proposal-${hash}.pdf`);
  if (existsSync(path)) return readFileSync(path);

  const browser = await chromium.launch({
    executablePath: browserPath ?? (await findBrowser()).path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=${hostRules}`],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://${host}/proposal`);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    mkdirSync(cacheFolder, { recursive: true });
    // Another process may print at the same time: each writes its own file, the last name wins.
    const own = `${path}.${process.pid}`;
    writeFileSync(own, pdf);
    renameSync(own, path);
    return pdf;
  } finally {
    await browser.close();
  }
}
