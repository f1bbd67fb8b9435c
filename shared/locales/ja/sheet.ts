/** Words that the script itself shows in Google Sheets: its menu and its hints. */
export const sheet = {
  product: '見極め',
  menu: {
    open: 'サイドバーを開く',
    setUp: 'ブックを準備する',
    rebuild: '作り直す',
  },
  hint: {
    machineSheet:
      'このシートは自動で書き換わります。重み・合意点・メモは「入力」シートに書いてください。',
  },
};
