import type { Page } from '@playwright/test';

import type { CaseAnswer } from '../case-server.ts';
import { selectWords } from '../select-words.ts';

/** One way in which a page can show words, how a person chooses them there, and what must be kept. */
export type CaptureCase = {
  name: string;
  /** Body of the page, or an answer of its own. */
  page: string | CaseAnswer;
  /** Further addresses that the page needs, by path. */
  others?: Record<string, string | CaseAnswer>;
  choose: (page: Page) => Promise<unknown>;
  /** The words that must be kept. */
  exact: string;
  /** The cells that must be kept; `null` for none, left out where it does not matter. */
  cells?: string[][] | null;
  /** A click on the icon, or the item of the context menu where no script may look. */
  gesture?: 'menu';
  /** Part of the address that must be kept. */
  url?: string;
  /** Part of the frame's address that must be kept. */
  frame?: string;
};

/** Another site, for frames. */
export const otherOrigin = 'http://frames.example';

/** Chooses words by their first and last letter. */
export function words(text: string): CaptureCase['choose'] {
  return (page) => selectWords(page, text);
}

/** Chooses a paragraph as a person does with three clicks. */
export function threeClicks(selector: string): CaptureCase['choose'] {
  return (page) => page.locator(selector).click({ clickCount: 3 });
}

/** Three clicks at a place, for what no selector reaches. */
export function threeClicksAt(x: number, y: number): CaptureCase['choose'] {
  return (page) => page.mouse.click(x, y, { clickCount: 3 });
}

/** Everything inside an element, from its beginning to its end. */
export function all(selector: string): CaptureCase['choose'] {
  return (page) =>
    page.locator(selector).evaluate((element) => {
      document.getSelection()?.selectAllChildren(element);
    });
}

/** A whole page around a body. */
export function documentOf(body: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>料金</title></head><body>${body}</body></html>`;
}
