/** Index after a quoted string that starts at `start`. */
const afterString = (code: string, start: number): number => {
  const quote = code[start];
  let index = start + 1;
  while (index < code.length && code[index] !== quote && code[index] !== '\n')
    index += code[index] === '\\' ? 2 : 1;
  return index + 1;
};

/** Index after the rest of a line. */
const endOfLine = (code: string, start: number): number => {
  const end = code.indexOf('\n', start);
  return end === -1 ? code.length : end;
};

const cutTemplate = (
  code: string,
  start: number,
): { readonly text: string; readonly next: number } => {
  let text = '`';
  let index = start + 1;
  while (index < code.length && code[index] !== '`') {
    if (code.startsWith('//', index)) index = endOfLine(code, index);
    else if (code.startsWith('/*', index)) {
      const end = code.indexOf('*/', index);
      index = end === -1 ? code.length : end + 2;
    } else {
      const width = code[index] === '\\' ? 2 : 1;
      text += code.slice(index, index + width);
      index += width;
    }
  }
  return index < code.length ? { text: `${text}\``, next: index + 1 } : { text, next: index };
};

const cutScript = (code: string): string => {
  let result = '';
  let index = 0;
  while (index < code.length) {
    const character = code[index];
    let next = index + 1;
    if (character === '"' || character === "'") next = afterString(code, index);
    else if (code.startsWith('//', index)) next = endOfLine(code, index);
    else if (code.startsWith('/*', index)) {
      const end = code.indexOf('*/', index);
      next = end === -1 ? code.length : end + 2;
    } else if (character === '`') {
      const cut = cutTemplate(code, index);
      result += cut.text;
      index = cut.next;
      continue;
    }
    result += code.slice(index, next);
    index = next;
  }
  return result;
};

/**
 * What HtmlService does to the scripts of a page: inside a template literal it takes `//` and `/*` for comments and
 * deletes the rest of the line, which breaks the script (enuchi/React-Google-Apps-Script issue 157).
 */
export const cutTemplateLiterals = (html: string): string =>
  html.replaceAll(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_whole, open: string, code: string, close: string) => `${open}${cutScript(code)}${close}`,
  );
