import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { describePassage, type PassageWords } from '#shared/capture/describe-passage.ts';
import type { PageReading } from '#shared/capture/page-reading.ts';
import { quoteLimit } from '#shared/model/quote-limit.ts';

import { headingsAbove } from './headings.ts';
import { type PageText, readPageText } from './page-text.ts';
import { readSelected, type Selected } from './selected-range.ts';
import { selectedTable } from './selected-table.ts';
import { allShadowRoots, shadowRootOf } from './shadow-roots.ts';

const noWords: PassageWords = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };

/**
 * Reads the frame it runs in: what is selected, where it stands, and what the page says about itself. Leaves no trace in the page
 * and never throws; what cannot be read stays empty.
 */
async function readPage(): Promise<PageReading> {
  const page = attempt(readDetails, emptyDetails());
  const selected = attempt(() => readSelected(allShadowRoots(document)), nothing);
  // Without a selection here the text matters only to a page whose frame holds it.
  const wanted = selected.type !== 'nothing' || (page.top && isFrame(document.activeElement));
  const text = wanted ? attempt(() => textOf(selected), null) : null;
  const words = attempt(() => wordsOf(selected, text), noWords);
  const place = selected.type === 'range' ? selected.start : null;
  const headings =
    place === null || words.exact === '' ? [] : attempt(() => headingsAbove(place), []);
  const table =
    text === null || words.end === 0
      ? null
      : attempt(() => selectedTable(text.sources, words), null);
  const contentHash = text === null ? '' : await hashOf(text.text);
  const exact = words.exact.slice(0, quoteLimit + 1);
  return { ...page, ...words, exact, headings, table, contentHash };
}

/** Reads the page, and stays in the extension's own world there, so that the next gesture need not load the script again. */
export function readPageAndStay(): Promise<PageReading> {
  Reflect.set(globalThis, 'mikiwameRead', readPage);
  return readPage();
}

const nothing: Selected = { type: 'nothing' };

function textOf(selected: Selected): PageText {
  const places = selected.type === 'range' ? [selected.start, selected.end] : [];
  return readPageText(document.body ?? document.documentElement, places, shadowRootOf);
}

function wordsOf(selected: Selected, page: PageText | null): PassageWords {
  if (selected.type === 'nothing') return noWords;
  if (selected.type === 'field') {
    // The words of a field are not part of the page's text, so they have context but no place in it.
    const words = describePassage(selected.text, selected.start, selected.end);
    return { ...words, start: 0, end: 0 };
  }
  const [start, end] = page?.offsets ?? [];
  if (page !== null && typeof start === 'number' && typeof end === 'number') {
    const words = describePassage(page.text, start, end);
    if (words.exact !== '') return words;
  }
  return { ...noWords, exact: selected.words.trim() };
}

type Details = Omit<PageReading, keyof PassageWords | 'headings' | 'table' | 'contentHash'>;

function emptyDetails(): Details {
  return {
    top: window.top === window,
    focused: false,
    foreignFrame: false,
    url: location.href.slice(0, 20_000),
    title: '',
    canonical: '',
    language: '',
    siteName: '',
    contentType: '',
  };
}

function readDetails(): Details {
  const active = document.activeElement;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  const siteName = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  return {
    ...emptyDetails(),
    focused: document.hasFocus() && !isFrame(active),
    foreignFrame: isFrame(active) && active.contentDocument === null,
    title: document.title.replace(/\s+/g, ' ').trim().slice(0, 300),
    canonical: (canonical?.href ?? '').slice(0, 4000),
    language: document.documentElement.lang.slice(0, 40),
    siteName: (siteName?.content ?? '').trim().slice(0, 300),
    contentType: document.contentType.slice(0, 100),
  };
}

function isFrame(element: Element | null): element is HTMLIFrameElement | HTMLFrameElement {
  return element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement;
}

async function hashOf(text: string): Promise<string> {
  // Pages without https have no digest of the browser's.
  if (!window.isSecureContext) {
    return attempt(() => bytesToHex(sha256(new TextEncoder().encode(text))), '');
  }
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  } catch {
    return '';
  }
}

// A page may have replaced any built-in that the DOM calls back; whatever breaks, the gesture still gets an answer.
function attempt<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
