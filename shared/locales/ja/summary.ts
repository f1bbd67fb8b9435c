const yenInTenThousands = (yen: number) =>
  `${Math.round(yen / 10_000)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')}万円`;

/** Words of the shortlist summary. */
export const summary = {
  heading: '候補サマリー（稟議用）',
  title: (title: string) => `${title}について`,
  startOn: (day: string) => `開始希望 ${day}`,
  author: (name: string) => `発注担当 ${name}`,
  drafted: '起案',
  reviewed: '審査',
  approved: '承認',
  purpose: '目的',
  noPurpose: '自社シートに困りごととKGIが書かれていません。',
  kgi: (text: string) => `到達目標: ${text}`,
  budget: (yen: number) => `12か月の予算 ${yenInTenThousands(yen)}`,
  ceiling: (yen: number) => `上限 ${yenInTenThousands(yen)}`,
  recommendation: '結論',
  recommend: (vendor: string) => `${vendor}への委託を提案します。`,
  provisional: (vendor: string) =>
    `現時点の1位は${vendor}です。未確認の項目により、順位が入れ替わることがあります。`,
  recommendReason: (total: string, axes: string) =>
    `総合点 ${total} で1位です。${axes}で他の候補を上回ります。`,
  recommendReasonPlain: (total: string) => `総合点 ${total} で1位です。`,
  tied: (vendors: string) =>
    `${vendors}が同点で並んでいます。決め手になる項目を確かめてから選びます。`,
  noneScored: 'まだ採点がないため、提案できる候補がありません。',
  condition: (items: string) => `契約前に確かめること: ${items}。`,
  comparison: '比較',
  comparisonNote: (raters: number) => `1〜5点、評価者${raters}人の平均。かっこ内は未確認による幅`,
  vendor: '候補',
  rank: '順位',
  total: '総合点',
  mustHaves: '必須条件',
  allMet: 'すべて満たす',
  failed: (count: number) => `満たさない ${count}`,
  openMustHaves: (count: number) => `未確認 ${count}`,
  openCriteria: '未確認',
  none: 'なし',
  excluded: (reason: string) => `候補から除外: ${reason}`,
  excludedWithoutReason: '候補から除外（理由の記入なし）',
  robustness: '結論の確からしさ',
  gap: (first: string, second: string, gap: string) =>
    `1位${first}と2位${second}の差は ${gap} です。`,
  pairShare: (first: string, second: string, percent: string) =>
    `すべての重みの組合せのうち、${first}が${second}を上回るのは ${percent}% です。`,
  flip: (axis: string, direction: 'above' | 'below', percent: string, vendor: string) =>
    `「${axis}」の重みが ${percent}% ${direction === 'above' ? '以上' : '以下'}なら、${vendor}が1位になります。`,
  noFlip: '1つの軸の重みをどう変えても、1位は変わりません。',
  single: '採点した候補が1社のため、順位は比べられません。',
  weightsFixed: (when: string) => `重みは ${when} に確定しました。`,
  weightsOpen: '重みはまだ確定していません。',
  weightsFromWorkbook: '重みはブックの「入力」シートで変更されています。',
  unverified: '未確認の事項',
  unverifiedItem: (vendor: string, criterion: string, range: string) =>
    `${vendor} ${criterion} — 答えにより総合点は ${range}`,
  unverifiedMore: (count: number) => `ほか${count}項目`,
  nothingOpen: '選んだ候補に未確認の項目はありません。',
  evidence: '主な証拠',
  levels: 'E0 印象　E1 公開ページ　E2 書面　E3 契約書案　E4 第三者・実測',
  noEvidence: '証拠はまだありません。',
  counter: '反証',
  costs: '費用',
  noCosts: '費用の想定は、見積の料金行を登録すると載ります。',
  madeWith: (scores: number, evidences: number) =>
    `作成: 見極め ／ 採点 ${scores}件、証拠 ${evidences}件`,
  asOf: (time: string, version: string) => `時点 ${time} ／ 版 ${version}`,
  range: (from: string, to: string) => `${from}〜${to}`,
  listSeparator: '、',
  radarLabel: (vendor: string, values: string) => `${vendor}の5軸: ${values}`,
  notScored: '採点なし',
};
