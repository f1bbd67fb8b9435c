import type { estimates as source } from '../ja/estimates.ts';

export const estimates: typeof source = {};
