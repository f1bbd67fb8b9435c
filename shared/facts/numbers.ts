/** A number as it is written, with its value. `scaled` where a 万, 億, K or million belongs to it. */
type WrittenNumber = { start: number; end: number; value: number; scaled: boolean };

const digits = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const scales: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 億: 1e8, 兆: 1e12 };
const westernScale = /(?:\s?(?:thousand|million|billion|trillion|mn|bn)\b|[KkMB](?![A-Za-z]))/y;
const westernScales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/** The number that begins at `at` in folded text (`1万5,000`, `9万3千`, `1億2,500万`, `1,500`, `20K`); `null` if none does. */
export function numberAt(text: string, at: number): WrittenNumber | null {
  let end = at;
  let total = 0;
  let scaled = false;
  let lastScale = Infinity;
  for (;;) {
    digits.lastIndex = end;
    const found = digits.exec(text)?.[0];
    if (found === undefined) break;
    const value = Number(found.replace(/,/g, ''));
    const [scale, length] = scaleAt(text, end + found.length);
    if (scale >= lastScale) break;
    total += value * scale;
    end += found.length + length;
    lastScale = scale;
    if (scale === 1) break;
    scaled = true;
  }
  if (end === at) return null;
  westernScale.lastIndex = end;
  const word = scaled ? undefined : westernScale.exec(text)?.[0];
  if (word === undefined) return { start: at, end, value: rounded(total), scaled };
  const factor = westernScales[word.trim().toLowerCase()] ?? 1;
  return { start: at, end: end + word.length, value: rounded(total * factor), scaled: true };
}

/** 千万 is one scale, as 2千万; ten thousand times whatever stands before it. */
function scaleAt(text: string, at: number): [number, number] {
  let scale = 1;
  let length = 0;
  for (;;) {
    const next = scales[text.charAt(at + length)];
    if (next === undefined) return [scale, length];
    scale *= next;
    length += 1;
  }
}

/** Takes away what binary fractions add to 1.2 million. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** English number words up to ninety, as they stand in terms of a contract. */
const wordNumbers: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, index): [string, number] => [word, index]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Pattern source for a number word up to ninety-nine. */
export const wordNumber = `(?:${tens.split(' ').join('|')})[- ](?:one|two|three|four|five|six|seven|eight|nine)|${[...wordNumbers.keys()].join('|')}`;

/** The value of digits, `3.5`, `1,200`, or of an English number word; `NaN` for anything else. */
export function valueOf(written: string): number {
  const words = written.toLowerCase().split(/[- ]/);
  const values = words.map((word) => wordNumbers.get(word) ?? Number.NaN);
  const sum = values.reduce((total, value) => total + value, 0);
  return Number.isNaN(sum) ? (numberAt(written, 0)?.value ?? Number.NaN) : sum;
}
