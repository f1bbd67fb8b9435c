/** Words of looking at captured passages again. */
export const recheck = {
  command: '今も正しいか確かめる',
  lead: '候補サマリーに載せる候補の証拠を、いまのページと照らし合わせます。ページを読んでよいか、はじめにブラウザが尋ねます。許可したサイトでは、ページを開いたときに取り込んだ言葉へ印も付きます。許可はいつでも取り消せます。',
  statuses: {
    found: '変わりありません',
    normalised: '表記だけが変わりました',
    moved: 'ページの中で場所が変わりました',
    changed: '変更あり',
    ambiguous: '同じ文の場所を1つに決められません',
    gone: 'いまのページに見当たりません',
    unreachable: 'ページを読めませんでした',
  },
  onlyFetched: '開いて確かめると見つかることもあります',
  stored: '取込時',
  present: '現在',
  checkedOn: (day: string) => `${day}に確認`,
  running: (done: string, all: string) => `${all}ページのうち${done}ページを確かめました`,
  stop: 'やめる',
  refused:
    'ページを読む許可がないため、確かめられませんでした。許可しない場合は、証拠の出典を開くと確かめられます。',
  nothing: '確かめられる証拠がありません。ウェブページから取り込んだ証拠だけを確かめます。',
  result: {
    all: (count: string) => `証拠${count}件を確かめました。`,
    same: (count: string) => `変わりなし${count}件`,
    changed: (count: string) => `変更あり${count}件`,
    lost: (count: string) => `見当たらない・決められない${count}件`,
    unreachable: (count: string) => `読めない${count}件`,
    separator: '、',
    pdfs: (count: string) => `PDFの証拠${count}件は、PDFを開いて確かめてください。`,
  },
  site: {
    offer: (domain: string) =>
      `${domain} を開いたとき、取り込んだ言葉に自動で印を付けられます。このサイトのページだけを、そのために読みます。`,
    allow: '印を付ける',
    allowed: (domain: string) => `${domain} では、取り込んだ言葉に自動で印が付きます。`,
    stop: 'やめる',
  },
};
