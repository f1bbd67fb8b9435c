import type { evidence as source } from '../ja/evidence.ts';

export const evidence: typeof source = {};
