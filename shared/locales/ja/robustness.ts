/** Words of the page that says how firm the order is. */
export const robustness = {
  title: '順位の確からしさ',
  lead: '重みや点が少し違ったら、結論は変わるか',
  more: '順位の確からしさを見る',
  sentences: (parts: readonly string[]) => parts.join(''),
  gap: (first: string, second: string, gap: string) =>
    `1位${first}と2位${second}の差は ${gap} です。`,
  tied: (first: string, second: string) => `${first}と${second}は同点です。`,
  flip: (axis: string, direction: 'above' | 'below', percent: string, vendor: string) =>
    `「${axis}」の重みを${percent}${direction === 'above' ? '以上' : '以下'}に変えると、${vendor}が1位になります。`,
  noFlip: '1つの軸の重みをどう変えても、1位は変わりません。',
  share: (first: string, share: string, second: string, rest: string) =>
    `すべての重みの組合せのうち、${first}が上回るのは${share}、${second}が上回るのは${rest}です。`,
  open: (vendor: string, count: number, range: string) =>
    `未確認は${vendor}に${count}項目あり、答えによって総合点は ${range} に動きます。`,
  nothingOpen: (vendor: string) => `${vendor}に未確認の項目はありません。`,
  inWords: '言葉でいうと',
  needTwo: {
    title: '採点した候補がまだ2社ありません',
    text: '2社以上をパネルの「採点」で採点すると、重みや点が変わったときに順位がどう変わるかがここに出ます。',
    action: '比較表へ',
  },
  trial: {
    title: '重みを動かしてみる',
    reset: '元に戻す',
    tag: '試し・保存されません',
    presets: '目的ごとの重み',
    fixed: (percent: string) => `今の重み ${percent}`,
    staysBetween: (vendor: string, low: string, high: string) =>
      `${vendor}が1位なのは ${low}〜${high}`,
    staysBelow: (vendor: string, high: string) => `${vendor}が1位なのは ${high}まで`,
    staysAbove: (vendor: string, low: string) => `${vendor}が1位なのは ${low}から`,
    staysAlways: (vendor: string) => `どの値でも${vendor}が1位`,
  },
  order: {
    title: 'この重みでの順位',
    rank: '順位',
    change: '変化',
    total: '総合点',
    ruler: '1〜5の目盛',
    up: (places: number) => `${places}つ上がる`,
    down: (places: number) => `${places}つ下がる`,
    same: '変わらない',
    note: '細い線は今の重みでの点。目盛は1〜5',
  },
  shares: {
    title: 'すべての重みでの勝率',
    note: '行が列を上回る割合。厳密に計算（%）',
    vendor: '候補',
    tied: '同点',
    none: '比べられる軸がありません',
  },
  flips: {
    title: '1位が入れ替わる点',
    axis: '軸の重み',
    change: (from: string, to: string) => `${from} → ${to}`,
    vendor: '1位になる候補',
    none: '1つの軸の重みだけでは、1位は入れ替わりません。',
  },
};
