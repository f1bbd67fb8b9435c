import type { estimates as source } from '../ja/estimates.ts';
import { costs } from './costs.ts';

export const estimates: typeof source = { costs };
