import type { Page } from '@playwright/test';

import {
  all,
  type CaptureCase,
  documentOf,
  otherOrigin,
  threeClicks,
  threeClicksAt,
} from './capture-case.ts';

const term = '最低契約期間は6か月です。';
const framed = documentOf(`<p id="x">${term}</p>`);
const closed = '<style>p{margin:0;font:20px/30px sans-serif}</style>';

function attach(mode: 'open' | 'closed', content: string): string {
  return `<x-terms></x-terms><script>customElements.define('x-terms',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'${mode}'}).innerHTML=${JSON.stringify(content)}}})</script>`;
}

async function inFrame(page: Page, action: 'all' | 'clicks'): Promise<void> {
  const frame = page.frames().at(-1);
  if (frame === undefined || frame === page.mainFrame()) throw new Error('The frame is missing.');
  const target = frame.locator('#x');
  if (action === 'clicks') await target.click({ clickCount: 3 });
  else await target.evaluate((element) => getSelection()?.selectAllChildren(element));
}

/** Places in which words can stand: shadow roots, frames, pages that change under the person. */
export const placeCases: CaptureCase[] = [
  {
    name: 'an open shadow root',
    page: attach('open', `<p id="x">${term}</p>`),
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'a closed shadow root',
    page: `<style>body{margin:0}</style>${attach('closed', `${closed}<p>${term}</p>`)}`,
    choose: threeClicksAt(40, 15),
    exact: term,
  },
  {
    name: 'a closed root inside an open one',
    page: `<style>body{margin:0}</style><script>customElements.define('x-in',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(`${closed}<p>${term}</p>`)}}})</script>${attach('open', '<x-in></x-in>')}`,
    choose: threeClicksAt(40, 15),
    exact: term,
  },
  {
    name: 'words in a slot',
    page: `<x-terms><span id="x">${term}</span></x-terms><script>document.querySelector('x-terms').attachShadow({mode:'open'}).innerHTML='<p>条件：</p><p><slot></slot></p>'</script>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'a shadow root declared in the markup',
    page: `<div><template shadowrootmode="open"><p id="x">${term}</p></template></div>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'a frame of the same site',
    page: '<iframe src="/frame-same"></iframe>',
    others: { '/frame-same': framed },
    choose: (page) => inFrame(page, 'clicks'),
    exact: term,
    frame: '/frame-same',
  },
  {
    name: 'a frame whose text stands in the page',
    page: `<iframe srcdoc='<p id="x">${term}</p>'></iframe>`,
    choose: (page) => inFrame(page, 'clicks'),
    exact: term,
  },
  {
    name: 'a frame in a frame',
    page: '<iframe src="/frame-outer"></iframe>',
    others: {
      '/frame-outer': documentOf('<iframe src="/frame-inner"></iframe>'),
      '/frame-inner': framed,
    },
    choose: (page) => inFrame(page, 'clicks'),
    exact: term,
    frame: '/frame-inner',
  },
  {
    name: 'a frame of another site',
    page: `<iframe src="${otherOrigin}/frame-other"></iframe>`,
    others: { '/frame-other': framed },
    choose: (page) => inFrame(page, 'all'),
    exact: term,
    gesture: 'menu',
    frame: `${otherOrigin}/frame-other`,
  },
  {
    name: 'a sandboxed frame',
    page: '<iframe sandbox src="/frame-sandbox"></iframe>',
    others: { '/frame-sandbox': framed },
    choose: (page) => inFrame(page, 'all'),
    exact: term,
    gesture: 'menu',
  },
  {
    name: 'a route of a single-page application',
    page: `<div id="app">トップ</div><button onclick="history.pushState({},'','/spa/terms');app.innerHTML='<p id=x>${term}</p>'">条件</button>`,
    choose: async (page) => {
      await page.getByRole('button').click();
      await page.locator('#x').click({ clickCount: 3 });
    },
    exact: term,
    url: '/spa/terms',
  },
  {
    name: 'words that come late',
    page: `<div id="app">読み込み中</div><script>setTimeout(()=>{app.innerHTML='<p id=x>${term}</p>'},400)</script>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'a list that holds only the rows in view',
    page: `<div id="list" style="height:100px;overflow:auto"><div style="height:20000px;position:relative"><p id="row" style="position:absolute;margin:0">1行目</p></div></div><script>list.addEventListener('scroll',()=>{const at=Math.round(list.scrollTop/20);row.style.top=list.scrollTop+'px';row.textContent=(at+1)+'行目：出荷単価'+(at+1)+'円'})</script>`,
    choose: async (page) => {
      await page.locator('#list').evaluate((list) => list.scrollTo(0, 2000));
      await page.getByText('101行目').click({ clickCount: 3 });
    },
    exact: '101行目：出荷単価101円',
  },
  {
    name: 'a page with the strictest policy',
    page: {
      body: documentOf(`<p id="x">${term}</p>`),
      headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    },
    choose: all('#x'),
    exact: term,
  },
  {
    name: 'a page with Trusted Types',
    page: {
      body: documentOf(`<p id="x">${term}</p>`),
      headers: {
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    choose: threeClicks('#x'),
    exact: term,
  },
];
