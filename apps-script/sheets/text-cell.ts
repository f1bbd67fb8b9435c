/**
 * A text as it must be given to `setValues`, so that it stays the text it is: behind an apostrophe nothing is read as a formula, number or
 * date. Line ends become `\n` and NUL is dropped, because a cell keeps neither.
 */
export function textCell(text: string): string {
  return text === '' ? '' : `'${cellText(text)}`;
}

/** The text that a cell can hold: see `textCell`; longer than 45,000 characters it is cut, far above what the schemas let in. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').split('\u0000').join('').slice(0, 45_000);
}
