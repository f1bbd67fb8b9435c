import type { PassageFields } from '../model/passage.ts';

/**
 * What is known of a passage: W3C TextQuote (`exact`, `prefix`, `suffix`) and TextPosition (`start`, `end` in UTF-16 units of the
 * text in which it was marked).
 */
export type Selector = Pick<PassageFields, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;
