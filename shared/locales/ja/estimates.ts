import { costs } from './costs.ts';

/** Words of the page that compares offers, and of what they cost. */
export const estimates = { costs };
