/** A text without the differences that no reader sees, and where each of its UTF-16 units came from. */
export type FoldedText = {
  text: string;
  /** For each unit of `text`: where the character it came from starts in the raw text. */
  starts: readonly number[];
  /** For each unit of `text`: where that character ends. */
  ends: readonly number[];
};

const invisible = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Folds width, composition (NFKC) and letter case, and leaves out white space and invisible characters. Linear in the length of
 * the text.
 */
export function foldWithOffsets(raw: string): FoldedText {
  const known = new Map<string, string>();
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < raw.length;) {
    const end = clusterEnd(raw, start);
    const cluster = raw.slice(start, end);
    let folded = known.get(cluster);
    if (folded === undefined) {
      folded = cluster.normalize('NFKC').toLowerCase().replace(invisible, '');
      known.set(cluster, folded);
    }
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { text: parts.join(''), starts, ends };
}

/** Where the character at `start` ends, with the marks that NFKC joins to it (か + ゛, ｶ + ﾞ, e + accent). */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end;
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
