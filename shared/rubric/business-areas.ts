import type { BusinessArea } from '#shared/model/business-area.ts';

import type { BusinessAreaGuide } from './business-area-guide.ts';
import { operationAreas } from './operation-areas.ts';
import { promotionAreas } from './promotion-areas.ts';

/** The nine areas of S1-06, in the order of the model; a guide is shown only when its area is in scope. */
export const businessAreaGuides: Record<BusinessArea, BusinessAreaGuide> = {
  ...operationAreas,
  ...promotionAreas,
};
