import { duration, monthsOf } from '../durations.ts';
import { type Found, matchesOf, type Rule, type Statement } from '../statement.ts';

const none =
  /(?:縛り|しばり)(?:は|が|も|等は|など(?:は|が)?)?(?:一切|特に)?(?:な(?:し|く)|ありません|ございません|ない(?:です|ため|ので|$)|ゼロ|設けて)|最低(?:ご?(?:契約|利用))?期間(?:の(?:縛り|定め|設定))?(?:は|が|も|:|\s)*(?:一切|特に)?(?:な(?:し|く)|ありません|ございません|設け(?:て(?:い|お)|ず)|定めて|ない)|\bno (?:long[- ]term |minimum |fixed[- ]term |annual |binding |lengthy )*(?:contracts?|commitments?|term|agreements?|lock-?ins?|contract term)\b|\b(?:don't|do not|never|doesn't|does not) (?:require|ask for|need|sign|use|believe in|lock|tie|insist on)[^.]{0,24}(?:contracts?|commitments?|agreements?|you in)|\bwithout (?:a |any )?(?:long[- ]term |minimum )?(?:contract|commitment)s?\b|\bcontract[- ]free\b/i;
const monthly =
  /1[ヶかケカヵ箇]?月(?:単位|ごと|毎)(?:で|から|の)?ご?(?:利用|契約|お申|OK)|1[ヶかケカヵ箇]月からの?ご?(?:利用|契約|お申|発注|OK|スポット)|(?:契約|利用)(?:期間)?(?:は|:|\s)*1[ヶかケカヵ箇]月(?:単位|ごと|から|~)|月単位(?:で|の)(?:ご?契約|ご?利用)|単月契約|\bmonth[- ]to[- ]month\b|\b(?:monthly|one[- ]month|30[- ]day) rolling\b|\brolling (?:monthly|30[- ]day|one[- ]month|month)\b|\brolling contract\b|\bmonthly contracts?\b/i;
const d = duration;
const range = `(?:(\\d{1,4})\\s?(?:ヶ月|か月|年)?(?:~|-|から|\\sto\\s|\\sand\\s))?`;
/** Cheaper than all that follows: is there a length of time at all? */
const anyLength =
  /(?:\d|[半一二三六])\s?(?:[ヶかケカヵ箇]月|年|週|日)|(?:day|week|month|mo|year|yr)s?\b/i;
