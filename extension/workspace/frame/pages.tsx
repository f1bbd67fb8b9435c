import { type ComponentType, lazy, type ReactNode } from 'react';

import { MatrixPage } from '../matrix/matrix-page.tsx';
import type { Route } from './route.ts';

/** A page whose code comes when it is opened first: all of them together are most of the workspace. */
function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

const BriefPage = later(async () => (await import('../brief/brief-page.tsx')).BriefPage);
const EstimatesPage = later(
  async () => (await import('../estimates/estimates-page.tsx')).EstimatesPage,
);
const EvidencePage = later(
  async () => (await import('../evidence/evidence-page.tsx')).EvidencePage,
);
const RobustnessPage = later(
  async () => (await import('../robustness/robustness-page.tsx')).RobustnessPage,
);
const ResultsPage = later(async () => (await import('../results/results-page.tsx')).ResultsPage);
const MeetingPage = later(async () => (await import('../meeting/meeting-page.tsx')).MeetingPage);
const RubricPage = later(async () => (await import('../rubric/rubric-page.tsx')).RubricPage);
const OutcomePage = later(async () => (await import('../outcome/outcome-page.tsx')).OutcomePage);
const SummaryPage = later(async () => (await import('../summary/summary-page.tsx')).SummaryPage);
const HistoryPage = later(async () => (await import('../history/history-page.tsx')).HistoryPage);

/** The settings, which need no evaluation. */
export const SettingsPage = later(
  async () => (await import('../settings/settings-page.tsx')).SettingsPage,
);

/** The pages of an evaluation; the matrix, which is opened most, is there at once. */
export const pages: Record<Exclude<Route, 'settings' | 'new'>, ReactNode> = {
  brief: <BriefPage />,
  matrix: <MatrixPage />,
  estimates: <EstimatesPage />,
  evidence: <EvidencePage />,
  robustness: <RobustnessPage />,
  results: <ResultsPage />,
  differences: <MeetingPage />,
  rubric: <RubricPage />,
  outcome: <OutcomePage />,
  summary: <SummaryPage />,
  history: <HistoryPage />,
};
