import { createServer } from 'node:http';

import { markup } from '#shared/summary/markup.ts';

import type { Stage } from './stage.ts';

/** The page at which the browser opens for a person: what is here, and what to try. */
export type Welcome = { address: string; close(): Promise<void> };

/** Serves the welcome page on this machine. */
export async function startWelcome(stage: Stage): Promise<Welcome> {
  const html = welcomePage(stage);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function welcomePage({ sites, workbookServer, ownPage }: Stage): string {
  const links = [
    {
      href: `${sites.origins.shiomi}/price`,
      ja: '潮見ロジ（物流代行）',
      en: 'Shiomi Logi, fulfilment',
    },
    {
      href: `${sites.origins.tsumugiya}/price`,
      ja: 'つむぎ屋EC（運営代行）',
      en: 'Tsumugiya EC, shop operation',
    },
    {
      href: `${sites.origins.hoshinowa}/pricing`,
      ja: '星の輪（広告・CRM）',
      en: 'Hoshinowa, ads and CRM',
    },
    ...(ownPage ? [{ href: ownPage.address, ja: '選んだページ', en: 'the page you chose' }] : []),
  ];
  return markup`<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>見極め へようこそ</title><style>${{ html: style }}</style></head><body><main>
<h1>見極め <small>Mikiwame</small></h1>
<p>拡張機能は、手元のブックにつながっています。次の順に試せます。<br><span lang="en">The extension is joined to a local workbook. Try this:</span></p>
<ol>
<li>候補のページを開く <span lang="en">Open a vendor’s page</span><ul>${links.map(({ href, ja, en }) => markup`<li><a href="${href}" target="_blank">${ja}</a> <span lang="en">${en}</span></li>`)}</ul></li>
<li>気になる文を選び、右クリック →「証拠として保存」、または <kbd>Alt</kbd>+<kbd>M</kbd> <span lang="en">Select a sentence; right-click → Save as evidence, or Alt+M</span></li>
<li>開いたパネルで項目に確定し、<kbd>採点</kbd> で 1〜5 を押す <span lang="en">File it in the panel, then score with the digits 1 to 5</span></li>
<li><a href="${workbookServer.url}" target="_blank">ブック</a> の「比較表」で点と順位を見る。「入力」で重みを変えると、拡張機能に戻ります <span lang="en">Watch the matrix in the workbook; a weight typed into 入力 comes back to the extension</span></li>
<li>パネル右上の表のアイコンから比較表を開き、「候補サマリーを作る」 <span lang="en">Open the matrix from the panel and make the summary</span></li>
</ol>
<p class="note">3社は架空の会社です。終わるときは、この窓を閉じるか、端末で Ctrl+C を押します。<br><span lang="en">The three vendors are fictional. Close this window or press Ctrl+C in the terminal to end.</span></p>
</main></body></html>`.html;
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: #f7f3ea; color: #1e222b; font: 16px/1.8 "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, system-ui, sans-serif; }
main { max-width: 720px; margin: 48px auto; padding: 32px 40px; background: #fffdf8; border: 1px solid #c4b9a3; border-radius: 6px; }
h1 { margin: 0 0 8px; font: 700 28px/1.4 "Hiragino Mincho ProN", "Noto Serif JP", "Noto Serif CJK JP", serif; letter-spacing: .06em; } small, span[lang=en], .note { color: #65665f; font-size: 14px; font-weight: 400; } small { font-family: system-ui, sans-serif; letter-spacing: 0; }
li { margin: 8px 0; } a { color: #1f467c; } kbd { font: inherit; font-size: 13px; border: 1px solid #c4b9a3; border-bottom-width: 2px; border-radius: 3px; padding: 0 5px; } span[lang=en] { display: block; line-height: 1.5; }
@media (prefers-color-scheme: dark) { body { background: #14161b; color: #ece8de; } main { background: #1b1e25; border-color: #474d59; } a { color: #9dbde6; } small, span[lang=en], .note { color: #a09b8f; } }
`;
