import { daysOfMatch, duration } from '../durations.ts';
import type { Found, Rule, Statement } from '../statement.ts';

const ending =
  /解約|退会|やめ(?:る|たい|ら)|止め(?:る|たい|ら)|終了|中止|満了|更新(?:しない|をしない|停止|の|日|月|期日|時|前)|おやめ|抜け|打ち切|休止|プラン変更|\bcancel|\bterminat|\bend(?:s|ed|ing)?\b|\bstop|\bleave|\bquit|\brenew|\bnotice|\bexit|\beither way|\bon either side/i;
const byVendor =
  /(?:当社|弊社|当方|乙)の(?:都合|事情)|(?:^|[。、)\s])(?:乙|受託者)は、?(?![^。]*甲)|(?:当社|弊社|当方)は[^。]*(?:通知|予告|告知|お知らせ)[^。]*(?:改定|変更|停止|終了|廃止|中断)|(?:変更|改定|改訂|メンテナンス|停止|中断|廃止)(?:する場合|は|の際|時|を行う)[^。]*(?:お知らせ|通知|予告)|お知らせ(?:し|いた)|\b(?:we|provider|vendor|supplier|agency|company) (?:may|can|will|shall|reserve|might)\b[^.]*\b(?:change|suspend|increase|notice|notify|raise|terminate|update)|\bprices? (?:may|can|change)/i;
const beforeEnd = new RegExp(`${duration}(?:以上)?(?:分)?前(?:まで|に|の|であれば)?`, 'i');
const notice: readonly RegExp[] = [
  `${duration}(?:'s?|s')? ?(?:of )?(?:prior |advance |advanced |written |minimum )*(?:written )?(?:notice|notification)`,
  `notice(?: period)?(?: of| is| must be given|:| required:?| at least| no less than| given)*\\s${duration}`,
  `(?:cancel|terminate|end it|end the|stop|leave|notify|tell us|let us know)[^.]{0,50}?(?:at least |minimum |with |by )?${duration}(?: in advance| before| prior| ahead|'s? notice)`,
  `${duration}(?:'s?)? (?:notice )?(?:either way|on either side|each way)`,
  `${duration}(?: in advance| before (?:the )?(?:renewal|end|term)| prior to| before you)`,
].map((source) => new RegExp(source, 'i'));
const monthEnd = /(前々|前)月(?:末日?|中|の末日)(?:まで|に|営業日まで)?/;
const day =
  /(?:前々?月|当月|毎月|翌月|その月)?の?\d{1,2}日(?:まで|迄)|\d{1,2}月\d{1,2}日までに?(?:連絡|通知|お?申し?出)|\bby (?:the )?\d{1,2}(?:st|nd|rd|th)\b/i;
const anyTime =
  /(?:いつでも|随時|即時|即日)(?:に|で)?(?:自由に)?(?:解約|退会|終了|キャンセル|停止)|(?:解約|退会|キャンセル)(?:は|が|も)?(?:いつでも|随時|自由)|\bcancel(?:led)?(?: your \w+)?(?: it)? (?:at )?any ?time|\b(?:ended|terminated|stopped|paused) (?:at )?any ?time|\b(?:stop|leave|quit|end) (?:at )?any ?time|\bno notice\b|\bwithout notice\b|\bno cancellation notice/i;

/** How long before the end a cancellation must be said (S1-39): 0 for any time, open for a calendar date. */
export const noticePeriod: Rule = (statement) => {
  const { text } = statement;
  if (byVendor.test(text) || /[?]$|ますか。?$/.test(text)) return [];
  const free = anyTime.exec(text);
  if (free) return [found(free, 0)];
  if (!speaksOfEnding(statement)) return [];
  const match = firstMatch(text);
  if (match) return match;
  const end = monthEnd.exec(text);
  if (end) return [found(end, end[1] === '前々' ? 60 : 30)];
  const date = /\borders?\b|\barrive/i.test(text) ? null : day.exec(text);
  return date === null ||
    /支払|請求書|入金|締め|振込/.test(text.slice(Math.max(0, date.index - 12), date.index))
    ? []
    : [found(date, null)];
};

function speaksOfEnding({ text, label, before, above }: Statement): boolean {
  if (/\b(?:upgrade|downgrade)\b/i.test(text) && !/cancel|terminat/i.test(text)) return false;
  return (
    ending.test(text) ||
    (text.length < 40 &&
      above.slice(0, 4).some((line) => line.length < 24 && /(?:解約|退会)[^。]*$/.test(line))) ||
    /解約|退会|キャンセル規定|やめ|中止したい|終了|cancel|notice|terminat/i.test(
      `${label} ${before}`,
    )
  );
}

function firstMatch(text: string): Found[] | null {
  for (const pattern of [beforeEnd, ...notice]) {
    const match = pattern.exec(text);
    const days = daysOfMatch(match);
    if (match && days !== null) return [found(match, days)];
  }
  return null;
}

function found(match: RegExpExecArray, days: number | null): Found {
  return {
    kind: 'notice-period',
    from: match.index,
    to: match.index + match[0].length,
    low: days,
    high: days,
    unit: 'days',
  };
}
