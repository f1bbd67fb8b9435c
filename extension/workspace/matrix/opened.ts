import type { AxisId, CriterionId } from '#shared/model/axis.ts';

/** What the popover of the matrix explains. */
export type Opened =
  | { type: 'axis'; vendorId: string; axis: AxisId }
  | { type: 'criterion'; vendorId: string; criterionId: CriterionId }
  | { type: 'vendor'; vendorId: string };
