import type { MarksOfPage, Request } from '#extension/messages.ts';
import { type AskingFrame, pageMarks } from '#shared/highlights/page-marks.ts';
import type { Language } from '#shared/locales/messages.ts';
import type { Check } from '#shared/model/check.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';
import type { CheckStore } from '#shared/ports/check-store.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { DeviceStore } from '#shared/ports/device-store.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';

/** The frame that sent a message, as the browser tells it. */
export type Sender = { tabId: number; frameId: number; url: string };

/** What painting needs of the browser. */
export interface Painter {
  /** Runs the script that paints in every frame it may enter; where it runs already it asks again. */
  paint(tabId: number): Promise<unknown>;
  /** Tells the script that what was captured has changed. */
  ask(tabId: number): Promise<unknown>;
  /** Opens an address in a new tab and answers with the tab. */
  open(url: string): Promise<number | null>;
}

export type HighlightServices = {
  records: Pick<RecordStore, 'list'>;
  device: Pick<DeviceStore, 'load'>;
  checks: Pick<CheckStore, 'put'>;
  clock: Pick<Clock, 'instant'>;
  painter: Painter;
};

/** Shows captured words in the pages they came from, and remembers what became of them there. */
export type Highlights = ReturnType<typeof createHighlights>;

/** Painting for one worker; which tabs it painted it knows as long as it lives, and a tab that it forgot only stays as it is. */
export function createHighlights({ records, device, checks, clock, painter }: HighlightServices) {
  const painted = new Set<number>();
  const comeFor = new Map<number, string>();

  async function marksIn(frame: AskingFrame): Promise<MarksOfPage['marks']> {
    const { evaluationId, language } = await device.load();
    const snapshot = snapshotOf(evaluationId, await records.list(evaluationId));
    return snapshot === null ? [] : pageMarks(snapshot, frame, language satisfies Language);
  }

  return {
    /** What this frame has to paint. */
    async marks(sender: Sender, { canonical }: Request<'marks'>): Promise<MarksOfPage> {
      painted.add(sender.tabId);
      const marks = await marksIn(frameOf(sender, canonical));
      const wanted = comeFor.get(sender.tabId) ?? null;
      const here = marks.some(({ evidenceId }) => evidenceId === wanted);
      if (here) comeFor.delete(sender.tabId);
      return { marks, comeFor: here ? wanted : null };
    },

    /** Keeps what a frame found out about its own passages; it cannot speak for another page's. */
    async seen(sender: Sender, { seen, canonical }: Request<'marksSeen'>): Promise<null> {
      const { evaluationId } = await device.load();
      const marks = await marksIn(frameOf(sender, canonical));
      const own = new Set(marks.map(({ evidenceId }) => evidenceId));
      const checkedAt = clock.instant();
      await checks.put(
        seen
          .filter(({ evidenceId }) => own.has(evidenceId))
          .map((one): Check => ({ ...one, evaluationId, checkedAt, seen: 'open' })),
      );
      return null;
    },

    /** Paints a tab that a gesture gave access to. Where no script may run there is nothing to paint. */
    async paint(tabId: number): Promise<void> {
      await quietly(painter.paint(tabId));
    },

    /** Records were changed: the painted tabs ask again. */
    async changed(): Promise<void> {
      const asked = [...painted].map(async (tabId) => {
        if (!(await quietly(painter.ask(tabId)))) painted.delete(tabId);
      });
      await Promise.all(asked);
    },

    /** Opens a page at a passage; where its site may be painted, the passage is found even if the link's words are gone. */
    async open({ link, evidenceId }: Request<'openPassage'>): Promise<null> {
      const tabId = await painter.open(link);
      if (tabId !== null && evidenceId !== null) comeFor.set(tabId, evidenceId);
      return null;
    },
  };
}

function frameOf({ url, frameId }: Sender, canonical: string): AskingFrame {
  return { url, canonical, top: frameId === 0 };
}

/** Whether it went well: a tab may be closed, navigated away, or the browser's own. */
async function quietly(task: Promise<unknown>): Promise<boolean> {
  try {
    await task;
    return true;
  } catch {
    return false;
  }
}

/** The addresses of the sheets are opened for requests only; nothing is painted there. */
const neverPainted = /^https:\/\/script\.google(usercontent)?\.com\//;

/** The granted sites in whose pages words are painted without a gesture. */
export function paintedOrigins(origins: readonly string[]): string[] {
  return origins.filter((origin) => !neverPainted.test(origin)).toSorted();
}
