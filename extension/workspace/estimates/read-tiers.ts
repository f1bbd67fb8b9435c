import type { Tier } from '#shared/model/estimate.ts';
import { decimalSchema } from '#shared/model/fee.ts';

/** The steps of a price list as lines of text: `1000 450`, the endless last one with `above` in front. */
export function writeTiers(tiers: readonly Tier[], above: string): string {
  return tiers.map(({ upTo, price }) => `${upTo ?? above} ${price}`).join('\n');
}

/** The steps that such lines mean; `null` where a line is none, steps do not rise, or one follows the endless one. */
export function readTiers(text: string): Tier[] | null {
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.replaceAll(/[,円¥]/gu, '').trim())
    .filter((line) => line !== '');
  const tiers = lines.map(readTier);
  if (tiers.some((tier) => tier === null)) return null;
  const steps = tiers.filter((tier) => tier !== null);
  const rises = steps.every(({ upTo }, place) => {
    const before = steps[place - 1];
    if (!before) return true;
    return before.upTo !== null && (upTo === null || Number(upTo) > Number(before.upTo));
  });
  return rises && steps.length <= 12 ? steps : null;
}

function readTier(line: string): Tier | null {
  const [first = '', price = '', ...rest] = line.split(/[\s:]+/u);
  if (rest.length > 0 || !decimalSchema.safeParse(price).success) return null;
  if (decimalSchema.safeParse(first).success) return { upTo: first, price };
  return /^\d/u.test(first) ? null : { upTo: null, price };
}
