import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';
import { leadOf, shareOfWeightings, weightIntervals } from '#shared/scoring/robustness.ts';

import { nameOf } from '../matrix/vendor-input.ts';
import { flipsOf } from './flips.ts';

/** How firm the order is, in sentences that a person would repeat. Empty parts are left out. */
export type RobustnessSentences = {
  /** How far apart first and second are; also says when they are tied. */
  gap: string | null;
  /** The nearest weight at which another comes first. */
  nearest: string | null;
  /** How much of all weightings the first wins against the second. */
  share: string | null;
  /** Where the first can go with its open criteria. */
  open: string | null;
};

/** Writes the sentences for a comparison. */
export function useRobustnessSentences(
  snapshot: Pick<Snapshot, 'vendors'>,
  comparison: Comparison,
): RobustnessSentences {
  const { robustness: words } = useMessages();
  const language = useLanguage();
  const format = useFormat();
  const lead = leadOf(comparison);
  const name = (id: string) => {
    const vendor = snapshot.vendors.find((one) => one.id === id);
    return vendor ? nameOf(vendor) : '';
  };
  if (lead === null) return { gap: null, nearest: null, share: null, open: null };
  const { first, second } = lead;
  const [names, otherName] = [name(first.vendorId), name(second.vendorId)];
  const [flip] = flipsOf(weightIntervals(comparison));
  const share = shareOfWeightings(first, second);
  const openCount = first.applicable - first.scored;
  return {
    gap: lead.tied
      ? words.tied(names, otherName)
      : words.gap(names, otherName, format.number(lead.gap, lead.gap < 0.01 ? 3 : 2)),
    nearest: flip
      ? words.flip(
          axisById(flip.axis).shortLabel[language],
          flip.direction,
          format.percent(flip.limit),
          name(flip.vendorId),
        )
      : words.noFlip,
    share:
      share === null || share.tied
        ? null
        : words.share(
            names,
            format.percent(share.share),
            otherName,
            format.percent(1 - share.share),
          ),
    open:
      openCount > 0
        ? words.open(names, openCount, format.range(first.lower, first.upper))
        : words.nothingOpen(names),
  };
}
