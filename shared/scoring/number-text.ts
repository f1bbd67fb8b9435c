/**
 * A number as people read it, with exactly `decimals` digits (0..15) after the point; a half is rounded away from 0, as spreadsheets do, and
 * what is binary noise (2.675 stored as 2.67499…) counts as the half that was meant. Never "-0", "NaN", "Infinity" or "1e-16":
 * what is no number is `missing`.
 */
export function numberText(value: number | null, decimals: number, missing = '—'): string {
  if (value === null || !Number.isFinite(value)) return missing;
  const digits = Math.min(15, Math.max(0, Math.round(decimals)));
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  // Above 2^53 every number is whole already, and scaling could overflow.
  const rounded =
    scaled < 9e15 ? Math.round(scaled * (1 + Number.EPSILON * 4)) / scale : Math.abs(value);
  const text = rounded < 1e21 ? rounded.toFixed(digits) : wholeText(rounded, digits);
  return value < 0 && rounded > 0 ? `-${text}` : text;
}

/** All digits of a whole number too large for `toFixed`. */
function wholeText(value: number, digits: number): string {
  const whole = BigInt(value).toString();
  return digits > 0 ? `${whole}.${'0'.repeat(digits)}` : whole;
}
