import { createRequire } from 'node:module';

import { parseW3CTextAnnotation } from '@recogito/text-annotator';
import search from 'approx-string-match';
import * as z from 'zod/mini';

import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import type { Selector } from '#shared/anchoring/selector.ts';

import type { Finder, Stretch } from './score.ts';

/** Peers store 32 characters of context on each side. */
const peerContext = 32;

const ours: Finder = {
  name: 'mikiwame',
  prepare(text) {
    const index = createAnchorIndex(text);
    return (selector) => {
      const anchor = findPassage(index, selector);
      return 'start' in anchor ? anchor : null;
    };
  },
};

/**
 * approx-string-match in the way annotation clients use it: among the places with the fewest errors in the quote, of which half may
 * differ, context and old position choose (weights 50, 20, 20 and 2).
 */
const approximate: Finder = {
  name: 'approx-string-match',
  prepare: (text) => (selector) => {
    const { exact, start } = selector;
    const { prefix, suffix } = contextOf(selector);
    if (exact === '') return null;
    const matches = nearest(text, exact, Math.min(256, exact.length / 2));
    let best: (Stretch & { score: number }) | null = null;
    for (const match of matches) {
      const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
      const after = text.slice(match.end, match.end + suffix.length);
      const score =
        50 * (1 - match.errors / exact.length) +
        20 * likeness(before, prefix) +
        20 * likeness(after, suffix) +
        2 * (1 - Math.abs(match.start - start) / text.length);
      if (best === null || score > best.score) best = { ...match, score };
    }
    return best;
  },
};

type Match = Stretch & { errors: number };

function nearest(text: string, words: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, errors);
}

function likeness(text: string, words: string): number {
  if (words === '') return 1;
  const [match] = nearest(text, words, words.length);
  return match === undefined || text === '' ? 0 : 1 - match.errors / words.length;
}

const positionSchema = z.nullable(z.object({ start: z.number(), end: z.number() }));
const textQuote: unknown = createRequire(import.meta.url)('dom-anchor-text-quote');

/** dom-anchor-text-quote asks its root for nothing but its text. */
const domAnchor: Finder = {
  name: 'dom-anchor-text-quote',
  prepare(text) {
    const { toTextPosition } = textQuoteSchema.parse(textQuote);
    return (selector) => {
      const wanted = { exact: selector.exact, ...contextOf(selector) };
      const hint = { hint: selector.start };
      return positionSchema.parse(toTextPosition({ textContent: text }, wanted, hint));
    };
  },
};

type ToTextPosition = (root: object, selector: object, options: object) => unknown;
const textQuoteSchema = z.object({
  toTextPosition: z.custom<ToTextPosition>((value) => typeof value === 'function'),
});

/** Recogito's annotator goes by the stored position alone. */
const recogito: Finder = {
  name: '@recogito/text-annotator',
  prepare: () => (selector) => {
    const { exact, start, end } = selector;
    const { parsed } = parseW3CTextAnnotation({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'passage',
      type: 'Annotation',
      body: [],
      target: {
        source: 'page',
        selector: [
          { type: 'TextQuoteSelector', exact },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    });
    const [stored] = parsed?.target.selector ?? [];
    return stored === undefined ? null : { start: stored.start, end: stored.end };
  },
};

const plain: Finder = {
  name: 'indexOf',
  prepare: (text) => (selector) => {
    const start = text.indexOf(selector.exact);
    return start < 0 ? null : { start, end: start + selector.exact.length };
  },
};

function contextOf({ prefix, suffix }: Selector): { prefix: string; suffix: string } {
  return { prefix: prefix.slice(-peerContext), suffix: suffix.slice(0, peerContext) };
}

/** Ours first, then the peers that run on a text without a browser. */
export const finders: readonly Finder[] = [ours, approximate, domAnchor, recogito, plain];
