import { all, type CaptureCase, threeClicks, words } from './capture-case.ts';

const plans = `<h2>料金</h2><table>
<thead><tr><th></th><th>ライト</th><th colspan="2">スタンダード</th></tr></thead>
<tbody>
<tr><th rowspan="2">月額</th><td>30,000円</td><td id="x">50,000円</td><td>80,000円</td></tr>
<tr><td colspan="3">税別</td></tr>
<tr><th colspan="4">オプション</th></tr>
<tr><th>検品</th><td>50円</td><td><img alt="対応" src="data:,"></td><td>30円<br>（要相談）</td></tr>
</tbody></table>`;

/** Tables and lists, which keep their cells. */
export const tableCases: CaptureCase[] = [
  {
    name: 'a whole table with spans',
    page: plans,
    choose: all('table'),
    exact:
      'ライト\tスタンダード\n月額\t30,000円\t50,000円\t80,000円\n税別\nオプション\n検品\t50円\t30円\n（要相談）',
    cells: [
      ['', 'ライト', 'スタンダード', 'スタンダード'],
      ['月額', '30,000円', '50,000円', '80,000円'],
      ['月額', '税別', '税別', '税別'],
      ['オプション', 'オプション', 'オプション', 'オプション'],
      ['検品', '50円', '対応', '30円\n（要相談）'],
    ],
  },
  {
    name: 'one price, with its row and column',
    page: plans,
    choose: threeClicks('#x'),
    exact: '50,000円',
    cells: [
      ['', 'スタンダード'],
      ['月額', '50,000円'],
    ],
  },
  {
    name: 'a price under a heading across the table',
    page: plans,
    choose: words('50円'),
    exact: '50円',
    cells: [
      ['', 'ライト'],
      ['オプション', 'オプション'],
      ['検品', '50円'],
    ],
  },
  {
    name: 'a table in a table that only lays the page out',
    page: '<table role="presentation"><tr><td>案内</td><td><table><tr><th>項目</th><th>金額</th></tr><tr><td>初期費用</td><td id="x">30,000円</td></tr></table></td></tr></table>',
    choose: threeClicks('#x'),
    exact: '30,000円',
    cells: [
      ['項目', '金額'],
      ['初期費用', '30,000円'],
    ],
  },
  {
    name: 'a table of roles',
    page: '<div role="table"><div role="row"><span role="columnheader">項目</span> <span role="columnheader">金額</span></div><div role="row"><span role="rowheader">月額</span> <span role="cell" id="x">50,000円</span></div></div>',
    choose: all('#x'),
    exact: '50,000円',
    cells: [
      ['項目', '金額'],
      ['月額', '50,000円'],
    ],
  },
  {
    name: 'a table inside a shadow root',
    page: '<x-table></x-table><script>document.querySelector("x-table").attachShadow({mode:"open"}).innerHTML="<table><tr><th>初期</th><td id=x>0円</td></tr></table>"</script>',
    choose: threeClicks('#x'),
    exact: '0円',
    cells: [['初期', '0円']],
  },
  {
    name: 'terms and their definitions',
    page: '<dl><div><dt>設立</dt><dd id="x">2012年4月</dd></div><div><dt>従業員数</dt><dd>48名</dd></div></dl>',
    choose: threeClicks('#x'),
    exact: '2012年4月',
    cells: [['設立', '2012年4月']],
  },
  {
    name: 'several items of a list',
    page: '<ul><li>受注処理</li><li id="a">出荷</li><li>返品</li><li>撮影</li></ul>',
    choose: words('出荷返品'),
    exact: '出荷\n返品',
    cells: [['出荷'], ['返品']],
  },
  {
    name: 'one item of a list is a sentence',
    page: '<ul><li id="x">受注処理は平日のみです。</li><li>出荷</li></ul>',
    choose: threeClicks('#x'),
    exact: '受注処理は平日のみです。',
    cells: null,
  },
];
