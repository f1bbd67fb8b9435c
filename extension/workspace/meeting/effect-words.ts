import type { Messages } from '#shared/locales/messages.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';
import type { Effect } from '#shared/scoring/effect.ts';

/** What a disagreement does to the order: whose place is at stake, the first two by name. */
export function effectWords(
  { vendorId, effect }: { vendorId: string; effect: Effect | null },
  { vendors }: Pick<Comparison, 'vendors'>,
  words: Messages['meeting'],
  nameOf: (vendorId: string) => string,
): string {
  const crosses = effect?.crosses ?? [];
  if (crosses.length === 0) return words.stays;
  const [first, second] = vendors.filter(({ rank }) => rank !== null);
  if (first && second) {
    const pair = [first.vendorId, second.vendorId];
    const other = pair.find((id) => id !== vendorId);
    if (pair.includes(vendorId) && other !== undefined && crosses.includes(other)) {
      return words.swapsFirst(nameOf(first.vendorId), nameOf(second.vendorId));
    }
  }
  return words.swaps(crosses.length);
}
