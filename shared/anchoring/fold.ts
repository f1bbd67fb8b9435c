/** Units without the differences that no reader means, and where in the raw text each of them came from. */
export type Folded = {
  /** UTF-16 units; only the first `length` of them count. */
  units: Uint16Array;
  length: number;
  /** For each unit: where the character it came from starts in the raw text. */
  starts: Uint32Array;
};

const unknown = 0;
const dropped = 1;
const several = 2;

/** What each UTF-16 unit folds to, filled as units are met: looking up is many times faster than normalising. */
const known = new Uint16Array(65_536);
const clusters = new Map<string, string>();
/** A hostile text may hold any number of different ones. */
const mostClusters = 20_000;

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
  const folded: Folded = {
    units: new Uint16Array(raw.length + 16),
    starts: new Uint32Array(raw.length + 16),
    length: 0,
  };
  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at);
    const next = raw.charCodeAt(at + 1);
    let unit = joinsNext(code, next) ? several : (known[code] ?? unknown);
    if (unit === unknown) unit = learn(code);
    if (unit > several) {
      push(folded, unit, at);
      at += 1;
    } else if (unit === dropped) {
      at += 1;
    } else {
      const end = clusterEnd(raw, at);
      pushAll(folded, foldCluster(raw.slice(at, end)), at);
      at = end;
    }
  }
  return folded;
}

/** Where the character at `start` ends in the raw text, with the marks that NFKC joins to it (か + ゛, ｶ + ﾞ, e + accent). */
export function clusterEnd(raw: string, start: number): number {
  let end = start + 1;
  if (isHigh(raw.charCodeAt(start)) && isLow(raw.charCodeAt(end))) end += 1;
  while (end < raw.length && isMark(raw.charCodeAt(end))) end += 1;
  return end;
}

function learn(code: number): number {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const text = isSurrogate ? '' : foldCluster(String.fromCharCode(code));
  const unit =
    isSurrogate || text.length > 1 ? several : text === '' ? dropped : text.charCodeAt(0);
  known[code] = unit;
  return unit;
}

function foldCluster(cluster: string): string {
  const before = clusters.get(cluster);
  if (before !== undefined) return before;
  // Marks before NFKC, which takes some of them apart, and after it, which makes some of others.
  let text = withPlainMarks(withPlainMarks(cluster).normalize('NFKC'));
  // To upper case first: ß and SS, ς and σ are then the same.
  text = text.toUpperCase().toLowerCase().normalize('NFKC').replace(invisible, '');
  if (clusters.size > mostClusters) clusters.clear();
  clusters.set(cluster, text);
  return text;
}

function withPlainMarks(text: string): string {
  return marks.reduce((plain, [pattern, mark]) => plain.replace(pattern, mark), text);
}

function push(folded: Folded, unit: number, at: number): void {
  if (folded.length === folded.units.length) grow(folded);
  folded.units[folded.length] = unit;
  folded.starts[folded.length] = at;
  folded.length += 1;
}

function pushAll(folded: Folded, text: string, at: number): void {
  for (let index = 0; index < text.length; index += 1) push(folded, text.charCodeAt(index), at);
}

function grow(folded: Folded): void {
  const units = new Uint16Array(folded.units.length * 2);
  const starts = new Uint32Array(folded.units.length * 2);
  units.set(folded.units);
  starts.set(folded.starts);
  folded.units = units;
  folded.starts = starts;
}

function joinsNext(code: number, next: number): boolean {
  return (next >= 0x300 && isMark(next)) || (isHigh(code) && isLow(next));
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
