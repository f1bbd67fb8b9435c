import type { PageMark } from '#shared/highlights/page-marks.ts';
import type { CheckStatus } from '#shared/model/check.ts';

/** What became of a mark in this page. */
export type Found = {
  mark: PageMark;
  status: Exclude<CheckStatus, 'unreachable'>;
  /** The present wording where it differs from the quote; empty otherwise. */
  present: string;
  /** Where to paint; `null` where no place is sure enough. */
  range: Range | null;
};

/** Whether the words still stand where they were found: pages redraw parts of themselves at any moment. */
export function stillStands({ range }: Found, words: string): boolean {
  return range !== null && range.startContainer.isConnected && range.toString() === words;
}
