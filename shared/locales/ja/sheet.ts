/** Words that the script itself shows in Google Sheets: its menu and its hints. */
export const sheet = {
  product: '見極め',
  menu: {
    open: 'サイドバーを開く',
    evidence: '根拠を見る',
    setUp: 'ブックを準備する',
    rebuild: '作り直す',
    selfTest: '動作確認',
    remove: '見極めを外す',
  },
  evidence: {
    noScore:
      '「比較表」か「入力」で、候補の点のセルを選んでからお試しください。「見積比較」と「候補サマリー」では、候補の行のセルを選びます。',
    none: (subject: string) => `${subject} の証拠はまだありません。`,
    found: (subject: string, count: number) =>
      `${subject} の証拠は ${count} 件です。選択しました。`,
  },
  removal: {
    ask: 'このファイルを見極めから外しますか。シートはすべて残り、計算も続きます。メンバーの登録は消え、同期は止まります。各自の端末の記録は残ります。',
    done: '外しました。スクリプト自体は「拡張機能」→「Apps Script」で消せます。',
  },
  hint: {
    machineSheet:
      'このシートは自動で書き換わります。重み・合意点・メモは「入力」シートに書いてください。',
  },
};
