/** Malls, carts, ad and message networks by the name that facts use; others are `other:` and their own name. */
export const platforms: readonly (readonly [string, string])[] = [
  [
    'Rakuten',
    '楽天(?!銀行|カード|ペイ|モバイル|ポイント|証券)(?:市場|ファッション)?|\\bRakuten\\b|\\bRMS\\b',
  ],
  ['Amazon', 'Amazon(?!\\s?(?:Pay|ギフト|Web Services|S3|EC2))|アマゾン(?!ペイ)'],
  [
    'Yahoo',
    'Yahoo!?\\s?(?:ショッピング|JAPAN(?:広告)?|広告|Shopping)|Yahoo!?(?![a-z])|ヤフー(?:ショッピング)?|LINEヤフー',
  ],
  ['au PAY', 'au\\s?PAY\\s?マーケット|au\\s?PAY|Wowma'],
  ['Qoo10', 'Qoo10'],
  ['Shopify', 'Shopify|ショッピファイ'],
  ['BASE', '(?<![A-Za-z])BASE(?![A-Za-z])'],
  ['STORES', '(?<![A-Za-z])STORES(?![A-Za-z])'],
  ['EC-CUBE', 'EC-?CUBE'],
  ['MakeShop', 'Make\\s?Shop|メイクショップ'],
  ['futureshop', 'future\\s?shop|フューチャーショップ'],
  ['TikTok', 'Tik\\s?Tok(?:\\s?Shop)?'],
  ['Instagram', 'Instagram|インスタ(?:グラム)?'],
  [
    'LINE',
    '(?<![A-Za-z])LINE(?![A-Za-z]|ヤフー|\\s?連携|\\s?通知|\\s?WORKS)(?:公式アカウント|広告)?|ライン公式',
  ],
  [
    'Google',
    'Google(?!\\s?(?:アナリティクス|Analytics|Workspace|ドライブ|Drive|Sheets|スプレッド|Meet|フォーム|Forms|Calendar|カレンダー|Business|マップ))(?:\\s?(?:Ads|広告|Shopping|ショッピング))?|グーグル広告',
  ],
  ['Meta', '(?<![A-Za-z])Meta(?![A-Za-z])(?:\\s?(?:Ads|広告))?|Facebook|フェイスブック'],
  ['eBay', 'eBay|イーベイ'],
  ['Walmart', 'Walmart|ウォルマート'],
  ['Etsy', 'Etsy'],
  ['BigCommerce', 'Big\\s?Commerce'],
  ['WooCommerce', 'Woo\\s?Commerce'],
  ['other:Magento', 'Magento|Adobe Commerce'],
  ['other:Microsoft', 'Microsoft (?:Ads|Advertising)|Bing(?: Ads)?|Microsoft広告'],
  ['other:X', '(?<![A-Za-z0-9])X(?=\\s?(?:\\(旧Twitter\\)|広告|Ads))|Twitter'],
  ['other:YouTube', 'YouTube'],
  ['other:Pinterest', 'Pinterest'],
  ['other:LinkedIn', 'LinkedIn'],
  ['other:Mercari', 'メルカリ(?:Shops)?|Mercari'],
  ['other:ZOZOTOWN', 'ZOZOTOWN|ZOZO'],
  ['other:Target', '\\bTarget Plus\\b'],
  ['other:Wayfair', 'Wayfair'],
  ['other:Shopee', 'Shopee|ショッピー'],
  ['other:Lazada', 'Lazada'],
  ['other:Squarespace', 'Squarespace'],
  ['other:Wix', '\\bWix\\b'],
  ['other:PrestaShop', 'PrestaShop'],
  ['other:Criteo', 'Criteo'],
  ['other:ecforce', 'ecforce|イーシーフォース'],
  ['other:dショッピング', 'dショッピング'],
  ['other:カラーミーショップ', 'カラーミー(?:ショップ)?'],
];

/** Words which say that the vendor works on the platform itself. */
export const handles =
  /対応(?:[。、\s)]|$)|対応(?:モール|カート|媒体|チャネル|プラットフォーム|サイト|可能|して|しま|い)|運用(?:代行|支援|を|まで|・|から)|一括(?:して)?運営|運用保守|保守プラン|運営(?:代行|支援|を|・|まで|サポート|しま|いたしま|して)|支援|代行|連携|一元管理|一括管理|連動|同期|代理店|パートナー|認定|出品(?:代行|を)|出店(?:支援|代行)|構築|制作(?:も|を|・|会社)|取り?扱|お任せ|おまかせ|お引き受け|伴走|実績|専門|得意|\bmanag(?:e|es|ed|ing|ement)\b|\bwe (?:run|sell|build|handle|work|cover|support|operate|optimi[sz]e|list|launch|speciali[sz]e)|\baccounts?\b|\bagency\b|\bpartners?\b|\b(?:care|support|maintenance) plans?\b|\bintegrat|\bspeciali[sz]|\bexperts?\b|\bcertified\b|\bservices?\b|\bmarketplaces? (?:we|covered|supported)|\bchannels?:|\bsupported\b|\bonly\.?$|\bbuilds?\b|\bbuilt (?:on|in|with)\b|\blaunched on\b|\bdelivered on\b|\bdevelopment\b|\bmigrations?\b|\b(?:brands|stores|shops|sellers|clients) (?:across|on)\b|\blook(?:s|ing)? after\b|\bstorefronts?\b/i;

/** Words which say that a platform is only spoken of, or is a tool. */
export const mentions =
  /作り方|選び方|を頼むと|に頼むと|を外注すると|と言われ|種類|とは|違い|比較|分かれ|始め方|例えば|たとえば|Slack|チャットワーク|Chatwork|Zoom|通知|報告は|連絡手段|ログイン|アカウント(?:を|の)(?:取得|作成)|シェア|市場|利用者|ユーザー数|調査|手数料は|出店料|(?:代行|運用|支援)の(?:費用|料金(?!プラン|表)|相場)|人気|\bsome\b[^.]{0,20}\b(?:live|use|sell|prefer)|\bpeople (?:buy|bought|shop|search|use|look (?:for|at))|\bmerchants? (?:add|sell)|\bshoppers?\b|\bforecasts?\b|\bfor example\b|\bsuch as\b|\blooked at\b|\bunlike\b|\bcompare|\byou (?:sell|use)\b|\bif you\b|\blog ?in|\bslack\b|\bshould\b|\bask\b|\bknown (?:from|for)|\bformer(?:ly)?\b|\bex-|最低出稿/i;
