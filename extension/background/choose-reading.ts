import type { Captured } from '#shared/capture/captured.ts';
import { type PageReading, pageReadingSchema } from '#shared/capture/page-reading.ts';
import type { Reason } from '#shared/errors.ts';
import { quoteLimit } from '#shared/model/quote-limit.ts';

/** What a script answered in one frame; `result` is whatever the page made of it. */
export type FrameResult = { frameId: number; result: unknown };

/** What a tab holds for a capture, or why there is nothing to keep. */
export type Chosen =
  | ({ type: 'words' } & Pick<Captured, 'reading' | 'topReading' | 'pdf'>)
  | { type: 'pdf'; url: string }
  | { type: 'nothing'; reason: Reason };

type Frame = { frameId: number; reading: PageReading };

/** What the script found in the tab's own document; `null` when it answered nothing that can be used. */
export function topReading(results: readonly FrameResult[]): PageReading | null {
  return (
    framesOf(results)
      .map(({ reading }) => reading)
      .find((reading) => reading.top) ?? null
  );
}

function framesOf(results: readonly FrameResult[]): Frame[] {
  return results.flatMap(({ frameId, result }): Frame[] => {
    const parsed = pageReadingSchema.safeParse(result);
    return parsed.success ? [{ frameId, reading: parsed.data }] : [];
  });
}

/**
 * Chooses the frame that holds the selection. Results that are not what our script returns are dropped. A click in the menu names its frame;
 * when that one cannot be read, the words that the menu brought stand for it. Otherwise the frame with the keyboard wins over others, in
 * which an old selection may linger.
 */
export function chooseReading(results: readonly FrameResult[], captured: Captured): Chosen {
  const frames = framesOf(results);
  const top = topReading(results);
  if (top?.contentType === 'application/pdf') return { type: 'pdf', url: top.url };
  const reading = selectedFrame(frames, captured.menu);
  const words = (reading?.exact ?? captured.menu?.words ?? '').trim();
  if (words === '') return { type: 'nothing', reason: reasonWithoutWords(top) };
  if (words.length > quoteLimit) return { type: 'nothing', reason: 'selection-too-long' };
  const isInFrame = reading === null || !reading.top;
  return { type: 'words', reading, topReading: isInFrame ? top : null, pdf: false };
}

function selectedFrame(frames: readonly Frame[], menu: Captured['menu']): PageReading | null {
  const selected = frames.filter(({ reading }) => reading.exact !== '');
  const chosen =
    menu === null
      ? (selected.find(({ reading }) => reading.focused) ?? selected[0])
      : selected.find(({ frameId }) => frameId === menu.frameId);
  return chosen?.reading ?? null;
}

function reasonWithoutWords(top: PageReading | null): Reason {
  if (top === null) return 'page-not-readable';
  return top.foreignFrame ? 'frame-not-readable' : 'nothing-selected';
}
