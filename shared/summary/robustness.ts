import { axisById } from '../rubric/rubric.ts';
import {
  leadOf,
  shareOfWeightings,
  type WeightInterval,
  weightIntervals,
} from '../scoring/robustness.ts';
import { localTime, sortableTime } from '../time/local-time.ts';
import { clip, decimalsFor, shortName, type SummaryContext } from './context.ts';

/** Flip points named in the summary; the workspace shows all. */
const flipLimit = 2;

/**
 * How firm the order is, in sentences a manager would repeat: the gap between first and second, the share of all weightings in which
 * the first is ahead, the weights at which another vendor comes first, and when the weights were fixed.
 */
export function robustnessSentences(context: SummaryContext): string[] {
  const { snapshot, comparison, messages, options } = context;
  const fixedAt = snapshot.evaluation.weightsFixedAt;
  const weights = [
    fixedAt === null
      ? messages.weightsOpen
      : messages.weightsFixed(sortableTime(localTime(fixedAt, options.offsetMinutes))),
    ...(comparison.weightsFromWorkbook ? [messages.weightsFromWorkbook] : []),
  ];
  const lead = leadOf(comparison);
  if (!lead) {
    const scored = comparison.vendors.some(({ rank }) => rank !== null);
    return [scored ? messages.single : messages.nobodyScored, ...weights];
  }
  const [first, second] = [lead.first, lead.second].map(({ vendorId }) =>
    nameIn(context, vendorId),
  );
  const gap = lead.gap.toFixed(decimalsFor([lead.first, lead.second]));
  const pair = shareOfWeightings(lead.first, lead.second);
  return [
    messages.gap(first ?? '', second ?? '', gap),
    ...(pair ? [messages.pairShare(first ?? '', second ?? '', (pair.share * 100).toFixed(1))] : []),
    ...flipSentences(context, weightIntervals(comparison)),
    ...weights,
  ];
}

/** A name that leaves room for the sentence. */
function nameIn(context: SummaryContext, vendorId: string): string {
  return clip(shortName(context, vendorId), 12);
}

type Flip = {
  interval: WeightInterval;
  at: number;
  direction: 'above' | 'below';
  vendorId: string;
};

function flipSentences(context: SummaryContext, intervals: readonly WeightInterval[]): string[] {
  const { messages, options } = context;
  const flips = intervals
    .flatMap(flipsOf)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, flipLimit);
  if (flips.length === 0) return [messages.noFlip];
  return flips.map(({ interval, at, direction, vendorId }) =>
    messages.flip(
      axisById(interval.axis).shortLabel[options.language],
      direction,
      (at * 100).toFixed(1),
      nameIn(context, vendorId),
    ),
  );
}

function flipsOf(interval: WeightInterval): Flip[] {
  const { low, high, belowLow, aboveHigh } = interval;
  return [
    ...(belowLow === null
      ? []
      : [{ interval, at: low, direction: 'below' as const, vendorId: belowLow }]),
    ...(aboveHigh === null
      ? []
      : [{ interval, at: high, direction: 'above' as const, vendorId: aboveHigh }]),
  ];
}

function distance({ interval, at }: Flip): number {
  return Math.abs(interval.present - at);
}
