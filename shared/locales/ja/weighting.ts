/** Words of the ways to find weights. */
export const weighting = {
  method: '決め方',
  methods: { sliders: 'スライダー', swing: '伸びしろで', ahp: '2つずつ比べて' },
  apply: 'この重みにする',
  applied: '重みを変えました',
  kept: '答えを残しました',
  found: 'この答えから出る重み',
  whole: '%の整数に丸め、合計を100にしています。',
  swing: {
    lead: 'どの軸も最低の1点だとします。1つだけ5点に上げられるなら、いちばん上げたい軸を100とし、ほかをそれと比べて0〜100で入れます。',
    points: (axis: string) => `${axis}の伸びしろ`,
    zero: 'すべて0では重みが決まりません。',
  },
  ahp: {
    lead: '2つの軸を比べ、どちらがどれだけ大事かを選びます。10組すべてを選ぶと重みが出ます。',
    pair: (first: string, second: string) => `${first} と ${second}`,
    unset: '選ぶ',
    equal: '同じくらい大事',
    more: {
      moderate: (axis: string) => `${axis}がやや大事`,
      strong: (axis: string) => `${axis}が大事`,
      'very-strong': (axis: string) => `${axis}がかなり大事`,
      extreme: (axis: string) => `${axis}が圧倒的に大事`,
    },
    missing: (count: number) => `あと${count}組`,
    consistent: (ratio: string, table: string) =>
      `答えの食い違いの度合い（整合比）は ${ratio} です。0.1以下なので、このまま使えます（乱数表: ${table}）。`,
    inconsistent: (ratio: string, table: string) =>
      `答えの食い違いの度合い（整合比）は ${ratio} です。0.1を超えています（乱数表: ${table}）。次の組を見直してください。`,
    worst: (a: string, b: string, c: string, implied: string, direct: string) =>
      `いちばん食い違うのは${a}・${b}・${c}です。ほかの2つの答えからは${a}は${c}の${implied}倍になりますが、答えは${direct}倍です。`,
  },
};
