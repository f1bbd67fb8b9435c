import { request } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startVendorSites, type VendorSites } from './sites.ts';

type Reply = { status: number; type: string; location: string; text: string };

let sites: VendorSites;

beforeAll(async () => {
  sites = await startVendorSites();
});

afterAll(() => sites.close());

// fetch() does not let a program choose the Host header.
function get(host: string, path: string, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: sites.port, path, method, headers: { host } };
    request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, location, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

const pages: [string, string, string][] = [
  ['shiomi-logi.example', '/', '株式会社潮見ロジ'],
  ['shiomi-logi.example', '/service', '対応範囲の一覧'],
  ['shiomi-logi.example', '/price', 'colspan="2"'],
  ['shiomi-logi.example', '/case', '導入事例'],
  ['shiomi-logi.example', '/support', '対応時間'],
  ['shiomi-logi.example', '/faq', '解約予告'],
  ['shiomi-logi.example', '/company', '沿革'],
  ['shiomi-logi.example', '/en/', 'Let us carry'],
  ['shiomi-logi.example', '/en/pricing', 'Minimum term'],
  ['shiomi-logi.example', '/proposal', '見積内訳'],
  ['tsumugiya-ec.example', '/', 'お引き受けすること'],
  ['tsumugiya-ec.example', '/price', '<dt>成果報酬</dt>'],
  ['tsumugiya-ec.example', '/works', 'お手伝いの記録'],
  ['tsumugiya-ec.example', '/support', '最低契約期間'],
  ['tsumugiya-ec.example', '/company', 'プライバシーマーク'],
  ['hoshinowa.example', '/', 'ECの成長を'],
  ['hoshinowa.example', '/services', '対象外'],
  ['hoshinowa.example', '/pricing', '<iframe'],
  ['hoshinowa.example', '/pricing-table', '運用手数料'],
  ['hoshinowa.example', '/cases', 'ROAS'],
  ['hoshinowa.example', '/terms', '自動更新'],
  ['hoshinowa.example', '/trust', 'ISO/IEC 27001'],
  ['hoshinowa.example', '/company', '会社情報'],
];

test.each(pages)('%s%s is served whole and says that it is fictional', async (host, path, text) => {
  const reply = await get(`${host}:8080`, path);
  expect(reply.status).toBe(200);
  expect(reply.type).toBe('text/html; charset=utf-8');
  expect(reply.text).toContain(text);
  expect(reply.text).not.toContain('<!--#include');
  expect(reply.text).toMatch(/架空の会社の見本|fictional/);
});

test.each(pages)('the links of %s%s lead somewhere', async (host, path) => {
  const { text } = await get(host, path);
  const links = Array.from(text.matchAll(/(?:href|src)="(\/[^"#]*)/g), (match) => match[1] ?? '');
  const replies = await Promise.all(
    [...new Set(links)]
      .filter((link) => link !== '/proposal.pdf')
      .map(async (link) => ({ link, status: (await get(host, link)).status })),
  );
  expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
});

test('the same path is another page under another name', async () => {
  const [shiomi, tsumugiya] = await Promise.all([
    get('shiomi-logi.example', '/price'),
    get('tsumugiya-ec.example', '/price'),
  ]);
  expect(shiomi.text).not.toBe(tsumugiya.text);
  expect((await get('hoshinowa.example', '/price')).status).toBe(404);
});

test.each([
  '/nothing',
  '/parts/header.html',
  '/../../sites.test.ts',
  '/..%2f..%2fsites.test.ts',
  '/%2e%2e/hoshinowa.example/index.html',
  '/style.css/',
])('%s is not found, in the manner of the site', async (path) => {
  const reply = await get('shiomi-logi.example', path);
  expect(reply.status).toBe(404);
  expect(reply.text).toContain('ページが見つかりません');
});

test('an unknown name is no site', async () => {
  expect((await get('somebody-else.example', '/')).status).toBe(404);
});

test('www leads to the bare name, path and query kept', async () => {
  const reply = await get('www.hoshinowa.example', '/pricing?from=ad');
  expect(reply.status).toBe(301);
  expect(reply.location).toBe('http://hoshinowa.example/pricing?from=ad');
});

test('HEAD has headers and no body', async () => {
  expect(await get('hoshinowa.example', '/style.css', 'HEAD')).toMatchObject({
    status: 200,
    type: 'text/css; charset=utf-8',
    text: '',
  });
});

test('the broken PDF begins as one and has no end; the empty page is empty', async () => {
  const broken = await get('tsumugiya-ec.example', '/broken.pdf');
  expect(broken.type).toBe('application/pdf');
  expect(broken.text).toMatch(/^%PDF-1\.7/);
  expect(broken.text).not.toContain('%%EOF');
  expect((await get('hoshinowa.example', '/empty')).text).toContain('<body></body>');
});

test('the rules map every name, with and without www, to this server', () => {
  const hosts = Object.values(sites.origins).map((origin) => new URL(origin).host);
  expect(hosts).toEqual(['shiomi-logi.example', 'tsumugiya-ec.example', 'hoshinowa.example']);
  expect(sites.hostRules.split(',')).toEqual(
    hosts.flatMap((host) => [
      `MAP ${host} 127.0.0.1:${sites.port}`,
      `MAP www.${host} 127.0.0.1:${sites.port}`,
    ]),
  );
});

test('the proposal is printed as a PDF', async () => {
  const reply = await get('shiomi-logi.example', '/proposal.pdf');
  expect(reply.type).toBe('application/pdf');
  expect(reply.text).toMatch(/^%PDF-/);
  expect(reply.text.trimEnd()).toMatch(/%%EOF$/);
  expect((await get('hoshinowa.example', '/proposal.pdf')).status).toBe(404);
});
