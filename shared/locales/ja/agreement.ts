/** How far raters agree, in words: rules of thumb, never marks. */
export const agreement = {
  alpha: (value: string, band: string, units: number) =>
    `評価者の一致度の目安は ${value} です（${band}。2人以上が採点した${units}か所から計算したクリッペンドルフのα）。`,
  bands: {
    firm: '安心して使える一致',
    tentative: '参考になる程度の一致',
    weak: '一致は弱め',
  },
  concordance: (value: string, subjects: number) =>
    `順番のつけ方がそろっている度合いの目安は ${value} です（0〜1。全員が採点した${subjects}か所から計算したケンドールのW）。`,
  intraclass: (value: string, lower: string, upper: string) =>
    `1人の採点をどこまで頼れるかの目安は ${value} です（級内相関 ICC(2,1)、95%の幅は ${lower}〜${upper}）。`,
  obstacles: {
    invalid: '採点の表に読めない値があるため、一致度は計算していません。',
    'one-rater': '採点した人が1人なので、一致度はまだ出せません。',
    'too-few-subjects': '2人以上で採点した項目が少ないため、一致度はまだ出せません。',
    'no-variation': '全員が同じ点をつけているため、一致度には意味がありません。',
  },
};
