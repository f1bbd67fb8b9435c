import type { robustness as source } from '../ja/robustness.ts';

export const robustness: typeof source = {};
