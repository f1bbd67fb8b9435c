/** Collects visible text the way a browser lays it out: white space collapsed, one separator between words, cells and blocks. */
export type TextWriter = {
  /** Text in which white space collapses. */
  write: (data: string) => void;
  /** Text in which it does not (`white-space: pre`). */
  writeAsIs: (data: string) => void;
  /** What must stand between what was written and what comes next; a line break outweighs a tab, a tab a space. */
  separate: (separator: '\n' | '\t') => void;
  /** How long the text is now, without the separator that waits. */
  length: () => number;
  text: () => string;
};

/** An empty text. */
export function createTextWriter(): TextWriter {
  const parts: string[] = [];
  let length = 0;
  let waiting = '';
  const push = (words: string): void => {
    const separator = length === 0 ? '' : waiting;
    parts.push(separator, words);
    length += separator.length + words.length;
    waiting = '';
  };
  const space = (): void => {
    if (waiting === '') waiting = ' ';
  };
  return {
    write(data) {
      // What stands between two words on one line of the source, the usual case, is left as it is.
      const words = /[\t\n\r\f]| {2}/.test(data) ? data.replace(/[ \t\n\r\f]+/g, ' ') : data;
      // Only what CSS collapses: an ideographic or no-break space is text.
      const from = words.startsWith(' ') ? 1 : 0;
      const to = words.endsWith(' ') ? words.length - 1 : words.length;
      if (from > 0) space();
      if (to > from) push(words.slice(from, to));
      if (to < words.length) space();
    },
    writeAsIs(data) {
      if (data !== '') push(data);
    },
    separate(separator) {
      if (waiting !== '\n') waiting = separator;
    },
    length: () => length,
    text: () => parts.join(''),
  };
}
