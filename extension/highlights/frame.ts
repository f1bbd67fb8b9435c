import type { HighlightWords, MarksOfPage } from '#extension/messages.ts';
import { allShadowRoots } from '#extension/page/shadow-roots.ts';

import { findMarks } from './find-marks.ts';
import { type Found, stillStands } from './found.ts';
import { createNote } from './note.ts';
import { createPainting, type Painting } from './paint.ts';
import { createReport, type Seen } from './report.ts';
import { showNotes } from './show-notes.ts';
import { watchPage } from './watch.ts';

/** What is painted in one frame of a page. */
export type Frame = {
  /** Paints these passages instead of the ones before, and keeps them painted while the page redraws itself. */
  show: (answer: MarksOfPage) => void;
  /** Scrolls to a passage and shows its note; answers whether it is here. */
  comeTo: (evidenceId: string) => Promise<boolean>;
};

/** A frame in which nothing is painted yet. `send` is told what became of the passages; the signal takes everything away. */
export function createFrame(send: (seen: Seen) => void, signal: AbortSignal): Frame {
  const painting = createPainting();
  const report = createReport(send, signal);
  let shown: Shown | null = null;
  const end = (): void => {
    shown?.end();
    shown = null;
    painting.clear();
  };
  signal.addEventListener('abort', end);
  return {
    comeTo: async (evidenceId) => (await shown?.comeTo(evidenceId)) ?? false,
    show({ marks, words, comeFor }) {
      if (signal.aborted) return;
      if (marks.length === 0) {
        end();
        return;
      }
      shown?.end();
      shown = showMarks(marks, words, painting, report);
      if (comeFor !== null) void shown.comeTo(comeFor);
    },
  };
}

type Shown = { comeTo: (evidenceId: string) => Promise<boolean>; end: () => void };

function showMarks(
  marks: MarksOfPage['marks'],
  words: HighlightWords,
  painting: Painting,
  report: (found: readonly Found[]) => void,
): Shown {
  const over = new AbortController();
  const note = createNote(words);
  const roots = allShadowRoots(document);
  let found: Found[] = [];
  let standing = new Map<Found, string>();
  let touches = 0;
  let isStale = false;
  const read = async (): Promise<void> => {
    const before = touches;
    const now = await findMarks(marks, over.signal);
    if (over.signal.aborted) return;
    found = now;
    standing = new Map(found.map((one) => [one, one.range?.toString() ?? '']));
    isStale = touches !== before;
    painting.paint(found);
    report(found);
  };
  let reading = read();
  const look = async (): Promise<void> => {
    await reading;
    if (isStale || !found.every((one) => stillStands(one, standing.get(one) ?? ''))) {
      reading = read();
      await reading;
    }
  };
  const touched = (): void => {
    touches += 1;
  };
  watchPage([document, ...roots], { touched, changed: look }, over.signal);
  const notes = showNotes(
    note,
    () => found,
    roots,
    () => painting.focus(null),
    over.signal,
  );
  return {
    async comeTo(evidenceId) {
      await reading;
      const wanted = found.find(({ mark }) => mark.evidenceId === evidenceId);
      const range = wanted?.range ?? null;
      if (wanted === undefined || range === null) return false;
      painting.focus(range);
      const element = range.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      notes.hold(wanted);
      return true;
    },
    end() {
      over.abort();
      note.hide();
    },
  };
}
