import type { Random } from '../../soak/random.ts';
import { oneOf } from '../../soak/random.ts';

/** A text that was changed, and where the beginning or the end of words of the old one lies in it. */
export type ChangedText = {
  text: string;
  moved: (offset: number) => number;
  /** Behind a last word that was replaced, and before what was added after it. */
  movedEnd: (offset: number) => number;
};

/** One replacement of the characters between `start` and `end`. */
export type Edit = { start: number; end: number; text: string };

/** Applies edits that do not overlap. What is added at an offset stands before that offset afterwards. */
export function applyEdits(text: string, edits: readonly Edit[]): ChangedText {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  const shifts: number[] = [0];
  let at = 0;
  let shift = 0;
  for (const edit of sorted) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
    shift += edit.text.length - (edit.end - edit.start);
    shifts.push(shift);
  }
  parts.push(text.slice(at));
  /** How many edits lie before `offset`. */
  const editsBefore = (offset: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: parts.join(''),
    moved: (offset) => offset + (shifts[editsBefore(offset)] ?? 0),
    movedEnd(offset) {
      let count = editsBefore(offset);
      while (sorted[count - 1]?.start === offset) count -= 1;
      return offset + (shifts[count] ?? 0);
    },
  };
}

const segmenters = {
  latin: new Intl.Segmenter('en', { granularity: 'word' }),
  cjk: new Intl.Segmenter('ja', { granularity: 'word' }),
};

/** The words of a text with their places; punctuation and white space are none. */
export function wordsOf(text: string, script: 'latin' | 'cjk'): Edit[] {
  return Array.from(segmenters[script].segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length, text: segment }));
}

/** Replaces, takes out or adds a word at so many of the words: six of ten are replaced, two taken out, two added. */
export function editWords(
  words: readonly Edit[],
  share: number,
  script: 'latin' | 'cjk',
  random: Random,
): Edit[] {
  const space = script === 'latin' ? ' ' : '';
  return words.flatMap((word) => {
    if (random() >= share) return [];
    const kind = random();
    const other = oneOf(random, words).text;
    if (kind < 0.6) return [{ ...word, text: other }];
    if (kind < 0.8) return [{ ...word, text: '' }];
    return [{ start: word.end, end: word.end, text: `${space}${other}` }];
  });
}

/** White space set otherwise: runs become other runs, and some appear where a line may break. */
export function editSpace(text: string, random: Random): Edit[] {
  const runs = ['\n', '\n      ', '  ', '\t', '\u00A0', ' \n '];
  const edits: Edit[] = Array.from(text.matchAll(/\s+/g), ({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    text: random() < 0.5 ? oneOf(random, runs) : run,
  }));
  for (const { index } of text.matchAll(/[。、](?=\S)/g)) {
    if (random() < 0.2) edits.push({ start: index + 1, end: index + 1, text: '\n' });
  }
  return edits;
}

/** Whole words in capitals or small letters. */
export function editCase(words: readonly Edit[], random: Random): Edit[] {
  return words
    .filter(() => random() < 0.4)
    .map((word) => ({
      ...word,
      text: random() < 0.5 ? word.text.toUpperCase() : word.text.toLowerCase(),
    }));
}

const typographic: readonly (readonly [RegExp, string])[] = [
  [/^'$/, '’'],
  [/^’$/, "'"],
  [/^"$/, '”'],
  [/^[“”]$/, '"'],
  [/^-$/, '–'],
  [/^[–—]$/, '-'],
  [/^～$/, '〜'],
  [/^〜$/, '～'],
];

/** Full width for half width and back, half-width kana, typographic quotes and dashes for plain ones and back. */
export function editWidth(text: string, random: Random): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const now = text.charAt(at);
    const other = otherWidth(now);
    if (other !== now && random() < 0.5) edits.push({ start: at, end: at + 1, text: other });
  }
  return edits;
}

const halfKana = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ';
const halfOf = new Map(Array.from(halfKana, (kana) => [kana.normalize('NFKC'), kana]));
for (const kana of halfKana) {
  for (const mark of ['ﾞ', 'ﾟ']) {
    const joined = (kana + mark).normalize('NFKC');
    if (joined.length === 1) halfOf.set(joined, kana + mark);
  }
}

function otherWidth(now: string): string {
  for (const [pattern, other] of typographic) if (pattern.test(now)) return other;
  const half = halfOf.get(now);
  if (half !== undefined) return half;
  const code = now.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code + 0xfee0);
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  return now;
}
