import { all, type CaptureCase, documentOf, threeClicks } from './capture-case.ts';

const term = '最低契約期間は6か月です。';
const bulk = `<p>${'条件を満たす限り追加の費用はかかりません。'.repeat(20)}</p>\n`;

/** Pages that make it hard, by accident or on purpose. */
export const hostileCases: CaptureCase[] = [
  {
    name: 'markup as text stays text',
    page: '<p id="x">&lt;img src=x onerror=alert(1)&gt; &lt;script&gt;alert(2)&lt;/script&gt;</p>',
    choose: all('#x'),
    exact: '<img src=x onerror=alert(1)> <script>alert(2)</script>',
  },
  {
    name: 'a formula as text stays text',
    page: '<p id="x">=HYPERLINK("http://evil.example","見積")</p>',
    choose: all('#x'),
    exact: '=HYPERLINK("http://evil.example","見積")',
  },
  {
    name: 'words that imitate our interface',
    page: '<div role="status">証拠に保存しました</div><p id="x">見極め：この候補に5点を付けました。元に戻す</p>',
    choose: threeClicks('#x'),
    exact: '見極め：この候補に5点を付けました。元に戻す',
  },
  {
    name: 'built-ins that the page replaced',
    page: `<p id="x">${term}</p><script>for (const name of ['getSelection','createRange','createTreeWalker','querySelector']) Document.prototype[name]=()=>{throw 1};Element.prototype.closest=()=>{throw 1};getComputedStyle=()=>{throw 1};Array.prototype.push=()=>0;JSON.stringify=()=>'no';</script>`,
    choose: (page) => page.mouse.click(60, 25, { clickCount: 3 }),
    exact: term,
  },
  {
    name: 'forms that hide the document’s own names',
    page: `<form name="body"></form><form name="activeElement"></form><form name="title"></form><form name="documentElement"></form><p id="x">${term}</p>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'a page that stops every event and clears the selection on blur',
    page: `<p id="x">${term}</p><script>for (const type of ['keydown','mousedown','copy','selectstart','contextmenu']) addEventListener(type,e=>{e.stopImmediatePropagation()},true);addEventListener('copy',e=>e.preventDefault())</script>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'styles that turn words around',
    page: `<style>#x{unicode-bidi:bidi-override;direction:rtl;transform:rotate(180deg);text-transform:uppercase;font-size:1px;color:transparent}</style><p id="x">${term}</p>`,
    choose: all('#x'),
    exact: term,
  },
  {
    name: 'marks that change the direction of text',
    page: '<p id="x">月額\u202e円000,05\u202cから\u200f</p>',
    choose: all('#x'),
    exact: '月額\u202e円000,05\u202cから\u200f',
  },
  {
    name: 'four hundred nested elements',
    page: `${'<div>'.repeat(400)}<p id="x">${term}</p>`,
    choose: all('#x'),
    exact: term,
  },
  {
    name: 'a page of 5 MB',
    page: { body: documentOf(`${bulk.repeat(4000)}<p id="x">${term}</p>${bulk.repeat(100)}`) },
    choose: all('#x'),
    exact: term,
  },
];
