import { describe, expect, it, onTestFinished } from 'vitest';

import { startWorkbookServer, type WorkbookServer } from '#apps-script/local/server.ts';
import type { LocalWorkbook } from '#apps-script/local/workbook.ts';

import { scriptWorkbook, SHEET } from './script-workbook.ts';

const CODE = `function doPost(e) {
  if (e.postData.contents === 'throw') throw new Error('壊れた');
  if (e.postData.contents === 'nothing') return;
  if (e.postData.contents === 'html') return HtmlService.createHtmlOutput('<b>x</b>');
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue("'" + e.postData.contents);
  return ContentService.createTextOutput(JSON.stringify({ body: e.postData.contents, length: e.postData.length, parameter: e.parameter }))
    .setMimeType(ContentService.MimeType.JSON);
}
function doGet() { return ContentService.createTextOutput('見極め'); }
function onOpen() { SpreadsheetApp.getUi().createMenu('見極め').addItem('あいさつ', 'greet').addToUi(); }
function greet(name) { return 'こんにちは、' + (name || '皆') + 'さん'; }
function url() { return ScriptApp.getService().getUrl(); }`;

const serve = async (): Promise<{ server: WorkbookServer; workbook: LocalWorkbook }> => {
  const workbook = scriptWorkbook(CODE, { name: '<倉庫>' });
  const server = await startWorkbookServer({ workbook });
  onTestFinished(() => server.close());
  return { server, workbook };
};

const post = (url: string, body: string): Promise<Response> =>
  fetch(url, { method: 'POST', body, redirect: 'manual' });

describe('the web app', () => {
  it('answers in two hops from two origins, and each answer once', async () => {
    const { server, workbook } = await serve();
    const first = await post(`${server.webAppUrl}?a=1`, '本文');
    expect(first.status).toBe(302);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(workbook.values(SHEET)).toEqual([['本文']]);
    const location = first.headers.get('location') ?? '';
    expect(new URL(location).origin).toBe(server.contentOrigin);
    expect(server.contentOrigin).not.toBe(new URL(server.url).origin);
    expect((await post(location, '')).status).toBe(405);
    const second = await fetch(location);
    expect(second.status).toBe(200);
    expect(second.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(second.headers.get('access-control-allow-origin')).toBe('*');
    expect(await second.json()).toEqual({ body: '本文', length: 6, parameter: { a: '1' } });
    expect((await fetch(location)).status).toBe(404);
  });

  it('follows the redirect of an ordinary fetch', async () => {
    const { server } = await serve();
    expect(
      await (await fetch(server.webAppUrl, { method: 'POST', body: 'x' })).json(),
    ).toMatchObject({ body: 'x' });
    expect(await (await fetch(server.webAppUrl)).text()).toBe('見極め');
  });

  it.each([
    ['throw', '壊れた'],
    ['nothing', 'did not return anything'],
    ['html', '<b>x</b>'],
  ])('answers %s with a page, status 200 and no CORS header', async (body, text) => {
    const { server } = await serve();
    const reply = await post(server.webAppUrl, body);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('text/html');
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    expect(await reply.text()).toContain(text);
  });

  it('knows its own deployment, no preflight, no HEAD and no reserved names', async () => {
    const { server } = await serve();
    const other = server.webAppUrl.replace('/local/', '/other/');
    const unknown = await post(other, '');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect((await fetch(server.webAppUrl, { method: 'OPTIONS' })).status).toBe(405);
    expect((await fetch(server.webAppUrl, { method: 'HEAD' })).status).toBe(403);
    expect((await fetch(`${server.webAppUrl}?sid=1`)).status).toBe(405);
  });

  it('is known to the script', async () => {
    const { server, workbook } = await serve();
    expect(await workbook.run('url', [], 'menu')).toMatchObject({ result: server.webAppUrl });
  });
});

describe('the page', () => {
  it('is served with its parts, and the name of the file is text', async () => {
    const { server } = await serve();
    const html = await (await fetch(server.url)).text();
    expect(html).toContain('<title>&lt;倉庫&gt;</title>');
    expect(html).toContain('lang="ja"');
    const parts = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(parts.length).toBe(7);
    const replies = await Promise.all(
      [...parts, '/vendor/o-spreadsheet.xml'].map((part) => fetch(new URL(part, server.url))),
    );
    expect(replies.map((reply) => reply.status)).toEqual(replies.map(() => 200));
    expect((await fetch(new URL('/vendor/../package.json', server.url))).status).toBe(404);
  });

  it('starts a grid with all it needs', async () => {
    const { server } = await serve();
    const abort = new AbortController();
    const stream = await fetch(new URL('/api/events', server.url), { signal: abort.signal });
    const chunk = await stream.body?.getReader().read();
    abort.abort();
    const text = new TextDecoder().decode(chunk?.value);
    expect(text).toMatch(/^event: start\ndata: /);
    expect(text).toContain('"name":"<倉庫>"');
    expect(text).toContain('"functionName":"greet"');
  });

  it('runs menu items, reads values, and refuses strangers', async () => {
    const { server, workbook } = await serve();
    const run = (body: string, headers: Record<string, string> = {}) =>
      fetch(new URL('/api/run', server.url), { method: 'POST', body, headers });
    const request = JSON.stringify({ functionName: 'greet', args: ['佐藤'], context: 'sidebar' });
    expect(await (await run(request)).json()).toEqual({ ok: true, result: 'こんにちは、佐藤さん' });
    expect((await run(request, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await run('{}')).status).toBe(400);
    await workbook.edit(SHEET, 'B2', '5');
    const values = await fetch(
      new URL(`/api/values?sheet=${encodeURIComponent(SHEET)}`, server.url),
    );
    expect(await values.json()).toEqual([
      ['', ''],
      ['', 5],
    ]);
    expect((await fetch(new URL('/api/values?sheet=x', server.url))).status).toBe(404);
  });
});
