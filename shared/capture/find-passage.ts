import type { PassageWords } from './describe-passage.ts';
import { foldWithOffsets } from './fold-with-offsets.ts';

/**
 * Where a passage stands in a page's text now.
 * `found`: the same words. `normalised`: they differ only in white space, width, composition or case. `ambiguous`: the words are there,
 * but nothing tells which place was meant. `gone`: the words are not there. Offsets are UTF-16 units of the text that was searched.
 */
export type FoundPassage =
  | { status: 'found' | 'normalised'; start: number; end: number }
  | { status: 'ambiguous' }
  | { status: 'gone' };

/** So many agreeing characters around the words show that it is the same place; fewer may be a phrase that is often repeated. */
const convincing = 16;
/** Words of this length that occur once are their own proof, whatever is written around them now. */
const speaksForItself = 32;

/**
 * Finds a passage again, first at its old position, then by its words, where the context decides among copies. It never guesses:
 * without a clear winner the answer is `ambiguous`. Linear in the text.
 */
export function findPassage(text: string, passage: PassageWords): FoundPassage {
  const { exact, prefix, suffix, start, end } = passage;
  if (exact === '') return { status: 'gone' };
  const whole = prefix + exact + suffix;
  const wholeStart = start - prefix.length;
  if (end - start === exact.length && wholeStart >= 0 && text.startsWith(whole, wholeStart)) {
    return { status: 'found', start, end };
  }
  const only = onlyPlace(text, whole);
  if (only !== null && prefix.length + suffix.length >= convincing) {
    const at = only + prefix.length;
    return { status: 'found', start: at, end: at + exact.length };
  }
  return findFolded(text, passage);
}

function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}

function findFolded(text: string, passage: PassageWords): FoundPassage {
  const words = foldWithOffsets(passage.exact).text;
  if (words === '') return { status: 'gone' };
  const page = foldWithOffsets(text);
  const before = foldWithOffsets(passage.prefix).text;
  const after = foldWithOffsets(passage.suffix).text;
  const { best, second } = bestPlaces(page.text, words, before, after);
  if (best === null) return { status: 'gone' };
  if (!isClear(words.length, before.length + after.length, best.agreement, second)) {
    return { status: 'ambiguous' };
  }
  const start = page.starts[best.at] ?? 0;
  const end = page.ends[best.at + words.length - 1] ?? text.length;
  const same = text.slice(start, end) === passage.exact;
  return { status: same ? 'found' : 'normalised', start, end };
}

type Candidate = { at: number; agreement: number };

/** The place whose surroundings agree most with the context, and how much the next best agrees; -1 if there is no other. */
function bestPlaces(
  page: string,
  words: string,
  before: string,
  after: string,
): { best: Candidate | null; second: number } {
  let best: Candidate | null = null;
  let second = -1;
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    const agreement =
      agreementBefore(page, at, before) + agreementAfter(page, at + words.length, after);
    if (best === null || agreement > best.agreement) {
      second = best?.agreement ?? -1;
      best = { at, agreement };
    } else if (agreement > second) second = agreement;
  }
  return { best, second };
}

function isClear(length: number, context: number, agreement: number, second: number): boolean {
  if (second >= 0) {
    const inFull = agreement === context && second < agreement;
    return inFull || agreement - second >= convincing;
  }
  // A short page has little context, which must then agree in full; no context at all convinces nobody.
  const agrees = agreement > 0 && agreement >= Math.min(convincing, context);
  return agrees || length >= speaksForItself;
}

function agreementBefore(text: string, end: number, context: string): number {
  let count = 0;
  while (
    count < context.length &&
    count < end &&
    text[end - 1 - count] === context[context.length - 1 - count]
  ) {
    count += 1;
  }
  return count;
}

function agreementAfter(text: string, start: number, context: string): number {
  let count = 0;
  while (count < context.length && text[start + count] === context[count]) count += 1;
  return count;
}
