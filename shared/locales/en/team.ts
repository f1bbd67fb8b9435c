import type { team as source } from '../ja/team.ts';

export const team: typeof source = {};
