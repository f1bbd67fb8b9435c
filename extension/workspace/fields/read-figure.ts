import { numberFromText } from '#extension/ui/number-text.ts';

export type FigureRules = {
  /** The largest value that the record takes. */
  max: number;
  /** Fractions are allowed. */
  fractions?: boolean;
};

type FigureProblem = 'number' | 'whole' | 'negative' | 'large';

/** What a person typed, read as a number: `value` is `null` for an empty field; a `problem` says why it is none. */
export type Figure = { value: number | null } | { problem: FigureProblem };

const scales: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000 };

/** Reads a number as people write it in Japan and elsewhere: full-width digits, separators, 万 and 億, with or without 円. */
export function readFigure(text: string, { max, fractions = false }: FigureRules): Figure {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/円$/u, '')
    .replace(/^[¥￥]/u, '')
    .trim();
  if (plain === '') return { value: null };
  const scale = scales[plain.slice(-1)];
  const digits = numberFromText(scale === undefined ? plain : plain.slice(0, -1));
  if (digits === null) return { problem: 'number' };
  const value = scaled(digits, scale ?? 1);
  if (value < 0) return { problem: 'negative' };
  if (!fractions && !Number.isInteger(value)) return { problem: 'whole' };
  return value > max ? { problem: 'large' } : { value };
}

/** 11.2 万 is 112000, not 111999.99999999999. */
function scaled(digits: number, scale: number): number {
  return scale === 1 ? digits : Math.round(digits * scale * 1000) / 1000;
}

/** Whether a text names a day of the calendar as `2027-01-12`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
