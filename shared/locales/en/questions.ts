import type { questions as source } from '../ja/questions.ts';

export const questions: typeof source = {};
