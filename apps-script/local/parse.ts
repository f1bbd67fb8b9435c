/** How a cell takes a text that a person typed or that `setValues` wrote. */
export type Parsed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format: string | null;
      readonly isDate: boolean;
    };

/**
 * Which reading of Google's rules is used. `documented` is what its pages and reproducible reports say. `ja_JP` adds
 * what a Japanese file may do: full-width figures, 円, 和暦, 午前 and 午後. `hostile` takes for something else whatever
 * any spreadsheet might, and changes what it keeps as text as far as any cell format does.
 */
export type ParseProfile = 'documented' | 'ja_JP' | 'hostile';

export interface ParseSettings {
  readonly profile: ParseProfile;
  /** Spreadsheet locale, `ja_JP` or another; it decides the currency sign. */
  readonly locale: string;
  /** The year that a date without one belongs to. */
  readonly year: number;
}

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Days since 1899-12-30 of a calendar date, or null when there is no such day. */
export const dateSerial = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return time / DAY_MS + SERIAL_OF_1970;
};

const number = (value: number, format: string | null): Parsed => ({
  kind: 'number',
  value,
  format,
  isDate: false,
});
const date = (value: number, format: string): Parsed => ({
  kind: 'number',
  value,
  format,
  isDate: true,
});

const DATES: readonly {
  readonly pattern: RegExp;
  readonly order: 'ymd' | 'md' | 'mdy';
  readonly format: string;
}[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: 'ymd', format: 'yyyy-mm-dd' },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, order: 'ymd', format: 'yyyy/mm/dd' },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, order: 'ymd', format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, order: 'md', format: 'm"月"d"日"' },
  { pattern: /^(\d{1,2})\/(\d{1,2})$/, order: 'md', format: 'm/d' },
  { pattern: /^(\d{1,2})-(\d{1,2})$/, order: 'md', format: 'm-d' },
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: 'mdy', format: 'm/d/yyyy' },
];

const parseDay = (text: string, year: number): Parsed | null => {
  for (const { pattern, order, format } of DATES) {
    const parts = pattern.exec(text)?.slice(1).map(Number);
    if (!parts) continue;
    const [first = 0, second = 0, third = 0] = parts;
    const serial =
      order === 'ymd'
        ? dateSerial(first, second, third)
        : dateSerial(order === 'md' ? year : third, first, second);
    if (serial !== null) return date(serial, format);
  }
  return null;
};

const parseTime = (text: string): Parsed | null => {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23) return null;
  return date(
    (hours * 3600 + minutes * 60 + seconds) / 86_400,
    match[3] === undefined ? 'hh:mm' : 'hh:mm:ss',
  );
};

const parseDate = (text: string, year: number): Parsed | null => {
  const [day = '', time, ...rest] = text.split(/[ T](?=\d{1,2}:)/);
  if (time === undefined) return parseDay(text, year) ?? parseTime(text);
  const [left, right] = [parseDay(day, year), parseTime(time)];
  if (rest.length > 0 || left?.kind !== 'number' || right?.kind !== 'number') return null;
  return date(left.value + right.value, `${left.format} ${right.format}`);
};

const NUMBER = /^([+-]?)((?:\d+|\d{1,3}(?:,\d{3})+)(\.\d*)?|\.\d+)$/;

const parsePlain = (
  text: string,
): { readonly value: number; readonly format: string | null } | null => {
  // Digits parted by single spaces were reported to lose them: 22 34 -> 2234.
  const joined = /^\d+( \d+)+$/.test(text) ? text.replaceAll(' ', '') : text;
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(joined))
    return { value: Number(joined), format: '0.00E+00' };
  if (!NUMBER.test(joined)) return null;
  const value = Number(joined.replaceAll(',', ''));
  if (!joined.includes(',')) return { value, format: null };
  return { value, format: joined.includes('.') ? '#,##0.00' : '#,##0' };
};

const parsePercent = (text: string): Parsed | null => {
  const digits = /^(.+?) ?%$/.exec(text)?.[1];
  const plain = digits === undefined ? null : parsePlain(digits);
  return plain && number(plain.value / 100, text.includes('.') ? '0.00%' : '0%');
};

