import { type Found, matchesOf, type Rule, type Statement } from '../statement.ts';

const clock =
  '(?:\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.?m\\.?|(?:午前|午後)?\\d{1,2}(?::\\d{2}(?!\\d)|時(?:半|\\d{1,2}分)?)|noon|midnight)';
const open = '(?:\\d{1,2}(?::\\d{2})?)';
const range = `(?:${clock}|${open})\\s?(?:~|-|から|to|until|through|and)\\s?${clock}`;
const days =
  '(?:(?:平日|土日祝?日?も?|年中無休|毎日|全日|[月火水木金土日](?:曜日?)?\\s?(?:~|-|から)\\s?[月火水木金土日](?:曜日?)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Weekday|Daily|Monday|Every day)[a-z]*(?:\\s?(?:-|to|through|~)\\s?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)?)(?:\\([^)]{0,24}\\))?[\\s,:・/(]*)?';
const hours = new RegExp(
  `${days}${range}(?:(?:\\s[ECMP]S?T|\\sGMT|\\sCET)?(?:、|,|/|・|\\sand\\s|\\s)\\s?(?:weekends?\\s|Sat(?:urdays?)?\\s|Sun(?:days?)?\\s)?${range})*`,
  'gi',
);
const people =
  /営業時間|受付|電話|TEL|Tel|サポート|対応|窓口|問い?合わ?せ|お問合せ|ヘルプ|デスク|ダイヤル|有人|オペレーター|コール|受電|カスタマー|平日|年中無休|\d{2,4}-\d{2,4}-\d{3,4}|[月火水木金](?:曜)?[~-][金土日]|席|ブース|プラン|\b(?:hours|support|phone|call|chat|desk|staffed|business|office|open|team|reach|available|agents?|Mon|weekdays?|daily|helpdesk|service)\b/i;
const others =
  /求人|勤務|シフト|就業|締め?切|締切|まで(?:の|に)ご?(?:注文|入金|発注)|当日(?:出荷|発送)|出荷|発送|集荷|配達|時給|セミナー|開催|日時|\bshift|\bcut-?off|\border by|\borders? (?:placed|received)|\bship|\bwebinar|\bworking hours|\bjob\b|\bdelivery/i;
const always =
  /24時間\s?[・、/,]?\s?(?:年中無休|365日)(?:体制)?|(?:365日|年中無休)\s?[・、/,]?\s?24時間|24H?\s?[x×/]\s?7(?:\s?Days?)?(?:\s?[x×/]\s?365)?(?!\d)|\b24 hours a day,? (?:7|seven) days(?: a week)?|\bday and night,? (?:365|7|seven) days|\baround the clock|\bround[- ]the[- ]clock/gi;
const served =
  /受電|対応|有人|サポート|オペレーター|コール|窓口|電話|ヘルプデスク|受付(?!.*フォーム)|スタッフ|常駐|チャット|プラン|インシデント|\bagents?\b|\bsupport|\bstaff|\bteam|\bphone|\bpeople|\blive\b|\bhuman|\banswer|\bdesk\b|\bservice\b|\bcoverage|\bcall|\bavailable|\bhere for you|\breach/i;
const machine =
  /フォーム|システム|サーバー|稼働(?:し|率)|監視|メール(?:で|は|受付)|自動(?:応答|音声)|Web(?:で|から)|ウェブ|サイト|ボット|倉庫|防犯|警備|カメラ|\bform\b|\bportal\b|\bonline\b|\bchatbot|\bmonitor|\bsystem|\bplatform|\bdashboard|\bself-service|\bserver|\buptime|\bwarehouse/i;

/** `open 9 to 6`, `8-5 CT`: hours without a sign, where the words beside them say that they are such. */
const spoken =
  /(?:\b(?:open|hours|staffed|desk|phones?|reach us|available|answer(?:ed)?|weekdays|Monday to Friday|Mon(?:day)?-Fri(?:day)?)(?: are| is)?:?,? (?:from |between )?)((?:[6-9]|1[0-2]) ?(?:-|to|until) ?(?:[3-9]|1[0-2]))(?! ?(?:[ap]m|:|days?|hours|minutes|years|months|people|%|\d))\b|\b((?:[6-9]|1[0-2]) ?(?:-|to) ?(?:[3-9]|1[0-2])) (?:[ECMP]S?T|GMT|CET|weekdays|on weekdays|Monday|Mon)\b/i;

/** Hours in which the vendor's people can be reached; 24 hours on all days only where people serve, not a form or a system. */
export const supportHours: Rule = (statement) => [...allDay(statement), ...limited(statement)];

function allDay({ text, label, before }: Statement): Found[] {
  const match = matchesOf(text, always)[0];
  if (match === undefined) return [];
  const nearby = part(text, match.index, match.index + match[0].length);
  if (machine.test(nearby) && !/有人|オペレーター|agents?|live/i.test(nearby)) return [];
  if (
    !served.test(`${nearby} ${label}`) &&
    !/hours|時間/i.test(label) &&
    !served.test(text) &&
    !served.test(before)
  )
    return [];
  return [hoursFound(match.index, match[0], 24)];
}

/** The part of a statement around a match, up to the next comma or bracket that begins another subject. */
function part(text: string, from: number, to: number): string {
  const start = Math.max(
    text.lastIndexOf('。', from),
    text.lastIndexOf('、', from),
    text.lastIndexOf('/', from - 4),
    0,
  );
  const rest = text.slice(to);
  const end = /[、。/]|\. |, /.exec(rest)?.index ?? rest.length;
  return text.slice(start, to + end);
}

function limited({ text, label, before, above }: Statement): Found[] {
  const found: Found[] = [];
  if (others.test(`${text} ${label}`) && !/受付時間|営業時間|電話|サポート時間/.test(text))
    return found;
  const context = `${text} ${label} ${before} ${above[0] ?? ''}`;
  if (!people.test(context)) return found;
  for (const match of matchesOf(text, hours)) {
    if (/^\d{1,2}\s?[-~]\s?\d{1,2}$/.test(match[0].trim())) continue;
    found.push(hoursFound(match.index, match[0].replace(/[\s,:・/(]+$/, ''), null));
  }
  const bare = found.length === 0 ? spoken.exec(text) : null;
  if (bare) {
    const words = bare[1] ?? bare[2] ?? '';
    found.push(hoursFound(bare.index + bare[0].indexOf(words), words, null));
  }
  return found;
}

function hoursFound(from: number, text: string, value: number | null): Found {
  return {
    kind: 'support-hours',
    from,
    to: from + text.length,
    low: value,
    high: value,
    unit: 'hours',
    text,
  };
}
