import { isUnderExample } from '../no-fee.ts';
import { valueOf } from '../numbers.ts';
import { type Found, matchesOf, type Rule, type Statement } from '../statement.ts';

const number = '(\\d[\\d,]{0,14}(?:万)?)';
const japanese = new RegExp(
  `(従業員数?|社員数?|スタッフ数?|メンバー数?|人員|職員数?|在籍(?:数|者数)?|正社員|パート(?:・アルバイト)?|アルバイト|オペレーター数?|連結|単体|登録ワーカー|総勢|グループ全体で?)(?:は|が|:|\\s|\\||国内|\\d{1,3}拠点で?|約|およそ|計|総勢|\\(|連結|単体|で|も|合わせて|総数|として|全国|に|、)*${number}\\s?(?:名|人)(?!以下|未満|まで|以上の|あたり|につき|当たり|様|規模|程度の(?:会社|企業))`,
  'g',
);
const reversed = new RegExp(
  `${number}\\s?(?:名|人)(?:を超える|以上|超)?の(従業員|社員|スタッフ|メンバー|オペレーター|専門家|プロ|専門スタッフ)`,
  'g',
);
const englishTeam =
  /\b(\d[\d,]{0,14})[- ](?:person|strong|people|member) (?:team|crew|staff|company|agency|firm)\b|\b(?:team|staff|crew|workforce) of (?:about |around |over |more than |nearly |roughly )?(\d[\d,]{0,14}|(?:twenty|thirty|forty|fifty|sixty)(?:[- ][a-z]+)?|ten|eleven|twelve|[a-z]+teen|six|seven|eight|nine|five|four|three)\b/gi;
const englishPeople =
  /(?<![$£€\d.,-])(\d[\d,]{0,14})\+?\s(?:(?:full-time|in-house|dedicated|remote|trained|skilled|certified|permanent|talented)\s){0,2}(team members|employees|staff|people|specialists|experts|professionals|teammates|colleagues|strategists|consultants|associates)\b(?!\s(?:or (?:fewer|less)|pays|spend|and under))/gi;
const onlyNumber = new RegExp(`^(?:約|およそ|about |over )?${number}\\s?(?:名|人|people|$)`);
const others =
  /(?:うち|内)[^、。]{0,6}$|有資格|募集|応募|(?:companies|businesses|teams?|firms?|shops?|companies) (?:with|of)[^.]{0,12}$|\b(?:per|for|up to|between|under|fewer than|hired|each|every|first|plus|of those)\s(?:about |over )?$|[-~]\s?$/i;
const priced =
  /体制:|チーム構成|ディレクター\d|[$£€¥]\d|円|\bper (?:employee|user|person)|\bsurvey|\bpeople (?:bought|said|surveyed)/i;

/** Employees or staff of the vendor; seats, roles of a project and parts of a total are others. */
export const headcount: Rule = (statement) => {
  const { text, label } = statement;
  const alone = /従業員|社員|スタッフ|人員|employees|headcount|team size/i.test(label)
    ? onlyNumber.exec(text)
    : null;
  if (alone) return found(statement, alone, alone[1]);
  const japaneseFound = matchesOf(text, japanese).flatMap((match) =>
    found(statement, match, match[2]),
  );
  if (japaneseFound.length > 0) return japaneseFound;
  return [reversed, englishTeam, englishPeople].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) => found(statement, match, match[1] ?? match[2])),
  );
};

function found({ text, above }: Statement, match: RegExpMatchArray, written = ''): Found[] {
  const from = match.index ?? 0;
  const before = text.slice(Math.max(0, from - 30), from);
  const value = valueOf(written) || 0;
  if (value < 2 || others.test(before) || priced.test(text)) return [];
  if (isUnderExample(above)) return [];
  const to = from + match[0].length;
  return [
    { kind: 'headcount', from, to, low: value, high: value, unit: 'people', label: match[0] },
  ];
}
