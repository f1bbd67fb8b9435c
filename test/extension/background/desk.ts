import { createHash } from 'node:crypto';

import { assignInbox, type Choice } from '#extension/background/assign.ts';
import { capture, resumeInbox, type Workshop } from '#extension/background/capture.ts';
import type { FrameResult } from '#extension/background/choose-reading.ts';
import type { Gesture } from '#extension/background/gesture.ts';
import { createSequence } from '#extension/background/sequence.ts';
import type { CaptureServices, Picture, TabInView, Tabs } from '#extension/background/services.ts';
import { createDeviceStore } from '#extension/storage/device-store.ts';
import { createInbox } from '#extension/storage/inbox.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import { capturedSchema } from '#shared/capture/captured.ts';
import type { PageReading } from '#shared/capture/page-reading.ts';
import type { Region } from '#shared/capture/region.ts';
import type { RecordKind, RecordOf } from '#shared/model/record.ts';

import { countedIds } from '../../fakes/counted-ids.ts';
import { Killed, killable, Life } from '../../fakes/killable.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { testDatabase } from '../storage/test-database.ts';

export const planUrl = 'https://www.shiomi-logi.example/plan?utm_source=mail';
export const sentence = '最低契約期間は6か月です。';

/** What the page script answers in the tab's own document. */
export function reading(parts: Partial<PageReading> = {}): PageReading {
  return {
    top: true,
    focused: true,
    foreignFrame: false,
    url: planUrl,
    title: '料金 | 潮見ロジ',
    canonical: '',
    language: 'ja',
    siteName: '潮見ロジ',
    contentType: 'text/html',
    contentHash: 'a'.repeat(64),
    exact: sentence,
    prefix: '初期費用は10万円です。',
    suffix: '解約は前月末まで',
    start: 40,
    end: 40 + sentence.length,
    headings: ['料金', '契約条件'],
    table: null,
    ...parts,
  };
}

/** A browser of one tab; what is in it is said by the test. */
class FakeTabs implements Tabs {
  tab: TabInView | null = { id: 7, windowId: 1, url: planUrl, title: '料金' };
  /** What the script answers, by frame; an empty list means that the browser refuses. */
  frames: FrameResult[] = [{ frameId: 0, result: reading() }];
  /** How often the browser refuses before it lets the script in. */
  refusals = 0;
  reads = 0;
  badge = '';
  mainText = '';
  about: unknown = null;
  drawn: Region | null = null;
  pixels = 'pixels';

  read(): Promise<FrameResult[]> {
    this.reads += 1;
    this.refusals -= 1;
    if (this.refusals >= 0 || this.frames.length === 0) {
      return Promise.reject(new Error('Cannot access contents of the page.'));
    }
    return Promise.resolve(this.frames);
  }

  article(): Promise<unknown> {
    return Promise.resolve({ text: this.mainText });
  }

  company(): Promise<unknown> {
    return Promise.resolve(this.about);
  }

  region(): Promise<unknown> {
    return Promise.resolve(this.drawn);
  }

  picture(): Promise<Picture> {
    const content = new Blob([this.pixels], { type: 'image/png' });
    return Promise.resolve({ content, width: 800, height: 600 });
  }

  find(tabId: number): Promise<TabInView | null> {
    return Promise.resolve(this.tab?.id === tabId ? this.tab : null);
  }

  active(): Promise<TabInView | null> {
    return Promise.resolve(this.tab);
  }

  showCount(_: number, count: number): Promise<void> {
    this.badge = String(count);
    return Promise.resolve();
  }

  showFailure(): Promise<void> {
    this.badge = '!';
    return Promise.resolve();
  }

  pause(): Promise<void> {
    return Promise.resolve();
  }
}

/** A device with the real stores, whose worker may die. */
export class Desk {
  readonly clock = new ManualClock();
  readonly ids = countedIds('cap');
  readonly tabs = new FakeTabs();
  readonly database = testDatabase();
  readonly records = createRecordStore(this.database, { clock: this.clock });
  readonly device = createDeviceStore(this.database);
  readonly inbox = createInbox(this.database, capturedSchema);
  readonly fetched: string[] = [];
  readonly evaluationId = 'evaluation-1';
  private workshop = this.open(new Life());

  /** Starts an evaluation with vendors, `name → domains`. */
  async prepare(vendors: Record<string, string[]> = {}): Promise<void> {
    const { evaluationId } = this;
    const addedAt = this.clock.instant();
    await this.device.set({ evaluationId });
    await this.records.commit([
      {
        kind: 'evaluation',
        id: evaluationId,
        evaluationId,
        set: {
          title: '選定',
          purpose: 'neutral',
          language: 'ja',
          rubricVersion: 1,
          weights: { fit: 0.2, scope: 0.2, 'track-record': 0.2, contract: 0.2, support: 0.2 },
          criterionWeights: {},
          criterionTexts: {},
          weighting: null,
          independent: true,
          mustHaves: [],
          weightsFixedAt: null,
          createdAt: addedAt,
        },
      },
      ...Object.entries(vendors).map(([name, domains], index) => ({
        kind: 'vendor' as const,
        id: `vendor-${index + 1}`,
        evaluationId,
        set: { name, domains, shortName: '', addedAt },
      })),
    ]);
  }

  /** The worker dies and a new one starts, which lives for so many moments. */
  restart(life = new Life()): void {
    this.workshop = this.open(life);
  }

  /** A gesture; a worker that dies under it is no failure of the test. */
  async gesture(parts: Partial<Gesture> = {}): Promise<void> {
    this.clock.time += 1000;
    const tab = this.tabs.tab ?? { id: 7, windowId: 1, url: '', title: '' };
    const gesture = { source: 'command', tab, axis: null, criterionId: null, menu: null } as const;
    await surviving(() => capture(this.workshop, { ...gesture, ...parts }));
  }

  async resume(): Promise<void> {
    this.clock.time += 1000;
    await surviving(() => resumeInbox(this.workshop));
  }

  assign(choice: Choice): Promise<string | null> {
    this.clock.time += 1000;
    return assignInbox(this.workshop, choice);
  }

  now(): Workshop {
    return this.workshop;
  }

  async all<Kind extends RecordKind>(kind: Kind): Promise<RecordOf<Kind>[]> {
    const { evaluationId } = await this.device.load();
    const records = await this.records.list(evaluationId);
    return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
  }

  private open(life: Life): Workshop {
    const services: CaptureServices = {
      records: killable(this.records, life),
      device: killable(this.device, life),
      inbox: killable(this.inbox, life),
      clock: this.clock,
      ids: this.ids,
      tabs: killable<Tabs>(this.tabs, life),
      pdfs: {
        fetch: (key, url) => {
          this.fetched.push(`${key} ${url}`);
          return Promise.resolve({ size: 1 });
        },
        remove: () => Promise.resolve(),
      },
      attachments: {
        async put(content) {
          const text = await content.text();
          return { hash: createHash('sha256').update(text).digest('hex'), size: content.size };
        },
      },
      changed: () => undefined,
    };
    return { services, inSequence: createSequence(), inHand: new Set(), asked: new Set() };
  }
}

async function surviving(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}
