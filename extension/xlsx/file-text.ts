/** Most characters in one cell of an .xlsx file. */
const cellLimit = 32_767;

const errorWords =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/i;

/**
 * A text as an .xlsx file can hold it: without the characters that XML forbids, with `_x000D_` and the like marked as meant literally
 * (programs read it as a character's code), and no longer than a cell may be.
 */
export function fileText(text: string): string {
  return text
    .replaceAll(forbidden, '')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .slice(0, cellLimit);
}

/** Control characters except tab and line breaks, and the two non-characters. */
// oxlint-disable-next-line no-control-regex -- these are the characters to be removed
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Whether a text reads like a spreadsheet's error value. */
export function isErrorWord(text: string): boolean {
  return errorWords.test(text);
}
