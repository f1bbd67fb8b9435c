import type { Change } from './anchor.ts';
import { foldWords } from './fold.ts';

/** What counts as one word when old and new wording are compared; Japanese has no spaces, so scripts and endings that negate part its words. */
const words =
  /ません|な[いくし]|\p{Sc}?\p{Nd}(?:[\p{Nd},.:/，．：／]*\p{Nd})?[%‰％]?|[\p{Script=Latin}\p{M}'’]+|[\p{Script=Katakana}ー]+|[\p{Script=Han}々]|\p{Script=Hiragana}|\s+|[\s\S]/gu;

/** Negations, and numbers that Japanese writes as words. */
const weighty =
  /^(not|no|never|none|without|cannot|except|excluding|unless|\p{L}+n['’]t|[不無非未否除禁外一二三四五六七八九十百千万億兆]|ません|な[いくし])$/iu;

/** Old and new wording side by side, in the order of the text; differences that folding removes are no changes. */
export function changesBetween(before: string, after: string): Change[] {
  const { old, now } = differing(before, after);
  const kept = commonWords(old, now);
  const changes: Change[] = [];
  let oldAt = 0;
  let nowAt = 0;
  for (const [oldKept, nowKept] of [...kept, [old.length, now.length] as const]) {
    const gone = old.slice(oldAt, oldKept);
    const come = now.slice(nowAt, nowKept);
    const all = [...gone, ...come];
    if (all.some(counts))
      changes.push({
        before: rawOf(gone),
        after: rawOf(come),
        kind: all.some(isValue) ? 'value' : 'wording',
      });
    oldAt = oldKept + 1;
    nowAt = nowKept + 1;
  }
  return changes;
}

type Word = { raw: string; folded: string };

/** The words in which two texts differ: what both begin and end with takes no comparing. */
function differing(before: string, after: string): { old: Word[]; now: Word[] } {
  const old = before.match(words) ?? [];
  const now = after.match(words) ?? [];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const folded = (list: string[]): Word[] =>
    list.slice(start, list.length - end).map((raw) => ({ raw, folded: foldWords(raw) }));
  return { old: folded(old), now: folded(now) };
}

function counts(word: Word): boolean {
  return word.folded !== '';
}

function rawOf(list: readonly Word[]): string {
  return list
    .map(({ raw }) => raw)
    .join('')
    .trim();
}

/** Numbers in any script, negations, and words written with capitals weigh more than the rest. */
function isValue({ raw, folded }: Word): boolean {
  return /[\p{N}\p{Sc}]|^\p{Lu}/u.test(raw) || weighty.test(folded);
}

/** The longest sequence of words that both texts have, as pairs of their places. Quadratic: for words of one quote. */
function commonWords(old: readonly Word[], now: readonly Word[]): [number, number][] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const same = (i: number, j: number): boolean => old[i]?.folded === now[j]?.folded;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const longer = Math.max(length(i + 1, j), length(i, j + 1));
      lengths[i * width + j] = same(i, j) ? length(i + 1, j + 1) + 1 : longer;
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (same(i, j)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
