/** A fraction of whole numbers, so that no sum of money ever drifts; `bottom` is above zero. */
export type Exact = { top: bigint; bottom: bigint };

/** A whole number as a fraction. */
export function whole(value: number): Exact {
  return { top: BigInt(value), bottom: 1n };
}

/** The value of a decimal of the records, e.g. `0.5`. */
export function exact(decimal: string): Exact {
  const [digits = '0', places = ''] = decimal.split('.');
  return { top: BigInt(digits + places), bottom: 10n ** BigInt(places.length) };
}

/** a + b. */
export function plus(a: Exact, b: Exact): Exact {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** a − b. */
export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

/** a × b. */
export function times(a: Exact, b: Exact): Exact {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** a ÷ `by`, a whole number above zero. */
export function dividedBy(a: Exact, by: number): Exact {
  return { top: a.top, bottom: a.bottom * BigInt(by) };
}

/** Whether a < b. */
export function isLess(a: Exact, b: Exact): boolean {
  return a.top * b.bottom < b.top * a.bottom;
}

/** The larger of two. */
export function larger(a: Exact, b: Exact): Exact {
  return isLess(a, b) ? b : a;
}

/** The smaller of two. */
export function smaller(a: Exact, b: Exact): Exact {
  return isLess(b, a) ? b : a;
}

/** The nearest whole number of a value that is not negative, halves up. */
export function rounded({ top, bottom }: Exact): number {
  return Number((2n * top + bottom) / (2n * bottom));
}

/** The value with at most four decimal places, halves up, for people to read. */
export function decimalText(value: Exact): string {
  const steps = (2n * value.top * 10_000n + value.bottom) / (2n * value.bottom);
  const places = String(steps % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '');
  const digits = String(steps / 10_000n);
  return places === '' ? digits : `${digits}.${places}`;
}
