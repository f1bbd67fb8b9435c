import * as z from 'zod/mini';

import { quoteLimit } from '../model/quote-limit.ts';
import { articleLimit } from './article-limit.ts';

/** What the article script found in a page: its main text, one line per block. It comes from somebody else's page. */
export const articleSchema = z.strictObject({
  text: z.string().check(z.maxLength(articleLimit)),
});

export type Article = z.infer<typeof articleSchema>;

/** The beginning of a text that fits into a quote, ending with a line where one ends in its second half. */
export function openingOf(text: string): string {
  if (text.length <= quoteLimit) return text.trim();
  const head = text.slice(0, quoteLimit);
  const line = head.lastIndexOf('\n');
  const cut = line > quoteLimit / 2 ? head.slice(0, line) : head;
  return cut.replace(/[\uD800-\uDBFF]$/, '').trim();
}
