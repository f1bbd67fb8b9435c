/** What the order hangs on, in sentences. */
export const firmness = {
  gapBand: (first: string, second: string, least: string, most: string) =>
    `未確認がすべて埋まると、${first}と${second}の差は ${least}〜${most} のどこかに落ち着きます（マイナスは逆転）。`,
  certain: (first: string, second: string) =>
    `未確認がどう埋まっても、${first}は${second}より上です。`,
  scoreFlip: (vendor: string, criterion: string, from: string, to: string, rival: string) =>
    `${vendor}の「${criterion}」が ${from} から ${to} に変わると、${rival}が1位に並びます。`,
  noScoreFlip: '1つの点が変わっただけでは、1位は入れ替わりません。',
  evidenceFlip: (vendor: string, before: string, after: string, first: string) =>
    `${vendor}の証拠のうち1件が崩れると、総合点は ${before} から ${after} に下がり、1位は${first}になります。`,
  noEvidenceFlip: 'どの証拠が1件崩れても、1位は入れ替わりません。',
  firstRank: (vendor: string, percent: string, margin: string) =>
    `重みを無作為に変えると、${vendor}が1位になるのは ${percent}%（誤差 ±${margin}）です。`,
  question: (vendor: string, criterion: string, low: string, high: string) =>
    `次に確かめるとよいのは、${vendor}の「${criterion}」です。答えによって総合点が ${low}〜${high} に動き、順位が変わることがあります。`,
  sameFirst: '別の計算方法（TOPSIS）でも1位は同じです。',
  otherFirst: (vendor: string) => `別の計算方法（TOPSIS）では、${vendor}が1位です。`,
  listed: (names: readonly string[]) => names.join('・'),
};