const inJapanese: readonly RegExp[] = [
  `(?:最低|最短|最小|初回|当初)(?:のみ|だけ|の)?(?:ご?(?:契約|利用|お申込み?|発注|掲載))?(?:期間|単位|契約)?(?:は|が|を|:|\\s|\\|)*(?:約|原則|いずれも|すべて|一律|共通で)?${range}${d}`,
  `(?:契約|利用)期間(?:は|が|:|\\s|\\||の目安は)*(?:最低|最短|原則|初回|基本)?(?:として)?\\s?${range}${d}(?!前|ごと|毎)`,
  `(?:ご?契約|ご?利用)(?:は|が|:|\\s)*(?:最低|最短|原則|初回|まず)?(?:は|として)?${range}${d}(?:間|以上|から|より|単位|~|です|と|$|、|。)`,
  `${range}${d}(?:間|以上)?の?(?:以上の?)?(?:ご?契約(?!更新|書)|縛り|最低契約|最低利用|コミット)`,
  `^(?:A\\d?[.:]?\\s?)?${d}から(?:お受け|承|ご?契約|ご?利用|お?願い|お申|可能|です)`,
  `(?:契約|利用)(?:は|:|\\s)*(?:最低|最短)?${d}~`,
  `(?:最初|はじめ|初め|当初)の?${range}${d}間?は(?:、)?(?:継続|必ず|ご?契約|ご?利用|お続け)`,
  `${range}${d}間?[」』]?(?:は|を)?(?:必ず)?(?:ご?継続(?:して)?|続けて)(?:いただ|頂|お願い|が(?:必要|条件))`,
  `(?:契約)(?:は|:)[^\\d。、]{0,6}(?:が|は)${d}(?=、|。|,|$)`,
  `(?:(?:有効|契約|委託|委任|利用|提供)|契約の)期間は(?:、)?[^。、]{0,40}?(?:から|より)(?:起算して)?(?:満)?${range}${d}`,
  `${range}${d}間?(?:は|以内は|以内の)(?:中途)?(?:解約|退会|途中解約)(?:は|が|を)?(?:いただけ|でき|不可|お受けでき|承れ)`,
].map((source) => new RegExp(source, 'g'));
const inEnglish: readonly RegExp[] = [
  `\\bfirst ${range}${d} (?:are|is) (?:an? |the )?(?:minimum|fixed|binding|committed)`,
  `${range}${d}[- ](?:minimum|(?:initial )?commitment|contracts?\\b|initial term|initial period|minimum term|agreements?\\b|engagement|lock-in|term\\b|fixed term)`,
  `(?:minimum|initial|fixed)(?: service| contract| commitment| engagement| subscription| retainer)*(?: term| period| commitment| engagement| contract| agreement| length)?(?: of| is| runs| lasts?| for|:| at| starts?[^.]{0,50} lasts| engagement)*\\s(?:at least )?(?:between )?${range}${d}`,
  `(?:contracts?|agreements?|engagements?|retainers?)(?: term| length| period)?s? (?:run|runs|last|lasts|is|are|for|of|start at|starts at)(?: for| typically| usually| at least| a minimum of| between| from)* ${range}${d}`,
  `\\bterm of (?:this|the) [a-z]+ (?:shall be|will be|is)(?: for)? ${range}${d}`,
  `\\b(?:remains? in (?:full )?(?:force|effect)|continues?|runs?|lasts?)(?: for| until)?(?: an?| the)?(?: initial| minimum)?(?: period| term)?(?: of)? ${range}${d}(?! (?:notice|after|from the date of renewal))`,
  `\\b(?:the|contract|initial) term (?:is|of|runs|lasts|:)(?: for)? ${range}${d}`,
  `^[\\s・•*-]*(?:minimum )?(?:commitment|contract(?: length| term| period)?|term|lock-in)\\s?[-:|]\\s?${range}${d}`,
  `(?:commit(?:s|ment)?|sign(?:s|ed)? (?:up )?|stay) (?:to |for |of |a |us )*(?:at least |a minimum of )?${range}${d}`,
].map((source) => new RegExp(source, 'gi'));
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;
/** A question and its answer: `最低利用期間はありますか` and `ございません`. */
const asksForTerm =
  /(?:最低|契約|利用)[^。]{0,8}(?:期間|縛り)[^。]{0,8}(?:か|\?|教えて)|\b(?:minimum term|contract|commitment|lock-in)\b[^.]*\?/i;
/** `We don't tie you in: the first three months are a minimum`. */
const idiom = /\b(?:tie|lock)(?:ing)? you in\b/i;
const asksHowLong =
  /(?:最低|最短|契約|利用)[^。]{0,8}(?:期間|縛り)(?:(?:は|って)[?]|(?:について|を|は)[^。]{0,4}教えて)|\bhow long (?:is|are|does|do|must|would|will) (?:the |your |a |an |we |i )?(?:contracts?|agreements?|terms?|commitments?|tied|committed|sign)|(?:契約|利用)期間(?:は|って)(?:どの|何|どれ)/i;
const answered = new RegExp(`^[→⇒\\s]*(?:A\\d?[.:]?\\s?)?(?:最低|最短|原則)?${duration}`, 'i');
const saysNo =
  /^(?:A\d?[.:]?\s?)?(?:いいえ、?)?(?:特に|とくに)?(?:ございません|ありません|設けて(?:い|お)り?ません|なし。)|^(?:A[.:]?\s?)?No[.,](?=\s|$)(?! (?:you|but))/i;
/** Words without which no length of time is one of a contract. */
const ofContract =
  /契約|期間|継続|続けて|利用(?:は|:|\s|\d|最)|縛り|コミット|解約|退会|最低|最短|最小|初回|当初|最初|はじめ|初め|から|~|contract|commit|agree|term|engage|initial|minimum|lock|retainer|\bsign|\bstay|remain|continue|\bruns?\b|\blasts?\b/i;
const named: readonly (readonly [RegExp, number])[] = [
  [/\bquarterly (?:commitment|contract|agreement|term)/i, 3],
  [/\b(?:annual|yearly) (?:commitment|contract|agreement|term)|年間契約|年単位の?契約/i, 12],
];
const noTerm =
  /更新(?:期間|は|時)|自動更新|以降は|延長|保証期間|割引|OFF|お得|有効期限|見積|支払|保管期間|保存|\brenew|\bthereafter\b|\bafter (?:that|the initial|which)\b|\bthen\b|\bwarrant|\bdiscount|\bsave\b|\bvalid\b|\bprice lock|\brate is held|\btrial/i;
