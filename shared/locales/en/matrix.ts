import type { matrix as source } from '../ja/matrix.ts';

export const matrix: typeof source = {};
