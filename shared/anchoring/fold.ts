/** Units without the differences that no reader means, and where in the raw text each of them came from. */
export type Folded = {
  /** UTF-16 units; only the first `length` of them count. */
  units: Uint16Array;
  length: number;
  /** For each unit: where the character it came from starts in the raw text. */
  starts: Uint32Array;
};

const dropped = 1;
const several = 2;

/** What each UTF-16 unit folds to, filled as units are met: looking up is many times faster than normalising. */
const known = new Uint16Array(65_536);
const seen = new Map<string, string>();
/** A hostile text may hold any number of different ones. */
const mostSeen = 20_000;

const invisible = /[\s\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** Typographic marks that writers and programs exchange for one another; whatever NFKC already joins is not repeated here. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201B\u2032\u2035`\u00B4\u02BC]/g, "'"],
  [/[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u301D-\u301F]/g, '"'],
  [/[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g, '-'],
  [/[\u301C\u2053\u223C\uFF5E]/g, '~'],
];

/**
 * Folds width and composition (NFKC), letter case and typographic marks, and leaves out white space and characters that cannot be
 * seen. Linear in the length of the text.
 */
export function fold(raw: string): Folded {
  let units = new Uint16Array(raw.length);
  let starts = new Uint32Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at);
    const unit = known[code] || learn(code);
    if (unit > several) {
      units[length] = unit;
      starts[length] = at;
      length += 1;
      at += 1;
    } else if (unit === dropped) {
      at += 1;
    } else {
      // A mark belongs to the character before it, which was taken alone.
      const start = isMark(code) && at > 0 ? at - 1 : at;
      while (length > 0 && (starts[length - 1] ?? 0) >= start) length -= 1;
      at = clusterEnd(raw, start);
      const cluster = foldWords(raw.slice(start, at));
      const room = length + cluster.length + raw.length - at;
      if (room > units.length) {
        const before = { units, starts };
        units = new Uint16Array(2 * room);
        units.set(before.units);
        starts = new Uint32Array(2 * room);
        starts.set(before.starts);
      }
      for (let index = 0; index < cluster.length; index += 1) {
        units[length] = cluster.charCodeAt(index);
        starts[length] = start;
        length += 1;
      }
    }
  }
  return { units, starts, length };
}

/** Where the character at `start` ends in the raw text, with the marks that NFKC joins to it (か + ゛, ｶ + ﾞ, e + accent). */
export function clusterEnd(raw: string, start: number): number {
  let end = start + 1;
  if (isHigh(raw.charCodeAt(start)) && isLow(raw.charCodeAt(end))) end += 1;
  while (end < raw.length && isMark(raw.charCodeAt(end))) end += 1;
  return end;
}

function learn(code: number): number {
  const isPart = isHigh(code) || isLow(code) || isMark(code);
  const text = isPart ? '' : foldWords(String.fromCharCode(code));
  const unit = isPart || text.length > 1 ? several : text === '' ? dropped : text.charCodeAt(0);
  known[code] = unit;
  return unit;
}

/** A few words, or one character, folded; the same ones come again and again. */
export function foldWords(words: string): string {
  const before = seen.get(words);
  if (before !== undefined) return before;
  // Marks before NFKC, which takes some of them apart, and after it, which makes some of others.
  let text = withPlainMarks(withPlainMarks(words).normalize('NFKC'));
  // To upper case first: ß and SS, ς and σ are then the same.
  text = text.toUpperCase().toLowerCase().normalize('NFKC').replace(invisible, '');
  if (seen.size > mostSeen) seen.clear();
  seen.set(words, text);
  return text;
}

function withPlainMarks(text: string): string {
  return marks.reduce((plain, [pattern, mark]) => plain.replace(pattern, mark), text);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x3099 ||
    code === 0x309a ||
    code === 0xff9e ||
    code === 0xff9f
  );
}
