import { useMemo, useState } from 'react';

import { useComparison } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Tabs } from '#extension/ui/tabs.tsx';
import type { Captured } from '#shared/capture/captured.ts';
import type { CriterionId } from '#shared/model/axis.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';

import { type ChosenVendor, vendorAtHand } from './at-hand.ts';
import { CaptureTab, type CaptureTabProps } from './capture/capture-tab.tsx';
import { useCaptureNews } from './capture/use-capture-news.ts';
import { useFileDrop } from './capture/use-file-drop.ts';
import { type PdfDesk, usePdfDesk } from './capture/use-pdf-desk.ts';
import { EvidenceTab } from './evidence/evidence-tab.tsx';
import { useIdleLoading } from './facts/later-parts.ts';
import { KeySheet } from './key-sheet.tsx';
import { NoVendor } from './no-vendor.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { QuestionsTab } from './questions/questions-tab.tsx';
import { type Scene, SceneProvider, type TabId, tabIds } from './scene.tsx';
import { ScoringTab } from './scoring/scoring-tab.tsx';
import { tabCounts } from './tab-counts.ts';

export type PanelFrameProps = {
  device: Device;
  windowId: number;
  snapshot: Snapshot;
  inbox: readonly InboxEntry<Captured>[];
  /** When the capture was made whose vendor was just named; `null` for none. */
  decidedFor: string | null;
  onDecide: (capturedAt: string | null) => void;
  onNewEvaluation: () => void;
};

/** The panel of an evaluation: head, tabs, foot. */
export function PanelFrame(props: PanelFrameProps) {
  const scene = usePanelScene(props);
  const { start } = useMessages();
  const format = useFormat();
  const desk = usePdfDesk(props.inbox);
  useIdleLoading();
  const [keysShown, setKeysShown] = useState(false);
  const { lastCapture } = props.device;
  const repeatedAt = useArrivals(props, scene, desk, () => setKeysShown(false));
  useKeys([
    ...tabIds.map((tab, place) => ({
      keys: `Alt+${place + 1}`,
      label: start.tabs[tab],
      inFields: true,
      run: () => scene.show(tab),
    })),
    { keys: '?', label: start.keys.list, run: () => setKeysShown((shown) => !shown) },
  ]);
  const counts = tabCounts(scene);
  const items = tabIds.map((id) => ({
    id,
    label: start.tabs[id],
    count: counts[id]?.map((count) => format.number(count)).join('/'),
  }));
  return (
    <SceneProvider scene={scene}>
      <div className="panel">
        <PanelHead onNewEvaluation={props.onNewEvaluation} onKeys={() => setKeysShown(true)} />
        {keysShown ? (
          <KeySheet onClose={() => setKeysShown(false)} />
        ) : (
          <Tabs
            label={start.tabs.label}
            tabs={items}
            selected={scene.tab}
            onSelect={(id) => {
              const tab = tabIds.find((one) => one === id);
              if (tab !== undefined) scene.show(tab);
            }}
          >
            <TabContent
              inbox={props.inbox}
              desk={desk}
              scene={scene}
              repeated={lastCapture?.at === repeatedAt}
              onDecide={props.onDecide}
            />
          </Tabs>
        )}
        <PanelFoot />
      </div>
    </SceneProvider>
  );
}

/** Shows a capture that was made meanwhile, or a file that was dropped. Answers when words were captured that were kept before. */
function useArrivals(
  { device, snapshot, decidedFor, onDecide }: PanelFrameProps,
  scene: Scene,
  desk: PdfDesk,
  onArrival: () => void,
): string | null {
  const showCapture = () => {
    onArrival();
    scene.show('capture');
  };
  useFileDrop((file) => {
    desk.openFile(file);
    showCapture();
  });
  return useCaptureNews(device.lastCapture, snapshot, decidedFor, () => {
    onDecide(null);
    showCapture();
  });
}

function TabContent({ scene, ...capture }: CaptureTabProps & { scene: Scene }) {
  if (scene.tab === 'capture') return <CaptureTab {...capture} />;
  if (scene.vendor === null) return <NoVendor />;
  const key = scene.vendor.id;
  if (scene.tab === 'evidence') return <EvidenceTab key={key} />;
  if (scene.tab === 'scoring') return <ScoringTab key={key} />;
  return <QuestionsTab key={key} />;
}

function usePanelScene({ device, windowId, snapshot }: PanelFrameProps): Scene {
  const { clock } = useServices();
  const [tab, setTab] = useState<TabId>('capture');
  const [criterionId, setCriterionId] = useState<CriterionId | null>(null);
  const [chosen, setChosen] = useState<ChosenVendor | null>(null);
  const comparison = useComparison(snapshot);
  const vendor = vendorAtHand(device.atHand, chosen, snapshot.vendors);
  return useMemo(
    () => ({
      device,
      windowId,
      snapshot,
      comparison,
      vendor,
      tab,
      criterionId,
      show: (next, criterion) => {
        setTab(next);
        if (criterion !== undefined) setCriterionId(criterion);
      },
      chooseVendor: (vendorId) => {
        setCriterionId(null);
        setChosen({ vendorId, at: clock.instant() });
      },
    }),
    [device, windowId, snapshot, comparison, vendor, tab, criterionId, clock],
  );
}
