import type { FeeUnit } from '../../model/fee.ts';

/** A word of a label or heading, and the unit that prices below it have where nothing nearer says one. First match wins. */
export const unitOfLabel: readonly (readonly [FeeUnit, RegExp])[] = [
  ['other', /\b(?:bundles?|packs?|sets?|batch(?:es)?|lots?) of \d/i],
  ['other', /内容を問わず|(?:作業|時間)を問わず/],
  [
    'month',
    /月額|月々|毎月|月間(?!.{0,6}通)|[/／]月|月次|(?:基本|固定)(?:は|:)?\s?$|(?<![\d年])月\d{1,3}(?:時間|回|件|通|本)|\bmonthly\b|per month|\/mo\b|a month/i,
  ],
  ['other', /年末調整|\bday rate\b/i],
  [
    'year',
    /年額|年会費|決算|確定申告|年間(?!契約)|\byear[- ]end\b|\btax return|\bannual(?:ly)?\b|\byearly\b|per year/i,
  ],
  [
    'other',
    /\bweekly\b|per week|\bdaily\b|日額|1日あたり|最低発注|最低受注|最低注文|min(?:imum|\.)? (?:order|project)/i,
  ],
  [
    'once',
    /初期|導入(?:費|料|時|支援費)|登録(?:料|費|手数料)|設定(?:料|費)|セットアップ|開設|立ち?上げ|初回|入会|加入(?:料|金)|着手金|スクリプト|台本|登録金|契約時|一括|移行(?:費|料)|研修(?:費|料)|\bset-?up\b|\bonboarding\b|\bone[- ](?:time|off)\b|\blaunch\b|\bimplementation\b|\bmigration\b|\bregistration\b|\binitial\b|\bactivation\b|\bblocks? of\b|\binstallation\b|\btune-?up\b|\btrial (?:at|fee|for|is|costs)|体験料|お試し料|^[\s•*-]*pilot\b/i,
  ],
  ['hour', /時間単価|時間あたり|\bhourly\b|per hour/i],
  ['minute', /1分(?:あたり|ごと)|per minute/i],
  ['tsubo-month', /坪/],
  ['pallet-month', /\bpallet storage\b|パレット保管/i],
  ['seat-month', /[1一]席|席(?:単価|あたり)|per (?:seat|agent)/i],
  [
    'page',
    /(?<!ホーム)(?:ページ|記事|LP)(?:あたり|単価|単位)|1(?:ページ|記事|LP)|(?:特集|商品|トップ|下層|固定|通常|個別|一般|詳細)ページ(?:\s|:|$)|(?:LP|ランディングページ|記事)の?(?:制作|作成|執筆|デザイン|コーディング)|per (?:page|article)/i,
  ],
  [
    'call',
    /通の返信|メール(?:返信|対応)|返信代行|問い?合わ?せ対応|コール(?:単価|数|オーバー)|1コール|架電(?:単価|1件)|件数課金|per[- ](?:call|ticket|contact|chat)\b/i,
  ],
  [
    'order',
    /送料|ピッキング(?:料|費)?|(?:出荷|発送|配送|配達|運送|梱包|返品|受注処理|受注)(?:料|費|代|手数料|作業|処理)|^(?:宅配便?|配送|発送|送料)(?:\([^)]*\))?$|\d{2,3}サイズ|同梱|ギフト|per[- ]order|shipping|\bcarriage\b|\bpostage\b|\bcourier\b|pick(?:ing)? (?:&|and) pack|\bpack(?:ing)?\b|\bdispatch|\bdespatch|\bfulfil?lment fee|^returns?\b(?! labels?)/i,
  ],
  [
    'item',
    /振込手数料|\d(?:秒|分)の?(?:広告|動画|CM|映像)|1点|点数|1商品|商品登録|商品撮影|採寸|検品|入庫|棚入れ|バーコード|シール|ラベル|入力項目|1通|配信単価|per (?:item|unit|piece)|\breturn labels?\b|\bpick(?:ing)?\b(?! (?:&|and) pack)|\blabell?ing\b|^(?:pallet|carton|case) (?:in|out|receiving|handling|receipt)\b/i,
  ],
  ['conversion', /成果報酬|成功報酬|アポ(?:単価|イント)|per (?:lead|appointment|hire)|pay per/i],
  ['once', /(?:有料|お)?(?:トライアル|試し)(?:\(|:|は|が|\s|$)/],
  ['once', /\b(?:web|website|site|logo|brand|store|theme|app) (?:design|build|development)/i],
  ['once', /(?:構築|制作|開発|デザイン|設定|設計|導入)(?:支援)?(?:プラン|コース|パック)/],
  [
    'month',
    /固定費|ロイヤ[ルリ]ティ|固定(?:料金|型|制|報酬)|基本(?:料金?|費用?|プラン|使用料)|システム(?:利用)?(?:料|費)|利用料|使用料|出店料|顧問(?:料|型)?|保守|維持費|管理(?:費|料)|運用代行|運用(?:費|料|手数料)|コンサル|運営代行|ライセンス|プラン|コース|会費|サブスク|\bretainer\b|\bsubscription\b|\bmanagement fee|\bbase (?:fee|rate|price)|\bplatform fee|\bmaintenance\b|\bplans?\b|\bpackages?\b|\bminimum fee|\bsupport\b|\btier\b|\bfixed fee|account (?:management|fee)|\b(?:advertising|ads?|PPC|campaign|social media|store|channel|marketplace) management\b|\bhosting\b|\bsoftware\b|\bplatform\b/i,
  ],
  [
    'once',
    /構築|制作|開発|改修|デザイン|設計|ホームページ|リニューアル|工事|キット|買い切り|\bbuild\b|\bdesign\b|\bdevelopment\b|\bwebsite\b|\baudit\b|\bproject\b/i,
  ],
];

/** What 件 counts, by the nearest words that speak of a kind of work. */
export const subjectOfCase: readonly (readonly [FeeUnit, RegExp])[] = [
  ['other', /面接|面談(?!設定)|\binterview/i],
  ['order', /\bpayments?\b|\bcards?\b|\bprocessing\b|\bcheckout\b|\bgateway\b/i],
  [
    'conversion',
    /(?<!テレ)アポ|成果(?=\s?[1一が])|商談|成約|CV|コンバージョン|成果報酬|成功報酬|獲得|採用1|リード|面談設定|来店|予約/,
  ],
  [
    'item',
    /商品登録|振込|データ入力|入力項目|入力代行|スカウト|配信|撮影|リスト(?:の)?作成|仕訳|入庫|検品|口コミ|レビュー|請求書|明細|名刺|登録代行|DM|SMS|bookkeep|accounting/i,
  ],
  [
    'call',
    /コール|架電|テレアポ|受電|入電|通話|電話|問い?合わ?せ|オペレーター|チャット|応答|窓口|秘書|カスタマー|受付代行|サポート/,
  ],
  [
    'order',
    /出荷|発送|配送|梱包|ピッキング|受注|注文|返品|物流|送料|宅配|同梱|ギフト|3PL|倉庫|運営代行/,
  ],
];
