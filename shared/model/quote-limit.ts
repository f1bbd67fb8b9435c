/**
 * The longest quote that is kept, in UTF-16 units: far below a sheet cell's 50,000. It stands alone, so that scripts in pages can know
 * it without the schemas.
 */
export const quoteLimit = 5000;
