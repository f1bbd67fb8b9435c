import type { MarksOfPage, Request } from '#extension/messages.ts';
import { type AskingFrame, pageMarks } from '#shared/highlights/page-marks.ts';
import { captureMessagesFor } from '#shared/locales/capture-messages.ts';
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
  /** Shows a passage in a page that is painted already; answers whether it is there. */
  comeTo(tabId: number, evidenceId: string): Promise<boolean>;
  /** Puts a tab and its window in front. */
  bringForward(tabId: number): Promise<unknown>;
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

/**
 * Shows captured words in the pages they came from, and remembers what became of them there. Which tabs were painted is known as long as
 * the worker lives; a tab that it forgot stays as it is until its next gesture.
 */
export class Highlights {
  readonly #services: HighlightServices;
  readonly #painted = new Set<number>();
  readonly #comeFor = new Map<number, string>();

  constructor(services: HighlightServices) {
    this.#services = services;
  }

  /** What this frame has to paint. */
  async marks(sender: Sender, { canonical }: Request<'marks'>): Promise<MarksOfPage> {
    this.#painted.add(sender.tabId);
    const { marks, words } = await this.#marksIn(frameOf(sender, canonical));
    const wanted = this.#comeFor.get(sender.tabId) ?? null;
    const here = marks.some(({ evidenceId }) => evidenceId === wanted);
    if (here) this.#comeFor.delete(sender.tabId);
    return { marks, words, comeFor: here ? wanted : null };
  }

  /** Keeps what a frame found out about its own passages; it cannot speak for another page's. */
  async seen(sender: Sender, { seen, canonical }: Request<'marksSeen'>): Promise<null> {
    const { device, checks, clock } = this.#services;
    const { evaluationId } = await device.load();
    const { marks } = await this.#marksIn(frameOf(sender, canonical));
    const own = new Set(marks.map(({ evidenceId }) => evidenceId));
    const checkedAt = clock.instant();
    await checks.put(
      seen
        .filter(({ evidenceId }) => own.has(evidenceId))
        .map((one): Check => ({ ...one, evaluationId, checkedAt, seen: 'open' })),
    );
    return null;
  }

  /** Paints a tab that a gesture gave access to. Where no script may run there is nothing to paint. */
  async paint(tabId: number): Promise<void> {
    await quietly(this.#services.painter.paint(tabId));
  }

  /** Records were changed: the painted tabs ask again. */
  async changed(): Promise<void> {
    const asked = [...this.#painted].map(async (tabId) => {
      if (!(await quietly(this.#services.painter.ask(tabId)))) this.#painted.delete(tabId);
    });
    await Promise.all(asked);
  }

  /**
   * Comes to a passage: in the page that shows it already, else in a new tab. Where its site may be painted, the passage is found there
   * even if the words of the link are gone.
   */
  async open({ link, evidenceId }: Request<'openPassage'>): Promise<null> {
    if (evidenceId !== null && (await this.#isShown(evidenceId))) return null;
    const tabId = await this.#services.painter.open(link);
    if (tabId !== null && evidenceId !== null) this.#comeFor.set(tabId, evidenceId);
    return null;
  }

  async #marksIn(frame: AskingFrame): Promise<Omit<MarksOfPage, 'comeFor'>> {
    const { device, records } = this.#services;
    const { evaluationId, language } = await device.load();
    const snapshot = snapshotOf(evaluationId, await records.list(evaluationId));
    const marks = snapshot === null ? [] : pageMarks(snapshot, frame, language);
    return { marks, words: captureMessagesFor(language).highlight };
  }

  /** A painted tab that has the passage comes to the front. */
  async #isShown(evidenceId: string): Promise<boolean> {
    const { painter } = this.#services;
    const tabs = [...this.#painted];
    const has = await Promise.all(tabs.map((tabId) => answered(painter.comeTo(tabId, evidenceId))));
    const tabId = tabs.find((_, index) => has[index]);
    return tabId !== undefined && quietly(painter.bringForward(tabId));
  }
}

function frameOf({ url, frameId }: Sender, canonical: string): AskingFrame {
  return { url, canonical, top: frameId === 0 };
}

/** Whether it went well: a tab may be closed, navigated away, or the browser's own. */
async function quietly(task: Promise<unknown>): Promise<boolean> {
  return answered(task.then(() => true));
}

async function answered(question: Promise<boolean>): Promise<boolean> {
  try {
    return await question;
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
