/** Words of capturing: context menu, badge and notices. */
export const capture = {
  menu: {
    root: '証拠として保存',
    auto: '自動で分類',
  },
  /** Title of the icon while it shows a number. */
  badge: (vendor: string, count: number) => `${vendor}：証拠 ${count}件`,
  /** Name of the evaluation that the first capture starts when there is none yet. */
  firstEvaluation: '最初の案件',
  saved: '証拠に保存しました',
  savedBefore: '同じ文は、すでに証拠に保存されています',
  whoseIsThis: 'このページは、どの候補のものですか',
  rememberDomain: (domain: string) => `${domain} のページは、次からこの候補の証拠にします`,
  sharedDomain: (domain: string) =>
    `${domain} は多くの会社が使うサイトなので、次も候補を確かめます`,
  pdfOpened: 'PDFの文字を下に表示しました。残したい文を選んで取り込んでください。',
  pdfReading: 'PDFを読んでいます',
  pdfPage: (page: number) => `${page}ページ`,
  passage: {
    normalised: '表記（空白・全角半角・大文字小文字）だけが変わっています',
    ambiguous: '同じ文が複数あり、場所を1つに決められません',
    gone: '今のページには見当たりません',
  },
};
