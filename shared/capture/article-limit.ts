/** The longest main text that is kept, in UTF-16 units; no page that a person reads is longer. Alone, for scripts in pages. */
export const articleLimit = 400_000;
