import type { FeeBasis, FeeUnit } from '../model/fee.ts';
import type { ExtractedFact } from './extracted-fact.ts';
import { exampleEnd, exampleSentence } from './lexicon/not-a-fee.ts';
import {
  englishZero,
  freeAnyway,
  freeAnywayEnglish,
  japaneseFreeWork,
  japaneseWaived,
  japaneseZero,
} from './lexicon/zero-words.ts';
import { isUnderExample } from './no-fee.ts';
import { matchesOf, type Statement } from './statement.ts';
import { unitOfWords } from './unit-of.ts';

const charge = new RegExp(japaneseZero, 'g');
const work = new RegExp(japaneseFreeWork, 'g');
const waived = new RegExp(japaneseWaived, 'g');
const freeCell = /^(?:無料|無償|なし|ゼロ|不要|free|none|nil|no charge|included free|waived)$/i;
/** A line of a price list: what it is, and that it is free. */
const freeRow =
  /^[・•*\-\s]*([^\s:|。、][^:|。、]{1,22}?)\s*(?:[:|]|\s-\s|\s)\s*(?:無料|無償|free(?: of charge)?|no charge)\s*(?:\([^)]{0,30}\))?\s*$/i;
const noneRow = /^[・•*\-\s]*([A-Za-z][^:|]{2,30}?)\s*[:|]\s*(?:none|nil|zero|n\/a)\s*$/i;
const chargeLabel =
  /費|料|代金|固定|報酬|\bfees?\b|\bcharges?\b|\bcosts?\b|\bset-?up\b|\bonboarding\b|\bprice/i;
const longestSpan = 120;

/** Charges that a statement names and calls free: zero without a currency, as no amount is written. */
export function zeroFees(statement: Statement): ExtractedFact[] {
  const { text, label, above } = statement;
  if (/(?:か|\?)$/.test(text) || exampleSentence.test(text) || exampleEnd.test(text)) return [];
  if (isUnderExample(above)) return [];
  const name = freeCell.test(text) && chargeLabel.test(label) ? label : nameOfRow(text);
  if (name !== null) return [zero(statement, 0, text.length, name)];
  const found = [...waivedFees(statement), ...namedZeros(statement), ...englishZeros(statement)];
  return found.length > 0 ? found : workZeros(statement);
}

/** What a line of label and value calls free; `null` where it is no such line. */
function nameOfRow(text: string): string | null {
  const none = noneRow.exec(text)?.[1];
  if (none !== undefined && chargeLabel.test(none)) return none;
  const row = freeRow.exec(text)?.[1];
  return row === undefined || freeAnyway.test(row) || freeAnywayEnglish.test(row) ? null : row;
}

function namedZeros(statement: Statement): ExtractedFact[] {
  return matchesOf(statement.text, charge).flatMap((match) => {
    const name = match[1] ?? '';
    if (freeAnyway.test(name) || /^(?:さ?れ|です)/.test(name)) return [];
    if (/^(?:な(?:し|く)|ありません|ございません)$/.test(match[2] ?? '') && name.endsWith('の'))
      return [];
    const after = statement.text.slice(match.index + match[0].length);
    if (
      /^(?:~|-|から|て|で(?:は|の)|い(?:場合|ため)|体験|相談|見積|お?試|トライアル|期間|プラン)/.test(
        after,
      )
    )
      return [];
    return namesBefore(statement, match).map((one) =>
      zero(statement, match.index, match.index + match[0].length, one),
    );
  });
}

/** `初期費用10万円が無料`: the regular price is one fee, that it is waived another. */
function waivedFees(statement: Statement): ExtractedFact[] {
  return matchesOf(statement.text, waived).map((match) =>
    zero(statement, match.index, match.index + match[0].length, match[1] ?? ''),
  );
}

/** `初期費用・月額費用ともに無料` names two charges. */
function namesBefore({ text }: Statement, match: RegExpMatchArray): string[] {
  const name = match[1] ?? '';
  const before = text.slice(Math.max(0, (match.index ?? 0) - 48), match.index ?? 0);
  const others: string[] = [];
  for (let rest = before; others.length < 5;) {
    const other = listed.exec(rest);
    if (other === null) break;
    others.push(other[1] ?? '');
    rest = rest.slice(0, other.index);
  }
  return [...others.filter((one) => !freeAnyway.test(one)), name];
}

/** One charge of a list that ends in `無料`. */
const listed =
  /([^\s、。:・|()]{1,14}(?:費用?|料金?|入会金|加入金|ロイヤ[ルリ]ティ))(?:・|や|と|、|も|および)$/;

function workZeros(statement: Statement): ExtractedFact[] {
  return matchesOf(statement.text, work).flatMap((match) => {
    const name = match[1] ?? '';
    if (freeAnyway.test(name) || /(?:費用?|料金?)$/.test(name)) return [];
    return [zero(statement, match.index, match.index + match[0].length, name)];
  });
}

function englishZeros(statement: Statement): ExtractedFact[] {
  const found: ExtractedFact[] = [];
  for (const [gate, pattern] of englishZero) {
    const match = gate.test(statement.text) ? pattern.exec(statement.text) : null;
    const name = match?.[1] ?? '';
    if (match === null || freeAnywayEnglish.test(name)) continue;
    const { index } = match;
    if (
      found.every(
        (one) =>
          one.start > statement.start + index + match[0].length ||
          one.end < statement.start + index,
      )
    )
      found.push(zero(statement, index, index + match[0].length, name));
  }
  return found;
}

function zero(statement: Statement, from: number, to: number, name: string): ExtractedFact {
  const unit = unitOfZero(name, statement);
  return {
    kind: 'fee',
    label: name.trim(),
    low: 0,
    high: 0,
    unit,
    percentOf: null,
    currency: null,
    basis: basisOfZero(unit),
    text: '',
    tax: 'unknown',
    start: statement.start + from,
    end: statement.start + Math.min(to, from + longestSpan),
    quote: '',
    state: 'proposed',
    doubts: [],
  };
}

function unitOfZero(name: string, { text }: Statement): FeeUnit {
  const named = unitOfWords([name]);
  if (named) return named.unit;
  if (/\bcalls?\b/i.test(name)) return 'call';
  if (/\bplacement|\blead\b|成果|成約|紹介料/i.test(name)) return 'conversion';
  return /\b(?:included|at no extra cost)\b/i.test(text) ? 'month' : 'other';
}

function basisOfZero(unit: FeeUnit): FeeBasis {
  return unit === 'call' || unit === 'order' || unit === 'item' ? 'usage' : 'fixed';
}