const afterwards = /更新後|以降|その後|目から|\bafter\b|\bthen\b|\bthereafter\b|\brenew/i;
const termLabel =
  /(?:最低|最短)(?:契約|利用)|契約期間|縛り|\bminimum (?:term|contract)|\bcontract (?:term|length)|\bcommitment/i;
/** How soon work can begin is no term. */
const soonest = /最短/;
const aboutContract = /契約|利用|期間|縛り|コース|解約/;
const question = /(?:か|でしょうか|ですか)[?。]?$|\?$/;
const openQuestion = /か[?。]?$|\?$/;

/** The time for which a contract binds at least (S1-39): 0 where nothing binds, 1 for month by month. */
export const minimumTerm: Rule = (statement) => {
  const answer = answerOf(statement) ?? cellOf(statement);
  if (answer !== null) return answer;
  const { text } = statement;
  const bound = idiom.test(text) ? boundTerm(text) : [];
  return bound.length > 0 ? bound : (openTerm(text) ?? boundTerm(text));
};

/** A cell that is nothing but a length of time, below a head that calls it the term. */
function cellOf({ text, label }: Statement): Found[] | null {
  const length = text.length < 12 && termLabel.test(label) ? answered.exec(text) : null;
  const months = length === null ? null : monthsOf(length[1] ?? '', length[2] ?? '');
  return months === null || !(months > 0) ? null : [term(0, text.length, months)];
}

/** What answers the question before it: no term, or how long it is; `null` where nothing was asked. */
function answerOf({ text, before }: Statement): Found[] | null {
  const denied = asksForTerm.test(before) ? saysNo.exec(text) : null;
  if (denied !== null && !none.test(text)) return [term(0, denied[0].length, 0)];
  const asks = asksHowLong.test(before) || asksForTerm.test(before);
  const answer = asks ? answered.exec(text) : null;
  if (answer === null) return null;
  const months = monthsOf(answer[1] ?? '', answer[2] ?? '');
  return months === null || !(months > 0) ? null : [term(0, answer[0].length, months)];
}

function boundTerm(text: string): Found[] {
  if (question.test(text) || !ofContract.test(text)) return [];
  if (soonest.test(text) && !aboutContract.test(text)) return [];
  return anyLength.test(text) ? lengthsOf(text) : namedTerm(text);
}

/** Nothing that binds, or month by month; `null` where neither is said. */
function openTerm(text: string): Found[] | null {
  const free = none.exec(text);
  const found: Found[] = [];
  if (free && !openQuestion.test(text)) found.push(term(free.index, free[0].length, 0));
  const byMonth = monthly.exec(text);
  if (
    byMonth &&
    !afterwards.test(text.slice(0, byMonth.index)) &&
    !/^[^。、]{0,8}更新/.test(text.slice(byMonth.index + byMonth[0].length))
  )
    found.push(term(byMonth.index, byMonth[0].length, 1));
  return found.length > 0 ? found : null;
}

function lengthsOf(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of japanese.test(text) ? inJapanese : inEnglish) {
    for (const match of matchesOf(text, pattern)) {
      const [whole, first, count = '', unit = ''] = match;
      const months = monthsOf(first ?? count, unit);
      if (months === null || Number.isNaN(months) || isOther(text, match)) continue;
      const one = term(match.index, whole.length, months);
      if (found.every(({ from, to }) => one.to <= from || one.from >= to)) found.push(one);
    }
    if (found.length > 0) return found;
  }
  return namedTerm(text);
}

function namedTerm(text: string): Found[] {
  for (const [pattern, months] of named) {
    const match = pattern.exec(text);
    const after = match === null ? '' : text.slice(match.index + match[0].length);
    if (match && !noTerm.test(text) && !/^の?(?:場合|方|ほうが)/.test(after))
      return [term(match.index, match[0].length, months)];
  }
  return [];
}

/** A renewal, a warranty or a notice period is no term. */
function isOther(text: string, match: RegExpMatchArray): boolean {
  const from = match.index ?? 0;
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(from + match[0].length, from + match[0].length + 8);
  return (
    noTerm.test(before) ||
    noTerm.test(match[0]) ||
    /^(?:'?s? (?:written )?notice|間?ごと|前|以内に(?:ご?返|対応)|の?更新|の?場合|間?の?(?:保存|保管|保証|無料)|目)/.test(
      after,
    )
  );
}

function term(from: number, length: number, months: number): Found {
  return {
    kind: 'minimum-term',
    from,
    to: from + length,
    low: months,
    high: months,
    unit: 'months',
  };
}
