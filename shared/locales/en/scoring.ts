import type { scoring as source } from '../ja/scoring.ts';

export const scoring: typeof source = {};
