import { useRef, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { originsOf } from '#extension/app/site-access.ts';
import { fetchPageText } from '#extension/recheck/fetch-page.ts';
import type { Check } from '#shared/model/check.ts';
import { look } from '#shared/recheck/look.ts';
import { roundOf } from '#shared/recheck/visits.ts';
import { shortlistOf } from '#shared/summary/shortlist.ts';

import { useScene } from '../frame/scene.tsx';

/** How a look at all evidence of the shortlist stands. */
export type Standing =
  | { state: 'idle' | 'refused' | 'nothing' }
  | { state: 'running'; done: number; all: number }
  | { state: 'done'; checks: Check[]; pdfs: number };

/** So many pages are fetched at a time: enough to be quick, few enough to be no burden for a site. */
const atOnce = 4;

/** Looks at the evidence of the shortlist again, page by page; what was seen is kept at once, so stopping loses nothing. */
export function useRecheck() {
  const { snapshot, comparison } = useScene();
  const { checks: store, clock, siteAccess } = useServices();
  const [standing, setStanding] = useState<Standing>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);

  async function run(): Promise<void> {
    const vendorIds = new Set(shortlistOf(snapshot, comparison).map(({ vendorId }) => vendorId));
    const { visits, pdfs } = roundOf(snapshot, vendorIds);
    if (visits.length === 0) {
      setStanding({ state: 'nothing' });
      return;
    }
    // Asked first, because the browser lets a click ask only at once.
    if (!(await siteAccess.request(originsOf(visits.map(({ url }) => url))))) {
      setStanding({ state: 'refused' });
      return;
    }
    const stop = new AbortController();
    running.current = stop;
    const seen: Check[] = [];
    const waiting = [...visits];
    let done = 0;
    setStanding({ state: 'running', done, all: visits.length });
    const visitNext = async (): Promise<void> => {
      const visit = waiting.shift();
      if (visit === undefined || stop.signal.aborted) return;
      const text = await fetchPageText(visit.url, stop.signal);
      const day = { evaluationId: snapshot.evaluation.id, at: clock.instant() };
      const checks = look(visit, text, day);
      await store.put(checks);
      seen.push(...checks);
      done += 1;
      setStanding({ state: 'running', done, all: visits.length });
      await visitNext();
    };
    // A fetch that was stopped rejects; what was seen before it is shown.
    await Promise.allSettled(Array.from({ length: atOnce }, visitNext));
    setStanding({ state: 'done', checks: seen, pdfs });
  }

  return { standing, run, stop: () => running.current?.abort() };
}
