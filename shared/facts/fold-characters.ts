const fullWidth = /[\uff01-\uff5e]/g;
/** `１．3営業日`: the full stop of a list's number, where the widths tell it from a decimal point. */
const numbering = /(?<=[\uff10-\uff19])\uff0e(?=[0-9])/g;
const lookalikes: Record<string, string> = {
  '\u301c': '~',
  '\u2053': '~',
  '\u223c': '~',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\uffe5': '¥',
  '\uffe1': '£',
  '\u2018': "'",
  '\u2019': "'",
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\uff65': '・',
  '\u2502': '|',
};
const lookalike =
  /[\u301c\u2053\u223c\u2010-\u2015\u2212\uffe5\uffe1\u2018\u2019\u00a0\u2009\u202f\uff65\u2502]/g;

const kanjiDigits = '〇一二三四五六七八九';
/** `二割`: shares are written with a numeral of the language, prices hardly ever. */
const kanjiShare = /[一二三四五六七八九](?=割(?!引|増|安|り|合))/g;

/**
 * The text with full-width letters, digits and signs, dashes, waves, spaces and the numeral of a share in one spelling. Every UTF-16 unit becomes exactly one,
 * so that a span in the folded text is the same span in the original.
 */
export function foldCharacters(text: string): string {
  return text
    .replace(numbering, ' ')
    .replace(fullWidth, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(lookalike, (one) => lookalikes[one] ?? one)
    .replace(kanjiShare, (one) => String(kanjiDigits.indexOf(one)));
}
