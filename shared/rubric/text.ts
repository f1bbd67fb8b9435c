/** The same sentence in both languages of the product; neither is a translation aid for the other. */
export type LocalText = { ja: string; en: string };
