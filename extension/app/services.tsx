import { createContext, type ReactNode, useContext } from 'react';

import { type Captured, capturedSchema } from '#shared/capture/captured.ts';
import type { CheckStore } from '#shared/ports/check-store.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { DeviceStore } from '#shared/ports/device-store.ts';
import type { DraftStore } from '#shared/ports/draft-store.ts';
import type { HistoryStore } from '#shared/ports/history-store.ts';
import type { Ids } from '#shared/ports/ids.ts';
import type { Inbox } from '#shared/ports/inbox.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';

import { createCheckStore } from '../storage/check-store.ts';
import { systemClock } from '../storage/clock.ts';
import { Database } from '../storage/database.ts';
import { createDeviceStore } from '../storage/device-store.ts';
import { createDraftStore } from '../storage/draft-store.ts';
import { createHistoryStore } from '../storage/history-store.ts';
import { createIds } from '../storage/ids.ts';
import { createInbox } from '../storage/inbox.ts';
import { createRecordStore } from '../storage/record-store.ts';
import { browserSiteAccess, type SiteAccess } from './site-access.ts';
import { createWorkerCalls, type WorkerCalls } from './worker.ts';

/** What a page of the extension works with. Made once by the entry point. */
export type Services = {
  database: Database;
  records: RecordStore;
  device: DeviceStore;
  drafts: DraftStore;
  inbox: Inbox<Captured>;
  checks: CheckStore;
  history: HistoryStore;
  siteAccess: SiteAccess;
  worker: WorkerCalls;
  clock: Clock;
  ids: Ids;
};

/** The real services of this browser; `language` is the one to begin with on a device that was never used. */
export function createServices(language: 'ja' | 'en'): Services {
  const clock = systemClock;
  const ids = createIds(clock);
  const database = new Database({ ids, language });
  return {
    database,
    records: createRecordStore(database, { clock }),
    device: createDeviceStore(database),
    drafts: createDraftStore(database, clock),
    inbox: createInbox(database, capturedSchema),
    checks: createCheckStore(database),
    history: createHistoryStore(database),
    siteAccess: browserSiteAccess,
    worker: createWorkerCalls(),
    clock,
    ids,
  };
}

const ServicesContext = createContext<Services | null>(null);

/** Hands the services to everything inside. */
export function ServicesProvider(props: { services: Services; children: ReactNode }) {
  return <ServicesContext value={props.services}>{props.children}</ServicesContext>;
}

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('This component stands outside ServicesProvider.');
  return services;
}
