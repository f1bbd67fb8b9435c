import type { brief as source } from '../ja/brief.ts';

export const brief: typeof source = {};
