import { monthsToPay } from '../costs/exit.ts';
import { limitKeys, measuresInUse } from '../costs/measures-in-use.ts';
import { currentEstimate } from '../costs/versions.ts';
import type { FeeLine } from '../model/estimate.ts';
import type { Measure } from '../model/fee.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';

/** Where the volumes, the totals and the lines of the offers stand in the sheet 見積比較, and what they are. Rows count from 0. */
export type EstimatesLayout = {
  measures: Measure[];
  lines: OfferLine[];
  /** Rows laid out for lines, filled or not, so that one more line seldom changes the sheet's shape. */
  room: number;
  /** The first row of volumes in the sheet aggregate; the limits follow them. */
  aggregateRow: number;
  volumesHead: number;
  limits: number;
  totalsHead: number;
  linesHead: number;
};

export type OfferLine = {
  vendor: Entity<'vendor'>;
  offer: Entity<'estimate'>;
  line: FeeLine;
  /** For how many months its fees go on for somebody who leaves after `exitAfter`. */
  monthsToPay: number;
};

/** The months after which the sheet says what leaving costs. */
const exitAfter = 12;

const step = 20;

/** Settles where everything about costs stands; `aggregateRow` is the first free row of the sheet aggregate. */
export function estimatesLayoutOf(snapshot: Snapshot, aggregateRow: number): EstimatesLayout {
  const measures = measuresInUse(snapshot);
  const lines = snapshot.vendors.flatMap((vendor) => {
    const offer = currentEstimate(snapshot, vendor.id);
    if (!offer) return [];
    const { left, beyond } = monthsToPay(offer.terms, exitAfter);
    return offer.feeLines.map((line) => ({
      vendor,
      offer,
      line,
      monthsToPay: left + beyond,
    }));
  });
  const volumesHead = 3;
  const limits = volumesHead + 1 + measures.length;
  const totalsHead = limits + limitKeys.length + 1;
  return {
    measures,
    lines,
    room: step * Math.ceil((lines.length + 1) / step),
    aggregateRow,
    volumesHead,
    limits,
    totalsHead,
    linesHead: totalsHead + 1 + snapshot.vendors.length + 1,
  };
}
