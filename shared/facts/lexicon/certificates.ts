/** Certificates by the name that facts use. */
export const certificates: readonly (readonly [string, string])[] = [
  ['PrivacyMark', 'プライバシーマーク|Pマーク|Privacy\\s?Mark|P-?Mark'],
  ['ISO27001', 'ISMS(?:認証)?|ISO\\s?/?\\s?(?:IEC)?\\s?27001(?::\\d{4})?|JIS\\s?Q\\s?27001'],
  [
    'PCI DSS',
    'PCI[\\s-]?DSS(?:\\s?(?:Ver\\.?|v)?\\s?\\d(?:\\.\\d)*)?|\\bPCI (?=complian|certif|Level)',
  ],
  ['SOC2', 'SOC\\s?2(?:\\s?Type\\s?(?:II|I|2|1))?'],
  ['ISO9001', 'ISO\\s?9001(?::\\d{4})?'],
  ['HIPAA', 'HIPAA'],
  ['other:ISO14001', 'ISO\\s?14001(?::\\d{4})?'],
  ['other:ISO27017', 'ISO\\s?/?\\s?(?:IEC)?\\s?27017(?::\\d{4})?'],
  ['other:ISO27701', 'ISO\\s?/?\\s?(?:IEC)?\\s?27701(?::\\d{4})?'],
  ['other:ISO17100', 'ISO\\s?17100(?::\\d{4})?'],
  ['other:ISO22000', 'ISO\\s?22000(?::\\d{4})?'],
  ['other:ISO22301', 'ISO\\s?22301(?::\\d{4})?'],
  ['other:ISO20000', 'ISO\\s?/?\\s?(?:IEC)?\\s?20000(?:-1)?'],
  ['other:COPC', '\\bCOPC\\b'],
  ['other:SOC1', 'SOC\\s?1(?!\\d)(?:\\s?Type\\s?(?:II|I|2|1))?'],
  ['other:ISMAP', 'ISMAP'],
  ['other:GDPR', 'GDPR(?=[- ](?:compliant|certified|ready)|準拠|対応)'],
  ['other:HITRUST', 'HITRUST'],
  ['other:Cyber Essentials Plus', 'Cyber Essentials Plus'],
  ['other:Cyber Essentials', 'Cyber Essentials(?! Plus)'],
  ['other:TRUSTe', 'TRUSTe'],
  ['other:JIS Q 15001', 'JIS\\s?Q\\s?15001(?=認証|の認証|取得)'],
];

/** Words which say that the certificate is not held now, or is asked of others, or explained. */
export const notHeld =
  /準備中|検討|取得に向け|取得予定|取得を?(?:予定|目指)|目指し|めざし|申請中|取得支援|お手伝い|「取得」|コンサルティング|有すること|ていること|あること|満たすこと|求め(?:られ|る)|必須|要件|応募|確認し(?:て|ま)|あるか|持っているか|かどうか|とは|制度|に沿って|要求事項|取得して(?:いない|おりません|いません)|未取得|考えてみて|in progress|working toward|working on|not yet|\bplan(?:ned|ning)?\b|pursuing|\bshould\b|\bmust\b|\brequire(?:s|d|ment)|\bask\b|\bwhether\b|\bwhat is\b|preparing|roadmap|\bexpected\b|\baim|\bwill be\b|\bnot (?:certified|compliant)|\bin the process|\bscheduled\b|\bupcoming\b|\bconsider|\blook for/i;

/** Words which say that it is held. */
export const held =
  /取得(?:し|済|、|。|・|$)|認証|認定|準拠|保有|登録番号|登録済|更新(?:し|済)|付与|適合|維持|運用して|第三者|\bcertifi|\bcomplian|\baccredit|\baudited|\battest|\bregistered|\bhold|\bverified|\bmeets?\b|\bYes\b|\bsigned?\b|\breport/i;
