/** A charge by name: what ends in 費, 料, 料金, 手数料, 代, or an English noun of charge. */
const namedCharge =
  '(?:月額|初期|[^\\s、。:・|()（）「」『』※/]{0,16}?(?:費用?|料金?|手数料|代金|固定費|代行費|入会金|加入金|登録金|ロイヤ[ルリ]ティ))';
/** `初期費用・解約金は`: what is owed at the end is named along with a charge. */
const orPenalty =
  '(?:(?:・|や|と|、|および)(?:解約|違約|キャンセル|中途解約)[^\\s、。]{0,4}[金費料])?';

/** `初期費用は無料`, `導入費用：なし`, `解約手数料はかかりません`, `初期費用無料`. */
export const japaneseZero = `(${namedCharge})${orPenalty}(?:は|が|も|を|:|\\s|\\||\\(|→|、|ともに|いずれも|一切|今なら|ずっと|すべて|全て)*(無料|無償|ゼロ円?|要りません|要らない|いりません|な(?:し|く)|不要|いただ(?:きません|いておりません|かない)|頂(?:きません|いておりません)|かかりません|発生しません|発生いたしません|ありません|ございません|サービス)`;

/** `初期費用10万円が今なら無料`. */
export const japaneseWaived = `(${namedCharge})\\s?[\\d,]{1,12}万?円(?:\\(税[別抜込]\\))?(?:が|を|→|のところ)(?:、)?[^。\\d円]{0,24}?(?:無料|全額免除|0円)`;

/** `ロゴの写し込みはサービス(無料)です`, `15分までの延長は無料`: work by name that costs nothing. */
export const japaneseFreeWork =
  '([^\\s、。:|()「」『』※・]{2,24}?)(?:は|も)(?:すべて|全て|いつでも|何度でも|\\d{1,9}回まで|月\\d{1,9}回まで)?(?:サービス\\(無料\\)|無料(?:です|。|$|\\)|で(?:承|行|対応|実施|付|ご提供|お付け)|でお|となり|に含)|無償(?:です|。|$|で))';

/** Names that go with 無料 in every advertisement and are no charge of the service. */
export const freeAnyway =
  /^(?:追加)?(?:の)?(?:費用|料金)$|(?:で|の)費用$|無料の|相談|見積|面談|資料|紹介|会員|体験|トライアル|試し|診断|セミナー|ダウンロード|アカウント(?:登録|作成)|ユーザー登録|ヒアリング|デモ|説明会|サンプル|問い?合わ?せ|お問合せ|初月|最初|\d{1,9}[日週]間?|\d{1,9}[ヶか]月|掲載依頼|会場|送料|メルマガ|成果|別途|利用者|お客様|個人|広告|違約金|キャンセル|制作会社|ツール$|サービス$|プラン$|アプリ$|査定/;

/** `no setup fee`, `there is no charge for onboarding`, `setup is free`, `at no extra cost`. */
export const englishZero: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:no|zero|without|never) /i,
    /\b(?:no|zero|without(?: an?y?)?|never an?) ((?:(?!and |or |hidden|surprise|other|extra|additional|long|cancell?ation|termination|exit|early|minimum)[a-z&-]+ ){1,3})(?:fees?|charges?|costs?)\b/i,
  ],
  [
    /\bno /i,
    /\bno (?:extra |additional |separate |upfront )?(?:fee|charge|cost) (?:for|to) ([a-z][^.,;]{2,40})/i,
  ],
  [
    /free|waived|at no |without charge/i,
    /([A-Za-z][^.,;:|]{2,50}?) (?:is|are|comes?|come) (?:always |completely |entirely )?(?:free(?: of charge)?(?! (?:for the first|trial|to))(?=[.,;)]|$| and| of charge| on| with)|included (?:at no (?:extra|additional) (?:cost|charge)|free(?! for the first))|waived|at no (?:extra |additional )?(?:cost|charge)|(?:provided |offered )?without charge)/i,
  ],
  [
    /waived|free/i,
    /(?:^|\. )([A-Z][a-z-]+(?: [a-z-]+){0,3}(?: fees?)?)(?::| is| are) (?:waived|free)(?= (?:for|on|with)\b)/,
  ],
  [
    /waived|free/i,
    /([A-Za-z][A-Za-z-]*(?: [a-z-]+){0,2})(?: is| of| fee| costs?|:)* ?[$£€][\d,.]+k?,? (?:but |and |which is )?waived\b/,
  ],
  [/at no /i, /(?:^|\. )([A-Z][a-z]+(?: [a-z-]+){0,4}) at no (?:extra|additional) (?:charge|cost)/],
  [
    /free /i,
    /\bfree (set-?up|onboarding|implementation|installation|migration|returns|receiving|inbound|kitting|delivery|shipping|integrations?|account management|reporting|training|support)\b/i,
  ],
];

/** What vendors give away before there is a contract. */
export const freeAnywayEnglish =
  /\bfirst (?:\w+ )?(?:days?|weeks?|months?)\b|^first \d|\b(?:trial|audit|consultation|quote|call with|estimate|demo|e-?book|guide|download|review|assessment|month|newsletter|advice|first call|discovery|sample|webinar|account is|plan is|tier|you|it|this|that|they|shipping)\b/i;
