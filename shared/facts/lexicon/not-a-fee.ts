/** Sentences that show how a price works out, or what would be: their figures are nobody's offer. */
export const exampleSentence =
  /(?<!料金)(?<!費用)例[:)えと]|(?<!料金|費用|価格)例】|\(例|たとえば|計算例|試算|シミュレーション|仮に|\d[万億千]?円(?:なら|の場合|だと|であれば|とすれば|使うと|使えば|かけると|の(?:お?店|会社|企業)なら)|計算すると|計算で|とすると|とします|❌|✕|^\s*[×✖]|\bfor example\b|\be\.g\.|\bfor instance\b|\bexample\b|\bsuppose\b|\bimagine\b|\blet'?s say\b|\bsay you\b|\bif (?!you (?:need|want|use) (?:it|one|them|that)\b)(?:you|your|an?|the|we)\b[^.]{0,40}\b(?:spends?|pays?|do|does|sells?|ships?|sends?|process(?:es)?|uses?|runs?|generates?|makes?|needs?|has|have)\b|\b(?:company|business|team|store|firm|shop|brand|merchant|seller) (?:of|with|that|doing|shipping|spending) |^\s*[Ii]f (?:an?|some|any) [^.,]{0,24}(?:quotes?|offers?|charges?) you\b|\b[Ii]f (?:an?|some) [a-z]+ (?:quotes?|offers?)\b|\b(?:an?|any) (?:agency|vendor|provider|company|firm|supplier|quote) (?:that |which |who |of |at )?(?:quotes?|quoting|offers?|offering|charging|promises?|promising)\b|\banything (?:under|below|less than)\b|\bleasing\b|\badds? up to\b|\bquoted us\b|\bbeware\b|\b(?:invoice|bill) for [\d,]+ |\blast (?:quarter|month) (?:we|they|our|the|an?)\b|\bwe (?:cut|reduced|lowered)\b|うちの(?:店|会社)|(?:変えて|切り替えて)から|\bwe (?:had )?paid\b|\bworks? out (?:at|to)\b|\bwould (?:pay|cost|be)\b|(?<!\b(?:starts?|starting|begins?|priced) )\bat \$[\d.,]+ (?:million )?(?:per|a) month\b/i;

/** Marks of an example that stand after its figures. */
export const exampleEnd =
  /[x×]\s?\d[^。]{0,16}=|=\s?[¥$]?\d|という計算|計算(?:になり|です|になる)|のように|だけでは不十分|といった(?:広告|うたい|宣伝|話)|という(?:広告|うたい|宣伝)|には注意/;

/** Headings under which everything is an example or a customer's story. */
export const exampleHeading =
  /計算例|モデルケース|(?:お?支払い?|ご?利用|見積もり?|モデル|費用)例|提案依頼|RFP|公募|募集要領|インタビュー|\brequest for (?:proposals?|quot)|\binterview\b|試算|シミュレーション|ケーススタディ|導入事例|成果事例|改善事例|事例紹介|成功事例|様の声|の声$|口コミ|レビュー|★|評判|体験談|支援事例|\bcase stud|\bsuccess stor|\btestimonial|\b(?:client|customer) stor(?:y|ies)\b|^key figures\b|\bworked example|\bexample:|求人|募集要項|\bjob description|\bwe are hiring|\bjob opening/i;

/** What people earn, own or would save: an amount in such a sentence is no price of a vendor. */
export const wageSentence =
  /月給|年収\d|時給|日給|賃金|人件費|給料|給与(?!計算)|雇え|雇う|自前で|家賃|\bplus benefits\b|雇用すれば|自社で抱え|\bsalar(?:y|ies)\b|\bwages?\b|\bearns?\b|\bin-house (?:staff|team|hire|bookkeepers?|agents?)\b|\bhiring (?:an? |in)|\bbase pay\b|\bbenefits \d/i;

/** A noun before an amount that makes it something other than a price. */
export const notFeeBefore =
  /(?:予算|年収|月収|年商|月商|売上高?|売り上げ|資本金|市場規模|市場は|流通総?額|取扱高|取引高|保証金|敷金|デポジット|違約金|キャンセル料|解約金|遅延損害金|罰金|補助金|助成金|利益|粗利|客単価|平均単価|残業代|クリック単価|消費税(?!申告)|小計|合計|総計|付加価値|損失|投資額|調達額?|支出額?|消費額|購入金額|注文金額|ご注文|お買い上げ|広告費(?:そのもの|自体)?|媒体費|出稿(?:金)?額|出稿費|入札額|値引き?|割引|賠償額?|評価額|時価総額|浮いた|節約|削減|CPA|CPC|ROAS|LTV|GMV|採用(?:単価|コスト|費))[^。、,]{0,8}$|\b(?:average (?:cart|basket|ticket|order)s?:?|budgets?|revenue|sales|turnover|ad spend|spend|spending|spent|GMV|savings?|saved?|deposit|penalty|penalties|funding|raised|worth|valued at|orders? (?:over|above|under)|purchases? (?:over|above)|below|invest(?:ed|ment)?|into|costs? (?:them|us|retailers|merchants|sellers|shops) more than|hire|hire is another|subtotal|total|order value|basket|tax|VAT|refund|credit|put|does|did|(?:had|has|have|already) paid|first|next|beyond|thresholds?|exceeding|excess|(?:rose|grew|fell|climbed|jumped|dropped|went|increased|(?<!(?:set|start|sign|build|catch|clean|top|follow)[- ])up|down)(?: from| to)?)(?: of| up to| over| above| under| below| is| from| about| at least| around)* ?$/i;

/** Labels of rows and columns whose amounts are something other than a price. */
export const notFeeLabel =
  /^(?:(?:適正|想定|対象|目安の?)?(?:年商|月商|売上)(?:規模|目安|高|額)?|資本金|売上総額|総資産|予算|広告予算|出稿額|市場規模|流通額|客単価|購入額|給与|年収|月給|時給|利益|粗利|削減額|節約額|違約金|キャンセル料|保証金|デポジット|支出額?|広告費|CPA|CPC|capital|revenue|turnover|sales|ad spend|budget|monthly spend|salary|savings?|deposit|order value|penalty)(?:$|[(:\s/])/i;

/** Words after an amount that make it something other than a price. */
export const notFeeAfter =
  /^(?:程度|ほど|くらい|前後|以上|超|近く|台|まで)?の?(?:広告予算|予算|売上|月商|年商|広告費|媒体費|年収|給与|利益|削減|節約|値引|割引|OFF|off|引き|オフ|クーポン|補助|損|規模|市場|付加価値|資金|節税|壁|お?買い上げ|購入|ご?注文|融資|還元|求人|増え|ポイント|下が|下げ|減|浮い|抑え|安く)|^を?(?:超える|上回る)求人|^(?:程度|ほど|前後|以上)?を(?:推奨|お?勧め|おすすめ)|^も(?:お?支?払)って|^を?(?:お?支?払)っている|^に(?:下が|減|上が|増|改善|なり|なっ)|^を(?:お?支?払)い続|^(?:を|が)(?:超えたら|超えると|超えた場合|超える(?:場合|とき|部分|分|方|店)|上回|下回)|^(?:以上|以下|未満|まで)の(?:場合|方|お?店|お客|企業|会社|規模|事業|サイト|案件|中小)|^\s?(?:per month|a month|\/mo)?\s?(?:in|of|worth of)?\s?(?:monthly |annual |total |ad )*(?:revenue|sales|spend\b|ad spend|budget|into ads|in ads|off\b|discount|savings|salary|GMV|deposit|more revenue|in funding|turnover|credit|cheaper|less\b|under management|rent\b|wages\b|payroll\b|salar|lost\b|for every dollar|freight\b|fines\b|damages\b|losses\b)|^\s?分の/i;

/** Past prices: before or after the amount. */
export const pastBefore =
  /(?:以前|従来|かつて|統合前|改定前|旧料金|旧\)|旧:|旧価格|変更前|改訂前|もともと|年まで|当時|改定以前)[^。→]{0,12}$|\b(?:used to|previously|formerly|was|were|until \d{4}|once cost)\b[^.]{0,16}$/i;
export const pastAfter = /^[^。、]{0,6}(?:でした|だった|していた)|^,? (?:in|back in|until) \d{4}/i;

/** Rows and labels of a quote that add up what other lines say. */
export const totalLabel =
  /^(?:小計|合計|総計|総合計|計$|消費税(?!申告)|税額|お?値引|割引|ご請求|請求額|お支払い?(?:合計|総額)|御?見積(?:合計|金額|総額)|sub-?total|(?:grand )?total|tax\b|vat\b(?! returns?| filing| registration)|sales tax(?! filing| return| registration)|discount|amount due|balance due)/i;

/** Heads of columns that hold sums of a line, where another column holds the price of one. */
export const sumColumn =
  /^(?:金額|合計|小計|計|総額|amount|(?:line )?total|extended|ext\.?|subtotal|sum)(?:\(.*\))?$/i;
export const unitPriceColumn = /単価|unit price|unit cost|\brate\b|\bprice\b|each/i;
