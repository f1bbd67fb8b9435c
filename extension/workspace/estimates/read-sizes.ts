import type { Size } from '#shared/model/estimate.ts';
import { decimalSchema } from '#shared/model/fee.ts';

const most = 60;

/** A price list by size as lines of text: `60サイズ 500`, `80サイズ 700〜` where it is open, `100サイズ 800〜900` for a range. */
export function writeSizes(sizes: readonly Size[]): string {
  return sizes.map(({ name, low, high }) => `${name} ${priceText(low, high)}`).join('\n');
}

function priceText(low: string | null, high: string | null): string {
  if (low === null) return `〜${high ?? ''}`;
  if (high === null) return `${low}〜`;
  return low === high ? low : `${low}〜${high}`;
}

/** The sizes that such lines mean; `null` where a line is none or names a size again. */
export function readSizes(text: string): Size[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sizes = lines.map(readSize);
  if (sizes.some((size) => size === null) || sizes.length > most) return null;
  const read = sizes.filter((size) => size !== null);
  return new Set(read.map(({ name }) => name)).size === read.length ? read : null;
}

function readSize(line: string): Size | null {
  const [, name = '', price = ''] = /^(.+?)[\s:：]+(\S+)$/u.exec(line) ?? [];
  const ends = readEnds(price);
  return name === '' || ends === null ? null : { name, ...ends };
}

function readEnds(price: string): Pick<Size, 'low' | 'high'> | null {
  const plain = price.normalize('NFKC').replaceAll(/[,円¥]/gu, '');
  const [low = '', high = low, ...rest] = plain.split(/[〜~]/u);
  const ends = [low, high].filter((end) => end !== '');
  const isRead = ends.length > 0 && ends.every((end) => decimalSchema.safeParse(end).success);
  if (!isRead || rest.length > 0) return null;
  if (ends.length === 2 && Number(low) > Number(high)) return null;
  return { low: low === '' ? null : low, high: high === '' ? null : high };
}
