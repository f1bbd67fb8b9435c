import { isUnderExample } from '../no-fee.ts';
import { numberAt } from '../numbers.ts';
import { type Found, matchesOf, type Rule, type Statement } from '../statement.ts';

const number =
  '(?<![\\d.,])(\\d[\\d,]{0,14}(?:\\.\\d{1,9})?\\s?(?:万|千|億|K\\b|M\\b|million\\b|thousand\\b)?(?:\\d[\\d,]{0,14})?|\\d[\\d,.]{0,14}\\s?(?:K|M|million|thousand)?)';
const japanese = new RegExp(
  `${number}(?:余り?)?(?:を超える|以上の?|超の?)?(社|店舗|店|サイト|ショップ|ブランド|件|案件|プロジェクト|個口|個|点|出荷|通|名|企業|団体|校|事業者|事業所)`,
  'g',
);
/** `導入社数は2,400`: the noun stands before the number. */
const headed = new RegExp(
  `(?:累計|導入|支援|制作|取引|利用|契約|対応)[^\\d。、:]{0,6}(社|企業|店舗|サイト|ブランド|案件|件)数?(?:は|が|も|:|\\s|累計|のべ)*${number}(?=を?(?:突破|超え|数え)|以上|に達)`,
  'g',
);
/** `出荷 月間18万件`: the volume a vendor handles, as its profile states it. */
const volume = new RegExp(
  `(?:^(?:年間|月間)?|(?:年間|月間)の)(?:出荷|取扱|発送|配送|受電|処理)(?:量|数|実績|件数|個数)?(?:は|が|:|\\s|\\|)*(?:月間|年間)?約?${number}(件|個口|個|通|コール)`,
  'g',
);
const english = new RegExp(
  `${number}\\+?\\s(?:[a-z0-9-]+\\s){0,2}?(clients?|customers?|brands?|sellers?|merchants?|companies|businesses|retailers?|firms|vendors|stores?|shops?|storefronts?|projects?|websites?|sites?|campaigns?|launches|builds|migrations|orders?|parcels?|packages?|shipments?|products|listings|calls|tickets)(?:\\s(projects?|stores?|clients?|orders?|campaigns?))?\\b`,
  'gi',
);
const cue =
  /(?:出荷|取扱|受電|発送)(?:量|数|実績|件数)?[\s:|]+(?:月間|年間)|(?:年間|月間)の(?:出荷|取扱|受電|発送)|累計|導入(?!費|時|費用|支援費)|支援|実績|のべ|延べ|取引(?:先|社数|実績|企業)|経験|ご利用|利用企業|顧客|お客様|サポート|手がけ|手掛け|契約(?:社数|企業)|担当して|突破|お手伝い|請け負|任され|ご愛顧|支えて|お預かり|ご採用|採用されて|これまで|いままで|今まで|(?:制作|開発|担当|対応)(?:して(?:き|まい|参)|しました)|構築|運用して|選ばれ|受託|\bserv(?:e|ed|es|ing)\b|\bsupport(?:s|ed|ing)?\b|\btrust(?:ed)?\b|\brel(?:y|ies) on\b|\bbehind us\b|\bactive\b|\bhelped\b|\bdelivered\b|\blaunched\b|\bworked with\b|\bworking with\b|\bfor (?:more than|over)\b|\bour\b|\bwe\b|\bcompleted\b|\bshipped\b|\bmanag|\bportfolio\b|\bclients\b|\bcustomers\b|\bbuilt\b|\b(?:run|runs|running) [a-z]+ for\b|\bfulfil/i;
const others =
  /^うち|調査|(?<!楽天)市場|資格|対象|認定(?:企業|事業者)|求人|\b(?:survey|respondents|market)\b|のうち|あたり|当たり|につき|ごと|(?<!これ|いま|今)まで|上限|未満|以下|月に?\d|1日|毎月|\/月|応募|過去\d年以内|継続率は|満足度|\bper\b|\bup to\b|\bfor example\b|\bask\b|\ba day\b|\bper day\b|\bmonthly\b|\/mo\b|\$|¥|円|\bif you\b|\bthe other\b|\bread\b|\bcharge/i;
const otherCount = /^(?:以内|に1|のうち|連続|目|中)/;
/** Fewer than these are no record but a list of references. */
const fewest = 10;
const unitOf: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:社|ブランド|企業|団体|事業者|事業所|client|customer|brand|seller|merchant|compan|business|retailer|firm|vendor)/i,
    'companies',
  ],
  [/^(?:店舗|店|ショップ|store|shop|storefront)/i, 'stores'],
  [
    /^(?:サイト|案件|プロジェクト|project|website|site|campaign|launch|build|migration)/i,
    'projects',
  ],
];

/** Clients, stores, projects or volumes that the vendor has served. */
export const trackRecord: Rule = (statement) =>
  cue.test(`${statement.text} ${statement.label}`) ? countsOf(statement) : [];

const countsOf: Rule = (statement) => [
  ...matchesOf(statement.text, japanese).flatMap((match) => found(statement, match)),
  ...matchesOf(statement.text, volume).flatMap((match) => found(statement, match)),
  ...matchesOf(statement.text, headed).flatMap((match) =>
    found(statement, match, match[2], match[1]),
  ),
  ...matchesOf(statement.text, english).flatMap((match) => found(statement, match)),
];

function found(
  statement: Statement,
  match: RegExpMatchArray,
  written = match[1],
  counted = match.slice(2).join(' '),
): Found[] {
  const { text, above } = statement;
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const own = clauseOf(text, from, to);
  const value = countOf(written ?? '');
  if (value < fewest || others.test(own) || otherCount.test(text.slice(to, to + 6))) return [];
  if (!isServed(statement, own) || isUnderExample(above)) return [];
  const unit = unitOfCount(counted, own);
  if (unit === null) return [];
  const label = own.trim().slice(0, 60);
  return [{ kind: 'track-record', from, to, low: value, high: value, unit, label }];
}

/** Words of serving stand in the clause itself; in a short line of a list anywhere, or in its label. */
function isServed({ text, label }: Statement, own: string): boolean {
  return (
    cue.test(own) ||
    /^We (?:ship|serve|support|run|manage|work)\b/.test(text) ||
    (text.length < 40 && cue.test(`${text} ${label}`))
  );
}

function unitOfCount(words: string, own: string): string | null {
  const counted = words.trim().split(' ').pop() ?? '';
  if (counted === '名' && !/会員|ユーザー|利用者/.test(own)) return null;
  if (counted === '件' && /プロジェクト|構築|制作|案件|開発/.test(own)) return 'projects';
  return unitOf.find(([pattern]) => pattern.test(counted))?.[1] ?? 'other';
}

function countOf(written: string): number {
  return numberAt(written.replace(/\s/g, ''), 0)?.value ?? 0;
}

/** The words of the clause around a match, within reach. */
function clauseOf(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 36), from);
  const begin =
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('、'), before.lastIndexOf('. ')) + 1;
  const after = /^[^。、;]*/.exec(text.slice(to, to + 28))?.[0].split('. ')[0] ?? '';
  return before.slice(begin) + text.slice(from, to) + after;
}
