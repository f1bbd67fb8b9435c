/** What a price can be counted by, before its context says which fee unit that is. */
export type Counter =
  | 'month'
  | 'year'
  | 'hour'
  | 'minute'
  | 'once'
  | 'case'
  | 'item'
  | 'stick'
  | 'order'
  | 'call'
  | 'conversion'
  | 'page'
  | 'seat'
  | 'user'
  | 'person'
  | 'tsubo'
  | 'pallet'
  | 'cubic-foot'
  | 'device'
  | 'other';

/** Japanese words that count, longer ones first where one begins another. */
export const japaneseCounters: readonly (readonly [Counter, string])[] = [
  ['conversion', 'アポイント|アポ|商談|成約|コンバージョン|CV|獲得|リード|来店|成果'],
  ['order', '注文|受注|出荷|配送|発送|梱包|配達|オーダー|荷物|個口|小口|返品'],
  [
    'call',
    '対応(?=あたり|につき|ごと|\\s?\\d)|コール|受電|架電|着信|入電|通話|電話|問い?合わ?せ|チャット',
  ],
  ['page', 'ページ|記事|LP|ランディングページ|頁'],
  ['seat', '席|ブース|シート|人月|オペレーター|スタッフ|担当者'],
  ['user', 'ID|ユーザー|アカウント|ライセンス|従業員|社員|職員'],
  ['person', '名様?|人(?!月)'],
  ['tsubo', '坪'],
  ['pallet', 'パレット|PL'],
  [
    'item',
    '点|個|枚|商品|品番|SKU|アイテム|カット|通|ケース|箱|カートン|仕訳|レコード|件の?データ|ラベル|動画|バナー|画像|ピース|pcs|PCS|部|冊|品|明細|口座|投稿|配信|クリエイティブ|伝票|着|足|ピック|行|サムネイル',
  ],
  ['stick', '本'],
  ['case', '件'],
  [
    'device',
    '㎥|立方メートル|m3|台|端末|拠点|店舗|媒体|モール|サイト|ブランド|チャネル|棚(?:1段)?|ラック|間口|ビン|サーバー',
  ],
  [
    'other',
    '文字|[箇ヶか]所|ワード|単語|日|週間?|半日|キーワード|回|現場|案件|社|言語|シナリオ|ロット|便|プロジェクト|画面|機能|エリア|施策|セット|コマ|秒|GB',
  ],
  ['once', '式'],
  ['hour', '時間|h'],
  ['minute', '分'],
  ['month', 'ヶ月|か月|ケ月|カ月|ヵ月|箇月|月'],
  ['year', '年'],
];

/** English nouns that count, singular; plurals are found as well. */
export const englishCounters: readonly (readonly [Counter, string])[] = [
  [
    'other',
    'half[- ]hours?|30 minutes|day|week|quarter|word|character|project|session|visit|block|shift|campaign|language|keyword|interview|revision|hub|class|report|declaration|tax return|return filed|chargeback|dispute|(?:pay|payroll) run|pay period',
  ],
  ['month', 'month|mo\\b|pcm|mth|calendar month'],
  ['year', 'year|yr|annum'],
  ['hour', '(?:labou?r|man|agent|seat|staff|operator|assistant|person)[- ]hour|hour|hr\\b'],
  ['minute', '(?:video|audio|source|finished)[- ]minute|minute|min\\b'],
  [
    'order',
    'order|return(?! filed)|shipment|parcel|package|delivery|dispatch|consignment|first item|first unit|first pick|first one',
  ],
  ['case', 'transaction'],
  [
    'call',
    'call|contact|ticket|chat|inquiry|inquiries|enquiry|conversation|interaction|contact handled|e?-?mail answered',
  ],
  [
    'conversion',
    'lead|appointment|meeting|sale|hire|conversion|acquisition|placement|booking|demo|candidate hired|signup',
  ],
  ['page', 'landing page|product page|page|article|blog post|post|blog'],
  [
    'seat',
    'agent|seat|operator|rep|representative|FTE|specialist|workstation seat|position|assistant|recruiter|consultant|developer|designer|caller|SDR|bookkeeper',
  ],
  ['user', 'user|employee|person|member|head|staff member|licen[cs]e|(?:sub)?contractor|worker'],
  ['pallet', 'pallet|skid'],
  ['cubic-foot', 'cubic foot|cubic feet|cu\\.? ?ft\\.?|cbf'],
  [
    'device',
    'device|location|store|platform|channel|marketplace|account|workstation|server|shelf|bin|mailbox|phone number|number|line|laptop|endpoint',
  ],
  [
    'item',
    'item|unit|piece|SKU|ASIN|garment|product|image|photo|picture|listing|record|message|SMS|text|e?-?mail|entry|entries|carton|case|box|label|video|reel|clip|banner|creative|document|invoice|receipt|pay ?slip|pick|insert|line item|transfer|data entry|row|scan|letter|postcard|mailer|pouch|poly ?bag|envelope',
  ],
];

/** Units of periods that stand before a price: 月額, 年間. */
export const periodBefore: readonly (readonly [Counter, string])[] = [
  ['month', '月額|月々|毎月|月間|月次|マンスリー|月あたり|ひと月|(?<!\\d)月'],
  ['year', '年額|年間|毎年|年会費|年1回|年次|(?<!\\d)年'],
  ['hour', '時間単価|時間制'],
  ['other', '日額|毎日|毎週|週額|日当'],
];
