import {
  FileCheck2,
  History as HistoryIcon,
  Newspaper,
  NotebookPen,
  ReceiptJapaneseYen,
  Scale,
  SearchX,
  Settings as SettingsIcon,
  Table2,
  Trophy,
  Users,
  ListChecks,
  ClipboardCheck,
} from 'lucide-react';
import { Suspense } from 'react';

import { useEvaluations, useSnapshot } from '#extension/app/live.ts';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { Loading } from '#extension/ui/loading.tsx';
import { NavRail } from '#extension/ui/nav-rail.tsx';
import type { Device } from '#shared/ports/device-store.ts';
import { unseenVendors } from '#shared/scoring/independence.ts';

import type { RequestHosts } from '../settings/google-access.ts';
import { Boundary } from './boundary.tsx';
import { HandInFirst } from './hand-in-first.tsx';
import { NewEvaluation } from './new-evaluation.tsx';
import { Failure, OutcomeCorner } from './outcome.tsx';
import { pages, SettingsPage } from './pages.tsx';
import { goTo, type Route, routeAddress, routes, useRoute } from './route.ts';
import { SceneProvider, useScene } from './scene.tsx';
import { TopBar } from './top-bar.tsx';

type FrameProps = { device: Device; requestHosts: RequestHosts };

/** Rail, top bar and the open page. */
export function Frame({ device, requestHosts }: FrameProps) {
  const evaluations = useEvaluations();
  const known = evaluations?.some(({ id }) => id === device.evaluationId) === true;
  const evaluationId = known ? device.evaluationId : (evaluations?.[0]?.id ?? '');
  const snapshot = useSnapshot(evaluationId);
  const route = useRoute();
  const { frame } = useMessages().settings;
  useFrameKeys();
  if (evaluations === undefined) return null;
  return (
    <div className="ws">
      <TopBar device={device} evaluation={snapshot?.evaluation ?? null} />
      <Rail current={route} />
      <main className="ws-main">
        <Failure />
        <Boundary key={`${route} ${evaluationId}`}>
          <Suspense fallback={<Loading text={frame.loading} />}>
            {route === 'settings' ? (
              <SettingsPage
                device={device}
                snapshot={snapshot ?? null}
                requestHosts={requestHosts}
              />
            ) : (
              <Stage
                evaluationId={evaluationId}
                snapshot={snapshot}
                device={device}
                route={route}
              />
            )}
          </Suspense>
        </Boundary>
      </main>
      <OutcomeCorner />
    </div>
  );
}

type StageProps = {
  evaluationId: string;
  snapshot: ReturnType<typeof useSnapshot>;
  device: Device;
  route: Exclude<Route, 'settings'>;
};

function Stage({ evaluationId, snapshot, device, route }: StageProps) {
  const { frame } = useMessages().settings;
  if (evaluationId === '' || route === 'new') return <NewEvaluation device={device} />;
  if (snapshot === undefined) return <Loading text={frame.loading} />;
  if (snapshot === null) {
    return <EmptyState icon={SearchX} title={frame.gone.title} text={frame.gone.text} />;
  }
  return (
    <SceneProvider snapshot={snapshot} device={device}>
      <Open route={route} />
    </SceneProvider>
  );
}

/** Pages that show what others scored. */
const showsScores: ReadonlySet<Route> = new Set([
  'matrix',
  'results',
  'robustness',
  'differences',
  'summary',
  'history',
  'outcome',
]);

function Open({ route }: { route: keyof typeof pages }) {
  const { snapshot, device } = useScene();
  const unseen = unseenVendors(snapshot, device.raterId);
  if (unseen.length > 0 && showsScores.has(route)) return <HandInFirst vendorIds={unseen} />;
  return pages[route];
}

const railRoutes = routes.filter((route) => route !== 'new');

function Rail({ current }: { current: Route }) {
  const { settings, matrix, brief, estimates, history, results, meeting, rubric, outcome } =
    useMessages();
  const { frame } = settings;
  const items = {
    brief: { label: brief.title, icon: NotebookPen },
    matrix: { label: matrix.title, icon: Table2 },
    estimates: { label: estimates.title, icon: ReceiptJapaneseYen },
    evidence: { label: matrix.evidence.title, icon: Newspaper },
    robustness: { label: frame.robustness, icon: Scale },
    summary: { label: frame.summaryInRail, icon: FileCheck2 },
    history: { label: history.title, icon: HistoryIcon },
    results: { label: results.title, icon: Trophy },
    differences: { label: meeting.title, icon: Users },
    rubric: { label: rubric.title, icon: ListChecks },
    outcome: { label: outcome.title, icon: ClipboardCheck },
    settings: { label: settings.page.title, icon: SettingsIcon },
  };
  return (
    <NavRail
      label={frame.pages}
      current={current}
      items={railRoutes.map((route) => ({ id: route, href: routeAddress(route), ...items[route] }))}
    />
  );
}

function useFrameKeys() {
  const { keys } = useMessages().settings;
  useKeys([
    // There are only nine digits.
    ...railRoutes.slice(0, 9).map((route, place) => ({
      keys: `Alt+${place + 1}`,
      label: keys.pages,
      inFields: true,
      run: () => goTo(route),
    })),
    { keys: '?', label: keys.list, run: () => goTo('settings') },
  ]);
}
