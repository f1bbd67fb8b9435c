/** The frame of the self-test's report in Google Sheets; what each probe asks is in English in every report. */
export const selfTest = {
  title: '見極めの動作確認',
  running: 'Google の動作を確認しています。3分ほどかかります。終わるまでこのままお待ちください。',
  hint: '次の文をコピーして、issue に貼り付けてください。名前、メールアドレス、シートの内容は含みません。',
  copy: 'コピーする',
  copied: 'コピーしました',
  startedAt: '開始',
  version: '版',
  locale: 'ロケール（ファイル / 利用者）',
  table: '照合した表',
  timeZone: 'タイムゾーン（ファイル / スクリプト）',
  probes: '確認した項目',
  results: { same: '一致', differs: '相違', error: 'エラー', 'not-run': '未実施' },
  noDifference: '相違はありません。',
  columns: {
    id: '項目',
    asks: '確認した内容',
    expected: '想定',
    seen: '実際',
    belief: '想定の根拠',
  },
  beliefs: {
    official: '公式文書',
    measured: '実測の報告',
    memory: '未確認',
    stricter: 'わざと厳しくした想定',
  },
  leftSheets: (count: number) =>
    `動作確認の一時的なシートが ${count} 枚残っています。お手数ですが、手で削除してください。`,
  notRunList: (ids: string) =>
    `時間内に確認できなかった項目があります。もう一度選ぶと、ここから始めます: ${ids}`,
};
