import type { Selector } from './selector.ts';
import { edgeAfter, edgeBefore, safeEnd, safePieces, safeStart } from './word-bounds.ts';

/** `addressSchema` in model/ids.ts accepts no more. */
const linkLimit = 4000;
/** A quote up to this length is written out; a longer one is given by its beginning and its end. */
const wholeLimit = 60;
/** How much of the quote's beginning and end names a long quote. */
const edgeLength = 24;
/** A range's beginning of fewer characters is found in several places. */
const leastBeginning = 10;
/** How much context stands in a directive: enough to choose among copies, and little that can be edited away. */
const contextLength = 20;
/** Every piece is one more chance to land after an edit: first those long enough to stand nowhere else, then more of them. */
const longPieces = { count: 3, shortest: 10, longest: 30 };
const shortPieces = { count: 8, shortest: 6, longest: 14 };
/** When nothing of the quote is left as it was, what stands beside it still leads there. */
const contextPieces = { count: 1, shortest: 8, longest: 24 };

/**
 * A link that opens the page at the passage: `url` with `#:~:text=` directives (WICG Scroll To Text Fragment). Browsers scroll to
 * the first directive that matches, so the most certain stands first: with context, then the words alone, then pieces of them, which
 * still land when the rest was edited, and last what stands beside them. An old fragment is replaced, except a route (`#/…`, `#!…`), which is part of the address.
 * Directives that would make the address longer than 4,000 characters are left out.
 */
export function textFragmentLink(
  url: string,
  passage: Pick<Selector, 'exact' | 'prefix' | 'suffix'>,
): string {
  const base = addressBefore(url);
  const marker = base.includes('#') ? ':~:' : '#:~:';
  let link = '';
  for (const directive of directives(passage)) {
    const longer = link === '' ? `${base}${marker}text=${directive}` : `${link}&text=${directive}`;
    if (longer.length <= linkLimit) link = longer;
  }
  return link === '' ? base : link;
}

/** A link that opens a PDF at a page (1-based): `url` with `#page=N` (RFC 8118). */
export function pdfPageLink(url: string, page: number | null): string {
  const base = url.replace(/#[\s\S]*$/, '');
  return page === null ? base : `${base}#page=${page}`;
}

function addressBefore(url: string): string {
  const [address = '', ...rest] = url.split('#');
  const route = rest.join('#').split(':~:')[0] ?? '';
  return /^[/!]/.test(route) ? `${address}#${route}` : address;
}

function directives(passage: Pick<Selector, 'exact' | 'prefix' | 'suffix'>): string[] {
  const { exact, before, after } = toWordEdges(passage);
  const blocks = blocksOf(exact);
  const [first = ''] = blocks;
  if (first === '') return [];
  const last = lastOf(blocks);
  const short = blocks.length === 1 && first.length <= wholeLimit;
  const words = short
    ? encode(first)
    : `${encode(safeStart(first, edgeLength))},${encode(safeEnd(last, edgeLength))}`;
  const prefix = safeEnd(lastOf(blocksOf(before)), contextLength);
  const suffix = safeStart(blocksOf(after)[0] ?? '', contextLength);
  const withContext = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    words,
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',');
  const long = safePieces(blocks, longPieces).map(encode);
  const others = [
    ...safePieces(blocks, shortPieces),
    ...safePieces(blocksOf(after).slice(0, 1), contextPieces),
    ...safePieces(blocksOf(before).slice(-1), contextPieces),
  ].map(encode);
  // A range that begins with little begins at the first such place in the page, however far from its end.
  const isVague = !short && first.length < leastBeginning;
  const whole = [withContext, words];
  return [...new Set(isVague ? [...long, ...whole, ...others] : [...whole, ...long, ...others])];
}

/** Widens words that were marked from the middle of a word, because browsers look for whole words only. */
function toWordEdges({ exact, prefix, suffix }: Pick<Selector, 'exact' | 'prefix' | 'suffix'>) {
  const all = prefix + exact + suffix;
  const start = edgeBefore(all, prefix.length);
  const end = edgeAfter(all, prefix.length + exact.length);
  return { before: all.slice(0, start), exact: all.slice(start, end), after: all.slice(end) };
}

/** A directive's words match inside one block only, so a quote is cut where the page's text has a line or cell break. */
function blocksOf(text: string): string[] {
  return wellFormed(text)
    .split(/[\n\t]+/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
}

function lastOf(blocks: readonly string[]): string {
  return blocks[blocks.length - 1] ?? '';
}

/** Percent-encoding for a directive, where `-`, `,` and `&` have a meaning of their own. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}

/** Half a surrogate pair cannot be encoded; it goes before white space is joined, of which it may stand in the middle. */
function wellFormed(words: string): string {
  return words.replace(/[\uD800-\uDFFF]/gu, '');
}
