import type { settings as source } from '../ja/settings.ts';

export const settings: typeof source = {};
