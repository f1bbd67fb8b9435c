/** Ten thousandths: the finest step of an amount. */
const scale = 10_000;

/**
 * A number as an exact decimal text of the records: rounded half up to four places, without trailing zeros; `null` for what no
 * amount can be (negative, not finite, a million million and more).
 */
export function decimalOf(value: number): string | null {
  if (!Number.isFinite(value) || value < 0 || value >= 1e12) return null;
  const whole = Math.floor(value);
  const rest = Math.round((value - whole) * scale);
  if (rest === scale) return whole + 1 < 1e12 ? String(whole + 1) : null;
  const digits = String(rest).padStart(4, '0').replace(/0+$/, '');
  return digits === '' ? String(whole) : `${whole}.${digits}`;
}
