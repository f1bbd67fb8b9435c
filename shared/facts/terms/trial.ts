import { daysOfMatch, duration } from '../durations.ts';
import type { Found, Rule } from '../statement.ts';

const d = duration;
const withLength: readonly RegExp[] = [
  `${d}間?の?(?:無料|無償|有料)?(?:で|の)?(?:トライアル|お?試し|体験|テスト導入|テスト運用|無料期間)`,
  `(?:トライアル|お?試し|体験)(?:期間|プラン|利用|導入)?(?:は|が|で|:|\\s|\\()*(?:最長|最大)?${d}`,
  `(?:最初|初回|はじめ)の?${d}間?(?:分)?(?:は|が)?(?:無料|無償)`,
  `(?:最初|初回|はじめ)の?${d}間?(?:は|が|の)?(?:、)?(?:基本料金?|月額(?:料金|費用)?|料金|利用料金?|費用)(?:は|が|を)?(?:無料|無償|0円|いただきません|いただいておりません|かかりません)`,
  `${d}間?(?:は|が|の)?(?:無料|無償)(?:で|に|と|です|。|$|、|ご?利用|お?試し)`,
  `${d}(?: or \\d{1,3}[- ](?:hours?|days?|calls?|tasks?))?[- ](?:day )?(?:free |paid |risk-free |money-back )*(?:trials?|pilots?|test (?:run|period|drive))`,
  `(?:free|trial|pilot)(?: period| phase)?(?: for| of| lasts| runs| is|:)*(?: the| your)?(?: first)? ${d}`,
  `first ${d}(?: is| are)? (?:free|on us)`,
].map((source) => new RegExp(source, 'i'));
const anyLength = new RegExp(d, 'i');
const firstMonth =
  /初月(?:は|が|の|利用料|月額|費用)*(?:無料|0円|ゼロ)|\bfirst month(?: is|'s)? (?:free|on us)\b|\bfree first month\b/i;
const withoutLength =
  /無料(?:トライアル|お?試し|体験)(?:期間)?(?:あり|可|をご?用意|実施|が(?:あり|可能)|プラン|も(?:あり|ご?用意))|\bfree trials?\b(?! of)|\btry (?:it|us) (?:for )?free\b/i;
const denied =
  /(?:トライアル|お?試し|体験|無料期間)(?:期間)?(?:は|が)?(?:なし|ありません|ございません|行って(?:い|お)りません)|\bno (?:free )?trials?\b|\bdon't offer/i;

/** A trial, free or paid; days are open where no length is said. */
export const trial: Rule = ({ text, label }) => {
  if (denied.test(text) || /(?:か|\?)$/.test(text)) return [];
  const named = /トライアル|試し|体験|trial/i.test(label) ? [...withLength, anyLength] : withLength;
  for (const pattern of named) {
    const match = pattern.exec(text);
    const days = daysOfMatch(match);
    if (match && days !== null && days >= 1) return [found(match, days)];
  }
  const month = firstMonth.exec(text);
  if (month) return [found(month, 30)];
  const open = withoutLength.exec(text);
  return open ? [found(open, null)] : [];
};

function found(match: RegExpExecArray, days: number | null): Found {
  return {
    kind: 'trial',
    from: match.index,
    to: match.index + match[0].length,
    low: days,
    high: days,
    unit: 'days',
  };
}
