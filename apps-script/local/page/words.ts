const ja = {
  connected: 'ローカル実行中',
  connectedTitle: 'このブックと Apps Script は、このコンピューターの中だけで動いています',
  disconnected: '接続が切れました。再接続しています…',
  running: '実行しています…',
  failed: 'スクリプトがエラーで終わりました',
  closeSidebar: 'サイドバーを閉じる',
  close: '閉じる',
  OK: 'OK',
  CANCEL: 'キャンセル',
  YES: 'はい',
  NO: 'いいえ',
};

/** Every text of the page's frame. */
export type Words = typeof ja;

const en: Words = {
  connected: 'Running locally',
  connectedTitle: 'This workbook and its Apps Script run on this computer only',
  disconnected: 'The connection was lost. Reconnecting…',
  running: 'Running…',
  failed: 'The script ended with an error',
  closeSidebar: 'Close the sidebar',
  close: 'Close',
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
};

/** The texts for a spreadsheet locale. */
export const wordsFor = (locale: string): Words => (locale.startsWith('ja') ? ja : en);
