import { isUnderExample } from '../no-fee.ts';
import { valueOf, wordNumber } from '../numbers.ts';
import type { Found, Rule } from '../statement.ts';

const year = '((?:19|20)\\d{2})(?!\\d)';
const era = '(令和|平成|昭和|大正|明治)\\s?(元|\\d{1,2})';
const firstYears: Record<string, number> = {
  令和: 2019,
  平成: 1989,
  昭和: 1926,
  大正: 1912,
  明治: 1868,
};
const begun =
  '(?:会社)?(?:設立|創業|創立|開業|創設|設立年月日?|サービス開始|サービス提供開始|事業開始|開始)';
const founded: readonly RegExp[] = [
  `${begun}(?:年月日?|年|日)?(?:は|が|:|\\s|\\||\\()*(?:西暦)?${year}`,
  `${year}年?(?:\\s?\\(${era}年?\\))?(?:\\s?\\d{1,2}月(?:\\s?\\d{1,2}日)?)?(?:\\s|の|に|より)*(?:[^。、\\d\\s]{1,10}(?:で|にて|に))?(?:${begun}|スタート|立ち上げ|[^。、\\d]{1,10}を(?:開始|始め))`,
  `${year}年(?:\\s?\\d{1,2}月)?(?:から|より|以来)[^。、]{0,24}(?:営ん|営業|提供し|運営し|続け)`,
  `\\b(?:founded|established|est\\.?|incorporated|set up|formed|started|launched|opened|began)\\b[^.!?\\n]{0,60}?\\b(?:in |since )?${year}`,
  `\\b(?:in business|served|shipped|built|delivered|supported|launched|serving|operating|running|trading|specialising|specializing|helping|working|doing this|independent|family[- ](?:run|owned))\\b[^.?\\n]{0,90}? since ${year}`,
  `\\b(?:we(?:'ve| have)|our team has)\\b[^.?\\n]{0,90}? since ${year}`,
  `\\bsince ${year}\\b(?=[^.]{0,4}$|, we|,? our)`,
].map((source) => new RegExp(source, 'i'));
const foundedEra = [
  new RegExp(`${begun}(?:年月日?|年|日)?(?:は|が|:|\\s|\\||\\()*${era}年`),
  new RegExp(`${era}年(?:\\s?\\d{1,2}月)?(?:\\s?\\d{1,2}日)?(?:に|\\s|の)*${begun}`),
];
const count = `(\\d{1,3}|(?:${wordNumber}))`;
const years: readonly RegExp[] = [
  '(?:業界歴|運営歴|運用歴|制作歴|社歴|創業(?:から|以来)?|設立(?:から|以来)?|(?:サービス開始|運営開始|開業|開設)(?:から|以来)|サービス提供|実績|経験|営業)(?:は|が|:|\\s|約)*(\\d{1,3})(?:年|周年)(?:以上|超|目|余り|間|の|$|、|。|を)',
  '(?:専門|一筋|専業)(?:で|に|として)?(?:約)?(\\d{1,3})年(?:以上|超|余り|間|。|、|$)',
  '(\\d{1,3})年(?:以上|超|余り)?(?:にわたり|にわたる|の(?:歴史|実績|運営|運用|経験|ノウハウ|業歴|社歴)|営|間の?実績|目を迎|続け|以上続)',
  '(?:運営|運用|制作|代行|支援|物流)を(\\d{1,3})年(?:以上|超)?(?:、|続け|営|手がけ|にわたり)',
  '(\\d{1,3})年以上(?:の間)?(?:、|に)?(?:営|運営|続|手がけ|携わ)',
  '創業(\\d{1,3})(?:年|周年)|(\\d{1,3})周年',
  `\\b${count}\\+? years (?:in (?:business|the (?:industry|trade))|of (?:experience|[a-z-]+ (?:experience|search|work|support|fulfil?lment|marketing|management|service))|of (?:serving|running|helping|building|doing)|(?:building|running|serving|managing|helping))`,
  `\\b(?:for|with) (?:over |more than |nearly )?${count}\\+? years(?: now)?[,.]? ?(?:we|our|$)`,
  `\\bin business (?:for )?(?:over |more than )?${count}\\+? years`,
].map((source) => new RegExp(source, 'i'));
const notVendor =
  /筆者|私は|代表(?:は|者)|業界に\d{1,9}年(?:以上)?いる|連続|保証|契約|お客様歴|創業\d{1,9}年(?:を超える|以上の?|の)[^、。]{0,8}(?:老舗|お客|店|屋|酒|和菓子|メーカー|様)|法人化|こと(?:。|$)|年以上の(?:[^、。]{0,6})(?:コンサルタント|担当|スタッフ|ディレクター|デザイナー|ベテラン|プロ|専門家|エンジニア|社員|メンバー)|\b(?:author|he|she|CEO|founder's|customer|client's|contract|warranty|lock)\b|\bour founder\b/i;

/** The year the vendor or its service began, or the years it has been at work. */
export const yearsInBusiness: Rule = ({ text, above }) => {
  if (isUnderExample(above)) return [];
  const since = foundedYear(text);
  if (since) return [since];
  if (notVendor.test(text)) return [];
  for (const pattern of years) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = valueOf(match[1] ?? match[2] ?? '');
    if (value >= 2 && value <= 200) return [found(match, value, 'years')];
  }
  return [];
};

function foundedYear(text: string): Found | null {
  for (const pattern of foundedEra) {
    const match = pattern.exec(text);
    const first = firstYears[match?.[1] ?? ''];
    if (match && first !== undefined)
      return found(match, first + (match[2] === '元' ? 1 : Number(match[2])) - 1, 'founded-year');
  }
  for (const pattern of founded) {
    const match = pattern.exec(text);
    if (match) return found(match, Number(match[1]), 'founded-year');
  }
  return null;
}

function found(match: RegExpExecArray, value: number, unit: 'years' | 'founded-year'): Found {
  const to = match.index + match[0].length;
  return { kind: 'years-in-business', from: match.index, to, low: value, high: value, unit };
}
