import type { workbook as source } from '../ja/workbook.ts';

export const workbook: typeof source = {};
