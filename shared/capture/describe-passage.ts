import type { PassageFields } from '../model/passage.ts';

/** The words of a passage and where they stand: W3C TextQuote and TextPosition in UTF-16 units of the page's text. */
export type PassageWords = Pick<PassageFields, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** 64 characters tell nearly all copies on one page apart; white space is not counted, because context is often indentation. */
const contextCharacters = 64;
/** What `passageFieldsSchema` accepts. */
const contextLimit = 200;

/**
 * Describes the words between `start` and `end` (UTF-16 units of `text`) so that they can be found again. White space at both ends
 * is left out and halves of surrogate pairs are completed. Context is 64 characters on each side without counting white space, at
 * most 200 in all, fewer where the text ends. `exact` is empty when there is nothing but white space.
 */
export function describePassage(text: string, start: number, end: number): PassageWords {
  let from = clamp(Math.min(start, end), text.length);
  let to = clamp(Math.max(start, end), text.length);
  if (splitsPair(text, from)) from -= 1;
  if (splitsPair(text, to)) to += 1;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return {
    exact: text.slice(from, to),
    prefix: text.slice(contextStart(text, from), from),
    suffix: text.slice(to, contextEnd(text, to)),
    start: from,
    end: to,
  };
}

function contextStart(text: string, from: number): number {
  let at = from;
  let count = 0;
  while (at > 0 && count < contextCharacters && from - at < contextLimit) {
    at -= 1;
    if (!isSpace(text, at)) count += 1;
  }
  return splitsPair(text, at) ? at + 1 : at;
}

function contextEnd(text: string, to: number): number {
  let at = to;
  let count = 0;
  while (at < text.length && count < contextCharacters && at - to < contextLimit) {
    if (!isSpace(text, at)) count += 1;
    at += 1;
  }
  return splitsPair(text, at) ? at - 1 : at;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Whether `at` lies between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
