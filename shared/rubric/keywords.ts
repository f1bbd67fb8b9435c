import type { CriterionId } from '#shared/model/axis.ts';

import type { Keywords } from './keyword.ts';
import { keywordsContract } from './keywords-contract.ts';
import { keywordsFit } from './keywords-fit.ts';
import { keywordsScope } from './keywords-scope.ts';
import { keywordsSupport } from './keywords-support.ts';
import { keywordsTrackRecord } from './keywords-track-record.ts';

/** The keywords of every criterion; apart from the rubric, because the spreadsheet needs the anchors but suggests nothing. */
export const criterionKeywords: Readonly<Record<CriterionId, Keywords>> = {
  ...keywordsFit,
  ...keywordsScope,
  ...keywordsTrackRecord,
  ...keywordsContract,
  ...keywordsSupport,
};
