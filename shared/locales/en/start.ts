import type { start as source } from '../ja/start.ts';

export const start: typeof source = {};
