import { useEffect, useState } from 'react';

import { useDevice, useEvaluations, useInbox, useSnapshot } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Loading } from '#extension/ui/loading.tsx';
import type { Device } from '#shared/ports/device-store.ts';

import { PanelFrame } from './panel-frame.tsx';
import { FirstRun } from './start/first-run.tsx';
import { VendorQuestion } from './start/vendor-question.tsx';
import { waitingFor } from './start/waiting.ts';

/** Chooses between the first run, the question whose page it is on a device without evaluation, and the panel of an evaluation. */
export function EvaluationGate({ windowId }: { windowId: number }) {
  const device = useDevice();
  if (device === undefined) return null;
  return <OpenEvaluation device={device} windowId={windowId} />;
}

function OpenEvaluation({ device, windowId }: { device: Device; windowId: number }) {
  const { capture } = useMessages();
  const evaluations = useEvaluations();
  const snapshot = useSnapshot(device.evaluationId);
  const inbox = useInbox();
  const [starting, setStarting] = useState(false);
  useKnownEvaluation(
    snapshot === null && evaluations !== undefined ? (evaluations.at(-1)?.id ?? '') : '',
  );
  if (evaluations === undefined || snapshot === undefined || inbox === undefined) {
    return (
      <div className="panel">
        <main className="p-sec">
          <Loading text={capture.panel.source} />
        </main>
      </div>
    );
  }
  const waiting = waitingFor(device.lastCapture?.inboxId ?? null, inbox);
  if (starting || (snapshot === null && waiting === null)) {
    const close = () => setStarting(false);
    return (
      <FirstRun device={device} onDone={close} onCancel={snapshot === null ? undefined : close} />
    );
  }
  if (snapshot === null) {
    return waiting && <VendorQuestion key={waiting.id} entry={waiting} vendors={[]} framed />;
  }
  return (
    <PanelFrame
      key={snapshot.evaluation.id}
      device={device}
      windowId={windowId}
      snapshot={snapshot}
      inbox={inbox}
      onNewEvaluation={() => setStarting(true)}
    />
  );
}

/** Opens the newest evaluation on a device that has some but has none of them open. */
function useKnownEvaluation(evaluationId: string): void {
  const { device } = useServices();
  useEffect(() => {
    if (evaluationId !== '') void device.set({ evaluationId });
  }, [device, evaluationId]);
}
