import { certification } from './profile/certification.ts';
import { channel } from './profile/channel.ts';
import { headcount } from './profile/headcount.ts';
import { trackRecord } from './profile/track-record.ts';
import { yearsInBusiness } from './profile/years-in-business.ts';
import type { Rule } from './statement.ts';
import { dataOwnership } from './terms/data-ownership.ts';
import { minimumTerm } from './terms/minimum-term.ts';
import { noticePeriod } from './terms/notice-period.ts';
import { renewal } from './terms/renewal.ts';
import { responseTime } from './terms/response-time.ts';
import { supportHours } from './terms/support-hours.ts';
import { trial } from './terms/trial.ts';

/** Each rule with a word or sign, in small letters, without which it finds nothing: so most words are looked at once and fast. */
export const rules: readonly (readonly [RegExp, Rule])[] = [
  [
    /契約|利用|ございません|ありません|半年|[月年]から|初回|当初|最低|最短|最小|縛り|しばり|解約|退会|続け|継続|contract|commit|\bterm|agreement|minimum|engage|month|rolling|lock|retainer|\bstay\b|\bsign|^a\S? ?\d+ ?(?:.月|年)/,
    minimumTerm,
  ],
  [
    /前|いつでも|any ?time|随時|即時|即日|まで|迄|自由|notice|cancel|terminat|notify|stop|leave|quit|advance|tell us|let us|prior|before|either/,
    noticePeriod,
  ],
  [/更新|継続|renew|extend/, renewal],
  [/帰属|所有|著作|権利|引き渡|belong|\bown|property|retain|yours/, dataOwnership],
  [
    /無料|無償|トライアル|試し|体験|テスト|初月|最初|初回|はじめ|trial|free|first|pilot|\btest|\btry/,
    trial,
  ],
  [
    /\d\s?(?::|時|[ap]\.?m)|\d (?:to|until) \d|\d-\d{1,2} [a-z]|24\s?\/|24h|around the clock|day and night|round-the-clock|24 hours|24x7/,
    supportHours,
  ],
  [/\d|[a-z]|即日|当日|翌/, responseTime],
  [
    /マーク|\bis[om]|isms|\bpci|\bsoc ?[12]|hipaa|hitrust|mark\b|\bjis|gdpr|cyber|truste|copc|ismap/,
    certification,
  ],
  [
    /[a-z]|楽天|アマゾン|ヤフー|インスタ|ライン|フェイス|グーグル|メルカリ|ショップ|イーベイ|ショピ|ショッピ|ウォル|カラーミー|イーシー/,
    channel,
  ],
  [/\d/, trackRecord],
  [
    /年|since|years|founded|established|\best\b|incorporated|formed|started|launched|opened|began|\bset up/,
    yearsInBusiness,
  ],
  [/\d\s?(?:名|人)|team|staff|crew|workforce|\d\+?\s[a-z]/, headcount],
];
/** Words, in small letters, without which nothing is said to be free of charge. */
export const mayBeFree =
  /無料|無償|ゼロ|なし|なく|不要|サービス|ません|要らない|free|\bno\b|\bnone\b|\bnil\b|\bnever\b|\bzero\b|without|waived|no (?:extra|additional)/;
