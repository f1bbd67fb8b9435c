import { type Amount, amountsOf } from './amounts.ts';
import { type Clause, clausesOf } from './clause.ts';
import type { ExtractedFact, FactSource } from './extracted-fact.ts';
import { feeOf } from './fee.ts';
import { foldCharacters } from './fold-characters.ts';
import { type Block, blocksOf } from './layout.ts';
import { certification } from './profile/certification.ts';
import { channel } from './profile/channel.ts';
import { headcount } from './profile/headcount.ts';
import { trackRecord } from './profile/track-record.ts';
import { yearsInBusiness } from './profile/years-in-business.ts';
import { factOf, type Found, type Rule, type Statement, statementsOf } from './statement.ts';
import { dataOwnership } from './terms/data-ownership.ts';
import { minimumTerm } from './terms/minimum-term.ts';
import { noticePeriod } from './terms/notice-period.ts';
import { renewal } from './terms/renewal.ts';
import { responseTime } from './terms/response-time.ts';
import { supportHours } from './terms/support-hours.ts';
import { trial } from './terms/trial.ts';
import type { UnitReading } from './unit-of.ts';
import { zeroFees } from './zero.ts';

const longestLabel = 300;
/** Only so many fees back the same one is looked for, so that long pages take no longer. */
const mostCompared = 40;
const otherDollars =
  /\b(?:in|are|quoted in) (?:Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars\b|\b(?:in|all prices|are) (?:CAD|AUD|NZD|SGD|HKD)\b/i;

/** Each rule with a word or sign without which it finds nothing, so that most words are looked at once. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [
    /契約|利用|ございません|ありません|半年|[月年]から|初回|当初|最低|最短|最小|縛り|しばり|解約|退会|続け|継続|contract|commit|\bterm|agreement|minimum|engage|month|rolling|lock|retainer|\bstay\b|\bsign|^A\S? ?\d+ ?(?:.月|年)/i,
    minimumTerm,
  ],
  [
    /前|いつでも|any ?time|随時|即時|即日|まで|迄|自由|notice|cancel|terminat|notify|stop|leave|quit|advance|tell us|let us|prior|before|either/i,
    noticePeriod,
  ],
  [/更新|継続|renew|extend/i, renewal],
  [/帰属|所有|著作|権利|引き渡|belong|\bown|property|retain|yours/i, dataOwnership],
  [
    /無料|無償|トライアル|試し|体験|テスト|初月|最初|初回|はじめ|trial|free|first|pilot|\btest|\btry/i,
    trial,
  ],
  [
    /\d\s?(?::|時|[ap]\.?m)|\d (?:to|until) \d|\d-\d{1,2} [A-Z]|24\s?\/|24H|around the clock|round-the-clock|24 hours|24x7/i,
    supportHours,
  ],
  [/\d|[a-z]|即日|当日|翌/i, responseTime],
  [/[A-Z]|マーク/, certification],
  [
    /[A-Za-z]|楽天|アマゾン|ヤフー|インスタ|ライン|フェイス|グーグル|メルカリ|ショップ|イーベイ|ショピ|ショッピ|ウォル|カラーミー|イーシー/,
    channel,
  ],
  [/\d/, trackRecord],
  [
    /年|since|years|founded|established|\best\b|incorporated|formed|started|launched|opened|began|\bset up/i,
    yearsInBusiness,
  ],
  [/\d\s?(?:名|人)|team|staff|crew|workforce|\d\+?\s[a-z]/i, headcount],
];
const mayBeFree =
  /無料|無償|ゼロ|なし|なく|不要|サービス|ません|要らない|free|\bno\b|\bnone\b|\bnil\b|\bnever\b|\bzero\b|without|waived|no (?:extra|additional)/i;

/**
 * Facts that a vendor's words state (fees, terms, support, profile), in the order of the text, by rules alone. Works for Japanese and
 * English, for a quote, a table or a whole page, in time proportional to its length. Examples, budgets, wages, past prices, totals
 * and figures of other kinds are left out; a reading that words leave open is marked `uncertain`. Never throws.
 */
export function extractFacts(source: FactSource): ExtractedFact[] {
  const text = 'rows' in source ? tableText(source.rows) : source.text;
  const folded = foldCharacters(text);
  const blocks = blocksOf(folded, (source.headings ?? []).map(foldCharacters));
  const facts = [
    ...feesOf(blocks, otherDollars.test(folded)),
    ...statedOf(statementsOf(folded, blocks)),
  ];
  return withoutRepeats(facts)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((fact) => finished(fact, text));
}

/** Rows of cells as the text that spans of a table's facts refer to: cells joined by ` | `, rows by line breaks. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => cell.replace(/[\s|]+/g, ' ').trim()).join(' | '))
    .join('\n');
}

/** A bare `$` is no US dollar where the text says whose dollars it means. */
function inOtherDollars(amount: Amount): Amount {
  return amount.currency === 'USD' ? { ...amount, currency: null, foreign: true } : amount;
}

/** `100円前後(80円~120円)`: the range in brackets says what the rough figure before it means. */
function isRounded({ amount, post, block }: Clause): boolean {
  if (!/^(?:前後|程度|ほど|くらい)?\s?\($/.test(post)) return false;
  const range = amountsOf(block.text.slice(amount.end, amount.end + 40))[0];
  if (range === undefined || range.kind !== amount.kind || range.low === range.high) return false;
  return (range.low ?? 0) <= (amount.low ?? 0) && (amount.high ?? 0) <= (range.high ?? Infinity);
}

/** In running text the same amount by the same unit may be the same charge said again; in a table each place is one. */
function statedTwice(fact: ExtractedFact, earlier: readonly ExtractedFact[]): ExtractedFact {
  const isSame = (other: ExtractedFact) =>
    fact.low === other.low &&
    fact.high === other.high &&
    fact.unit === other.unit &&
    fact.currency === other.currency &&
    fact.percentOf === other.percentOf;
  const isNothing = fact.low === 0 && fact.high === 0;
  if (isNothing || !earlier.slice(-mostCompared).some(isSame)) return fact;
  return { ...fact, state: 'uncertain', doubts: [...fact.doubts, 'stated-twice'] };
}

function feesOf(blocks: readonly Block[], isOther: boolean): ExtractedFact[] {
  const facts: ExtractedFact[] = [];
  let lastShare: ExtractedFact | null = null;
  for (const block of blocks) {
    const amounts = amountsOf(block.text);
    if (amounts.length === 0) continue;
    let last: UnitReading | null = null;
    for (const clause of clausesOf(block, isOther ? amounts.map(inOtherDollars) : amounts)) {
      const read = feeOf(clause, last, lastShare);
      if (read === null) continue;
      last = read[1];
      if (isRounded(clause)) continue;
      facts.push(block.cells.length > 1 ? read[0] : statedTwice(read[0], facts));
      if (read[0].percentOf !== null) [lastShare] = read;
    }
  }
  return facts;
}

const wishes = /提案依頼書?|\bRFP\b|募集要領|公募について|\brequest for proposals?\b/i;

const asked =
  /\b(?:vendors?|bidders?|applicants?|suppliers?) (?:must|should|shall|are required)\b|^(?:応募者|提案者)は/i;

/** Under such a heading a buyer says what is wanted, not a vendor what is offered. */
function isBuyers({ above, before, text }: Statement): boolean {
  if (asked.test(text)) return true;
  return [before, text.slice(0, 40), ...above].some(
    (line) => line.length < 100 && wishes.test(line),
  );
}

function statedOf(statements: readonly Statement[]): ExtractedFact[] {
  return statements.flatMap((statement) => {
    if (isBuyers(statement)) return [];
    const whole = `${statement.text} ${statement.label}`;
    const zeros = mayBeFree.test(statement.text) ? zeroFees(statement) : [];
    const others: Found[] = [];
    for (const [gate, rule] of rules) if (gate.test(whole)) others.push(...rule(statement));
    return [...zeros, ...others.map((found) => factOf(statement, found))];
  });
}

/** Outside fees the same value said again is the same fact; two fees of the same amount may be two charges. */
function withoutRepeats(facts: readonly ExtractedFact[]): ExtractedFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind === 'fee') return true;
    const key = [fact.kind, fact.low, fact.high, fact.unit, fact.text].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const inOwnWords: ReadonlySet<ExtractedFact['kind']> = new Set([
  'support-hours',
  'renewal',
  'data-ownership',
]);

/** The words of the span as they stand, cut to what a record can hold. */
function finished(fact: ExtractedFact, text: string): ExtractedFact {
  const end = Math.min(fact.end, fact.start + longestLabel);
  const quote = text.slice(fact.start, end);
  return {
    ...fact,
    end,
    quote,
    text: inOwnWords.has(fact.kind) ? quote : fact.text,
    label: fact.label.slice(0, longestLabel),
  };
}
