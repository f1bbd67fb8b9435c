/** Words of syncing by files that people carry, in the settings. */
export const syncFile = {
  title: 'ファイルで同期',
  lead: 'ウェブアプリを使えないときや、この端末がネットワークにつながらないときに使います。',
  leadOnly: 'このブックとは、同期ファイルと回答を手で渡して同期します。自動では送りません。',
  make: '同期ファイルを作り、ブックのサイドバーの「ファイルで同期」で取り込みます。ブックを開ける人に頼んでもかまいません。',
  contents: 'ファイルには記録の中身が入っています。チームの人だけに渡してください。',
  save: '同期ファイルを保存',
  copy: '同期ファイルをコピー',
  copied: '同期ファイルをコピーしました。サイドバーに貼り付けてください',
  saved: (name: string) => `${name} を保存しました`,
  fileWord: '同期',
  long: '長いため、コピーせずにファイルで保存しました',
  joins:
    '参加の申し込みは、まだ同期ファイルに入れていません。ファイルを作って所有者に渡してください。',
  joinsSince: (time: string) =>
    `参加の申し込みを ${time} の同期ファイルに入れました。所有者が承認した後の回答を、下で読み込んでください。`,
  awaiting: (count: string, time: string) =>
    `${count}件が ${time} の同期ファイルに入っています。回答を読み込むまでは未送信のままで、次のファイルにも入ります。`,
  asked: (time: string) => `${time} の同期ファイルの回答を、まだ読み込んでいません。`,
  read: 'サイドバーが出した回答を読み込みます。',
  unsigned:
    '回答には署名がありません。ブックを開ける人から直接受け取ったものだけを読み込んでください。',
  answer: 'ブックの回答',
  answerHint: '貼り付けるか、ファイルをここに置きます',
  choose: '回答のファイルを選ぶ',
  readNow: '回答を読み込む',
  taken: (sent: string, received: string) =>
    `回答を読み込みました。ブックに届いた記録は${sent}件、受け取った記録は${received}件です。`,
  refused: (count: string) =>
    `${count}件は受け付けられませんでした。下の一覧で理由を確かめてください。`,
  more: 'まだ送るものか受け取るものがあります。同期ファイルをもう一度作ってください。',
  all: (sentences: readonly string[]) => sentences.join(''),
  complete: 'この端末とブックは同じになりました。',
};
