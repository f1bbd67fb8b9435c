import type { capture as source } from '../ja/capture.ts';

export const capture: typeof source = {};
