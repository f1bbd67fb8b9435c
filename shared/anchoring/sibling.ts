import type { Pattern } from './pattern.ts';

/** Context farther away than this belongs to another row or sentence. */
const row = 40;
/** So many other letters beside the quote are another label. */
const otherLabel = 2;

/**
 * Whether a place looks like the next row of a list and not like the quote's own: most numbers in it and on one side of it are
 * others, and so is a label. Where prices were raised all over the list, the labels stayed.
 */
export function isSibling(matches: Int32Array, { units, from, to }: Pattern): boolean {
  const sides = [
    countSide(matches, units.units, 0, from, Math.max(0, from - row)),
    countSide(matches, units.units, to, units.length, to),
  ];
  const letters = sides.reduce((sum, side) => sum + side.letters, 0);
  const quote = countSide(matches, units.units, from, to, from);
  return (
    letters >= otherLabel &&
    quote.lost >= quote.kept &&
    sides.some(({ kept, lost }) => lost >= 2 && lost > kept && lost + quote.lost >= 3)
  );
}

/** Numbers that stayed and that did not between `from` and `to`, and lost letters in the `row` units from `near` on. */
function countSide(
  matches: Int32Array,
  units: Uint16Array,
  from: number,
  to: number,
  near: number,
): { kept: number; lost: number; letters: number } {
  const count = { kept: 0, lost: 0, letters: 0 };
  let at = from;
  while (at < to) {
    const end = numberEnd(units, at, to);
    if (end > at) {
      if (isKept(matches, at, end)) count.kept += 1;
      else count.lost += 1;
      at = end;
    } else {
      const isNear = at >= near && at < near + row;
      if (isNear && (matches[at] ?? -1) < 0 && isLetter(units[at] ?? 0)) count.letters += 1;
      at += 1;
    }
  }
  return count;
}

function numberEnd(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && isDigit(units[end] ?? 0)) end += 1;
  return end;
}

function isKept(matches: Int32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if ((matches[at] ?? -1) < 0) return false;
    if (at > from && (matches[at] ?? -1) !== (matches[at - 1] ?? -1) + 1) return false;
  }
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a folded unit is a digit or a letter. */
export function isWordUnit(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}

/** Folded letters: ASCII without its marks and signs, and everything from the accented letters on. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x303f));
}