const parseAmount = (text: string, locale: string): Parsed | null => {
  const [signs, shown] = locale.startsWith('ja') ? ['¥￥', '¥'] : ['$', '$'];
  const match = new RegExp(`^([+-]?)[${signs}] ?([\\d.,]+)$`).exec(text);
  const plain = match ? parsePlain(`${match[1] ?? ''}${match[2] ?? ''}`) : null;
  return plain && number(plain.value, `[$${shown}]${text.includes('.') ? '#,##0.00' : '#,##0'}`);
};

const parseNumber = (text: string, locale: string): Parsed | null => {
  const plain = parsePlain(text);
  return plain
    ? number(plain.value, plain.format)
    : (parsePercent(text) ?? parseAmount(text, locale));
};

const ERA_STARTS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const parseEra = (text: string): Parsed | null => {
  const match = /^(令和|平成|昭和)(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return null;
  const year = (ERA_STARTS[match[1] ?? ''] ?? 0) + (match[2] === '元' ? 1 : Number(match[2]));
  const serial = dateSerial(year, Number(match[3]), Number(match[4]));
  return serial === null ? null : date(serial, 'yyyy"年"m"月"d"日"');
};

const parseHalfDay = (text: string): Parsed | null => {
  const match = /^(午前|午後)(\d{1,2})時(?:(\d{1,2})分)?$/.exec(text);
  if (!match || Number(match[2]) > 12 || Number(match[3] ?? 0) > 59) return null;
  const hours = (Number(match[2]) % 12) + (match[1] === '午後' ? 12 : 0);
  return date((hours * 60 + Number(match[3] ?? 0)) / 1440, 'hh:mm');
};

const parseYen = (text: string): Parsed | null => {
  const plain = text.endsWith('円') ? parsePlain(text.slice(0, -1)) : null;
  return plain && number(plain.value, '#,##0"円"');
};

/** Full-width figures and signs as half-width ones. */
const folded = (text: string): string =>
  text.replaceAll(/[！-～]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0));

const parseJapanese = (text: string, settings: ParseSettings): Parsed | null => {
  const plain = folded(text.trim()).trim();
  return (
    parseNumber(plain, settings.locale) ??
    parseDate(plain, settings.year) ??
    parseYen(plain) ??
    parseEra(plain) ??
    parseHalfDay(plain)
  );
};

const parseDocumented = (text: string, settings: ParseSettings): Parsed | null => {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed))
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  return parseNumber(trimmed, settings.locale) ?? parseDate(trimmed, settings.year);
};

/**
 * What the most careless cell keeps of a text: line feeds only, none of the characters that XML 1.0 (2.2) forbids, a
 * replacement character for half a surrogate pair, NFC of what is left. A text kept twice is the same as kept once.
 */
export const carelesslyKept = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- these are the characters that are lost
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');

/** Invisible characters that a careless reader skips at the start. */
// oxlint-disable-next-line no-misleading-character-class -- single characters, none of which is joined to another
const UNSEEN = /^[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u3164\ufeff]+/u;

const parseHostile = (text: string, settings: ParseSettings): Parsed => {
  const kept = carelesslyKept(text);
  if (kept.startsWith("'")) return { kind: 'text', text: kept.slice(1) };
  const bare = kept.replace(UNSEEN, '').normalize('NFKC').trim();
  const value = parseDocumented(bare, settings) ?? parseJapanese(bare, settings);
  if (value) return value;
  if (/^[=+\-@]./su.test(bare))
    return { kind: 'formula', formula: bare.startsWith('=') ? bare : `=${bare.replace(/^@/, '')}` };
  if (/^['‘’`´′]/u.test(bare)) return { kind: 'text', text: bare.slice(1) };
  return kept === '' ? { kind: 'empty' } : { kind: 'text', text: kept };
};

/**
 * Reads a text as Google Sheets reads what is typed: a leading `'` makes text and disappears, `=` makes a formula, and
 * whatever looks like a number, date, time, percentage, amount or boolean becomes one. Numbers may carry the number
 * format that stays on the cell. Never fails: what is nothing else is text.
 */
export const parseTyped = (text: string, settings: ParseSettings): Parsed => {
  if (text === '') return { kind: 'empty' };
  if (settings.profile === 'hostile') return parseHostile(text, settings);
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const japanese = settings.profile === 'ja_JP' ? parseJapanese(text, settings) : null;
  return parseDocumented(text, settings) ?? japanese ?? { kind: 'text', text };
};
