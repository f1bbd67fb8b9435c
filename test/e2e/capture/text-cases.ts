import { all, type CaptureCase, threeClicks, words } from './capture-case.ts';

const term = '最低契約期間は6か月です。';
const filler = 'この行は件数を満たすための説明文です。料金や契約とは関係がありません。';

/** Words as pages write them. */
export const textCases: CaptureCase[] = [
  {
    name: 'a paragraph',
    page: `<p>前の文です。</p><p id="x">${term}</p>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'words across elements',
    page: '<h2>契約</h2><p>最低契約期間は<b>6か月</b>です。</p><p>解約は前月末までに。</p>',
    choose: words('期間は6か月です。解約は前月末'),
    exact: '期間は6か月です。\n解約は前月末',
  },
  {
    name: 'line breaks',
    page: '<p id="x">月額50,000円<br>初期費用なし<br/>税別</p>',
    choose: all('#x'),
    exact: '月額50,000円\n初期費用なし\n税別',
  },
  {
    name: 'ruby without its readings',
    page: '<p id="x"><ruby>御<rp>(</rp><rt>ご</rt><rp>)</rp>見積<rt>みつもり</rt></ruby>は無料です。</p>',
    choose: all('#x'),
    exact: '御見積は無料です。',
  },
  {
    name: 'vertical text',
    page: `<p id="x" style="writing-mode:vertical-rl;height:8em">${term}</p>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'text from right to left',
    page: '<p id="x" dir="rtl">الرسوم الشهرية 50,000 ين</p>',
    choose: all('#x'),
    exact: 'الرسوم الشهرية 50,000 ين',
  },
  {
    name: 'full-width letters and digits as they stand',
    page: '<p id="x">月額　５０，０００円（税別）ＡＢＣプラン</p>',
    choose: all('#x'),
    exact: '月額　５０，０００円（税別）ＡＢＣプラン',
  },
  {
    name: 'half-width kana',
    page: '<p id="x">ｼｽﾃﾑ利用料 3,000円</p>',
    choose: all('#x'),
    exact: 'ｼｽﾃﾑ利用料 3,000円',
  },
  {
    name: 'characters of no width and soft hyphens',
    page: '<p id="x">最低\u200b契約\u200c期間は\u00ad6か月</p>',
    choose: all('#x'),
    exact: '最低\u200b契約\u200c期間は\u00ad6か月',
  },
  {
    name: 'characters outside the basic plane',
    page: '<p id="x">𠮷野家様の事例👨‍👩‍👧です</p>',
    choose: all('#x'),
    exact: '𠮷野家様の事例👨‍👩‍👧です',
  },
  {
    name: 'indented source',
    page: '<p id="x">\n      月額\n      50,000円\n   です。</p>',
    choose: all('#x'),
    exact: '月額 50,000円 です。',
  },
  {
    name: 'preformatted text',
    page: '<pre id="x">月額   50,000円\n初期   0円</pre>',
    choose: all('#x'),
    exact: '月額   50,000円\n初期   0円',
  },
  {
    name: 'hidden words stay out',
    page: '<p id="x">月額<span hidden>（隠れた注記）</span><span style="visibility:hidden">見えない</span>50,000円</p>',
    choose: all('#x'),
    exact: '月額50,000円',
  },
  {
    name: 'an opened fold',
    page: `<details open><summary>契約</summary><p id="x">${term}</p></details>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'a dialog in front',
    page: `<dialog id="d"><p id="x">${term}</p></dialog><script>d.showModal()</script>`,
    choose: threeClicks('#x'),
    exact: term,
  },
  {
    name: 'words in a picture of lines',
    page: '<svg width="300" height="40"><text id="x" y="20">出荷単価450円</text></svg>',
    choose: threeClicks('#x'),
    exact: '出荷単価450円',
  },
  {
    name: 'a form field',
    page: '<input id="x" value="月額50,000円（税別）">',
    choose: (page) => page.locator('#x').selectText(),
    exact: '月額50,000円（税別）',
  },
  {
    name: 'a text area',
    page: '<textarea id="x">見積条件\n月額50,000円</textarea>',
    choose: (page) => page.locator('#x').selectText(),
    exact: '見積条件\n月額50,000円',
  },
  {
    name: 'editable text',
    page: `<div id="x" contenteditable>${term}</div>`,
    choose: all('#x'),
    exact: term,
  },
  {
    name: 'text that forbids selecting',
    page: `<div style="user-select:none"><p id="x">${term}</p></div>`,
    choose: all('#x'),
    exact: term,
  },
  {
    name: 'a page of 1 MB',
    page: `${`<p>${filler}</p>`.repeat(10_000)}<p id="x">${term}</p>`,
    choose: all('#x'),
    exact: term,
  },
  {
    name: 'a page in Shift_JIS',
    page: {
      body: Buffer.from(
        '3c703e97bf8be0955c2050323c2f703e3c702069643d783e8c8e8a7a35302c303030897e3c2f703e',
        'hex',
      ),
      type: 'text/html; charset=Shift_JIS',
    },
    choose: all('#x'),
    exact: '月額50,000円',
  },
  {
    name: 'a page in XHTML',
    page: {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>料金</title></head><body><p id="x">${term}</p></body></html>`,
      type: 'application/xhtml+xml; charset=utf-8',
    },
    choose: all('#x'),
    exact: term,
  },
  {
    name: 'a plain text file',
    page: { body: `条件\n${term}\n以上`, type: 'text/plain; charset=utf-8' },
    choose: words(term),
    exact: term,
  },
];
