/** What a member of a service can be: a method, a constant, or a set of named constants such as `Charset`. */
export type Member =
  | ((...args: unknown[]) => unknown)
  | string
  | number
  | boolean
  | Readonly<Record<string, string>>;

/** One object of the platform as a script sees it, such as a Range; the membrane turns it into an object of the script's realm. */
export class Service {
  /** Full name, such as `SpreadsheetApp.Range`; errors and the call log use it. */
  readonly name: string;
  readonly members: Readonly<Record<string, Member>>;

  constructor(name: string, members: Readonly<Record<string, Member>>) {
    this.name = name;
    this.members = members;
  }
}

/** Arguments that no overload of a method takes; the membrane adds the method and the types. */
export class SignatureMismatch extends Error {}

const refuse = (): never => {
  throw new SignatureMismatch();
};

export const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : refuse();

/** What stores make of a value of any type: a text. */
export const anyAsText = (value: unknown): string => String(value);

export const asOptionalText = (value: unknown): string | null =>
  value === undefined || value === null ? null : asText(value);

export const asNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse();

/** A whole number of at least `least`. */
export const asInteger = (value: unknown, least = 0): number => {
  const number = Math.trunc(asNumber(value));
  return number >= least ? number : refuse();
};

export const asBoolean = (value: unknown): boolean =>
  typeof value === 'boolean' ? value : refuse();

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : refuse();

export const asMatrix = (value: unknown): readonly (readonly unknown[])[] =>
  asList(value).map(asList);

/** A text out of a closed set, such as a style name. */
export const asOneOf = <T extends string>(value: unknown, allowed: readonly T[]): T =>
  allowed.find((one) => one === value) ?? refuse();

/** A colour as `#rrggbb`; null and '' take the colour away. Named colours are those that Sheets scripts use most. */
export const asColor = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const text = asText(value).toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[\da-f]{6}$/.test(text)) return text;
  return COLORS.get(text) ?? refuse();
};

const COLORS = new Map([
  ['black', '#000000'],
  ['white', '#ffffff'],
  ['red', '#ff0000'],
  ['green', '#008000'],
  ['blue', '#0000ff'],
  ['yellow', '#ffff00'],
  ['orange', '#ffa500'],
  ['gray', '#808080'],
  ['grey', '#808080'],
]);

/** What `Object.prototype.toString` says, which also knows values of another realm. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** The milliseconds of a Date of any realm, or null. */
export const dateMilliseconds = (value: unknown): number | null => {
  return tagOf(value) === 'Date' ? Number(value) : null;
};
