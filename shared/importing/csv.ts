/** The separators that spreadsheet programs write, the usual one first. */
const separators = [',', '\t', ';'] as const;

/**
 * The rows of a CSV text (RFC 4180) as texts, with comma, tab or semicolon between the cells: the one that its first line holds most
 * often outside quotes. An apostrophe that keeps a text from being calculated is taken off. An unclosed quote runs to the end.
 */
export function parseCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  const endCell = () => {
    row.push(cell.replace(/^'(?=\s*[=+\-@|%\t\r])/, ''));
    cell = '';
  };
  for (const [token] of plain.matchAll(tokens)) {
    if (token === separator) endCell();
    else if (/^[\r\n]/.test(token)) {
      endCell();
      rows.push(row);
      row = [];
    } else cell += token.startsWith('"') && cell === '' ? unquoted(token) : token;
  }
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return rows;
}

/** A quoted run, which may hold anything, or the end of a line, a separator, or what lies between them. */
const tokens = /"(?:[^"]|"")*(?:"|$)|\r\n|[\r\n,\t;]|[^"\r\n,\t;]+/g;

function unquoted(token: string): string {
  return token.replace(/^"|"$/g, '').replace(/""/g, '"');
}

function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
