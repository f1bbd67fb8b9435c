import { duration, hoursOf } from '../durations.ts';
import { type Found, matchesOf, type Rule, type Statement } from '../statement.ts';

const reply =
  /返信|返答|お返し(?:し|いた|でき)|ご?回答|お?返事|応答(?!率)|対応(?:を)?開始|初動|一次(?:対応|回答|受付|連絡)|初回(?:応答|回答|対応|返信)|折り?返し|レス(?:は|が|:|ポンス)|ご?連絡(?:し|いた|差し|を差し|\)|$)|第一報|駆けつけ|着手|\brespon(?:d|se|ds|ding)\b|\brepl(?:y|ies|ied)\b|\banswer(?:ed|s)?\b|\bget back\b|\bpick(?:ed|s)? up\b|\blooked at\b|\backnowledg|\bfirst (?:touch|contact)|\bstart(?:s|ed)? work/i;
const otherTime =
  /解決|復旧|納期|納品|出荷|発送|配送|お届け|届かない|表示|画面|操作への|ページ速度|読み込み|審査|\bresol(?:ve|ution)|\bdeliver|\bload|\bfix(?:ed)?\b|\brecover|\bturnaround|\bship|\brefund|\bpage speed|\brevisions?\b/i;
const limit = '(?:以内|程度|ほど|くらい|中|で|まで|以下|を目安|が目安)';
const length = new RegExp(
  `(?:(?:即日|当日|\\d{1,9}(?:\\.\\d{1,9})?)\\s?(?:日|時間|営業日|分)?\\s?(?:~|-|から|to)\\s?(?:最大|最長)?)?${duration}(?:(?:${limit})|\\b)?`,
  'gi',
);
const sameDay =
  /(?:返信|回答|返事|対応)(?:は|を|が)?(?:即日|当日中?)|(?:即日|当日中?|その日のうち)(?:に|で)?(?:ご?返信|ご?回答|お?返事|ご?対応|ご?連絡|折り?返)|\bsame[- ](?:business )?day (?:response|reply|replies|answers?)|\b(?:respon(?:se|d|ses)|repl(?:y|ies)|answers?)[^.]{0,20}\bsame (?:business )?day/i;
const nextDay = /翌営業日(?:中|まで|以内)?|翌日(?:中|まで)|\bnext (?:business|working) day\b/i;
const tooLong = 24 * 31;

/** Time to the first reply or the start of work, in hours; of a range the upper end. Solving and delivering are other times. */
export const responseTime: Rule = (statement) => {
  const { text, label } = statement;
  const isNamed = reply.test(label) || isLevel(statement);
  if (/欲し|ほしい|を希望|したい/.test(text)) return [];
  if (otherTime.test(label) || !(isNamed || reply.test(text)) || /(?:か|\?)$/.test(text)) return [];
  const found = matchesOf(text, length)
    .filter((match) => isNamed || isReply(statement, match))
    .flatMap(timeOf);
  return found.length > 0 && !levels.test(text) ? found : [...found, ...inDays(text, found)];
};

/** Several grades in one sentence. */
const levels = /\bP\d|\bsev(?:erity)?\b/i;

/** Replies on the same or the next business day; the same day counts only where no other time is said. */
function inDays(text: string, found: readonly Found[]): Found[] {
  const next = nextDay.exec(text) ?? (found.length > 0 ? null : sameDay.exec(text));
  return next === null || otherTime.test(text) ? [] : [time(next.index, next[0], 24)];
}

/** `Severity 2: within 1 hour` in a list whose first line says that these are times of response. */
function isLevel({ text, above }: Statement): boolean {
  return (
    /^[\s・•*-]*(?:severity|sev|priority|P|level|tier|重大度|優先度|レベル)\s?\d/i.test(text) &&
    !otherTime.test(text) &&
    above.slice(0, 5).some((line) => reply.test(line) && !otherTime.test(line))
  );
}

function timeOf(match: RegExpMatchArray): Found[] {
  const hours = hoursOf(match[1] ?? '', match[2] ?? '') ?? Infinity;
  return hours <= tooLong ? [time(match.index ?? 0, match[0], hours)] : [];
}

/** The word for a reply stands close, the length has a limit, and no other subject comes between. */
function isReply({ text }: Statement, match: RegExpMatchArray): boolean {
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(to, to + 26);
  const clauseBefore = before.slice(
    Math.max(before.lastIndexOf('、'), before.lastIndexOf('。'), before.lastIndexOf(';')) + 1,
  );
  const clauseAfter = /^[^、。;,]*/.exec(after)?.[0] ?? '';
  const around = `${clauseBefore}${clauseAfter}`;
  if (!reply.test(around) || otherTime.test(around)) return false;
  if (
    /\b(?:for|every|over|last|past|after|at least)\s$/i.test(before) ||
    /^(?:を過ぎ|経過|前|連続|後|[・x×]?(?:365日|年中無休|\/?7)|体制|受付(?!時間)|営業(?!時間))/.test(
      after,
    )
  )
    return false;
  const limited =
    new RegExp(`${limit}$`).test(match[0]) ||
    /^\s?(?:以内|or less|or under|or sooner|response|first response|reply|max)/i.test(after);
  return (
    limited ||
    /(?:within|in|under|less than|inside|below|of|up to|is|average[sd]?|最大|最短|平均|約|:)(?: about| around| under)?\s?$/i.test(
      before,
    )
  );
}

function time(from: number, text: string, hours: number): Found {
  return {
    kind: 'response-time',
    from,
    to: from + text.length,
    low: null,
    high: hours,
    unit: 'hours',
  };
}
