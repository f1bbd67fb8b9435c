/** What a percentage is taken of. */
export const adSpend =
  /広告費|媒体費|出稿費|出稿(?:金)?額|運用額|運用金額|運用費|広告予算|配信費|配信金額|消化(?:金)?額|実費広告|ad[- ]spend|media spend|media cost|advertising spend|(?<!the )\bspend\b|\bspent\b|媒体実費/i;
export const salary = /年収|給料|給与|年俸|\bsalary\b|first[- ]year|annual (?:compensation|pay)/i;
export const sales =
  /売上|売り上げ|販売手数料|成約手数料|月商|年商|販売(?:金|価)?額|販売価格|販売代金|流通額|成約(?:金)?額|受注(?:金)?額|決済(?:金)?額|取引(?:金)?額|注文(?:金)?額|商品代金|受注金額|GMV|粗利|\brevenue\b|\bsales\b|selling price|sale price|order value|deal value|transaction|turnover|net sales/i;
export const payment =
  /決済|カード|クレジット|コンビニ|後払い|card|payment|transaction|processing|checkout/i;
/** Charges of malls and carts, which take a share of what is sold. */
export const shopFee =
  /利用料|ロイヤ[ルリ]ティ|出店|ストア|モール|原資|\bseller fee|\breferral fee|\bmarketplace fee/i;
/** A noun that a percentage of another price is taken of. */
export const otherBase =
  /(?:構築費用?|制作費用?|開発費用?|初期費用|顧問報酬|顧問料|月額(?:費用|料金)?|基本料金?|導入費用?|工事費|ライセンス(?:費用?|料)|本体価格|見積金額|契約金額|請求額|仕入(?:れ)?(?:額|価格)|実費|送料|報酬額?)(?:の|に対し|x|×)/;
/** Words which say that a percentage is a price. */
export const feeWord =
  /手数料|料率|マージン|フィー|報酬|ロイヤリティ|ロイヤルティ|コミッション|利用料|レベニュー|成功報酬|負担度合|料金|代行費|\bcommission|\bfees?\b|\bcharges?\b|\bmark-?up\b|\broyalty|\bplus\b|surcharge|割増|増し|\bprocessing\b|\bgateway\b|\binvoice\b|\bbill|revenue share|of[- ](?:ad[- ])?spend\b|take rate|\bcosts?\b|\btakes?\b/i;
/** What is owed for breaking an agreement is no fee of it. */
export const penalty =
  /キャンセル(?:料|は|の|時)|\bdays late\b|\boverdue\b|違約金|解約金|遅延|遅れ|延滞|損害金|残存|\bpenalt|\blate (?:fee|payment)|\binterest\b|\bcancell?ation (?:fee|charge)|\brestocking/i;
/** Work at odd hours or in haste: a percentage by it is added to the price of the work. */
export const surcharge =
  /特急|至急|急ぎ|深夜|夜間|早朝|休日|祝日|土日|時間外|繁忙期|割増|上乗せ|加算|\brush\b|\bexpress\b|\burgent\b|\bovernight\b|\bafter[- ]hours\b|\bout[- ]of[- ]hours\b|\bweekends?\b|\bholidays?\b|\bpeak\b|surcharge|\bovertime\b/i;
/** Words after a percentage which add it to another price. */
export const isAdded =
  /^の?(?:増し|割増|加算|上乗せ|アップ)|^\s?(?:surcharge|extra|uplift|on top)\b/i;
/** Words after a percentage, or names of rates before it, that are no price. */
export const rateBefore =
  /(?:率|割合|比率|シェア|消費税|税|前年比|前年同月比|達成|満足度|継続|応答|稼働|約束|可用性|正解率|精度|利益|構成比|内訳|伸び|うち|全体|市場|ROAS\)?|回答者|企業|世帯|割引)(?:は|が|も|で|の|を|:|\s|約|およそ|平均|\(|最大|に|年|月)*$|\b(?:rate|uptime|accuracy|retention|satisfaction|conversion|tax|VAT|GST|growth|share of|margin|margins|discount|save|saves|saving|up|by|rose|fell|grew|increased?|reduced?|drop(?:ped)?|rate of|SLA|boosted|lifted|raised|cut|grows?)(?: (?:[a-z]+ ){0,2}[a-z]+)?(?: of| by| to| is| at)? ?\(?$/i;
export const rateAfter =
  /^(?:程度|ほど|以上|近く|前後|を|も|が|は|に)*(?:超|占め|削減|アップ|ダウン|増|減|OFF|off\b|引き|オフ|向上|改善|伸|上昇|短縮|還元|達成|維持|以上の企業|の企業|の人|の方|の確率|が満足|成長|下が|上が|割引|ポイント|の消費税|が加算)|^\s?(?:off\b|discount|increase|decrease|growth|higher|lower|more\b|less\b|faster|reduction|of (?:small|firms|those|companies|customers|users|people|respondents|businesses|merchants|buyers|shoppers|orders|the market|all|our|agents|their)|uptime|accuracy|retention|satisf|tax|VAT|is added|margin|availability|SLA|by weight|interest|late)/i;
