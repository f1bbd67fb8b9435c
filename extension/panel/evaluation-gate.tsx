import { useEffect, useState } from 'react';

import { useDevice, useEvaluations, useInbox, useSnapshot } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Loading } from '#extension/ui/loading.tsx';
import type { Captured } from '#shared/capture/captured.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';

import { useFileDrop } from './capture/use-file-drop.ts';
import { useUnreadCaptures } from './capture/use-unread-captures.ts';
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
  const evaluations = useEvaluations();
  const snapshot = useSnapshot(device.evaluationId);
  const inbox = useInbox();
  useUnreadCaptures();
  const [starting, setStarting] = useState(false);
  const [decidedFor, setDecidedFor] = useState<string | null>(null);
  const isClosed = snapshot === null && evaluations !== undefined;
  useKnownEvaluation(isClosed ? (evaluations.at(-1)?.id ?? '') : '');
  if (evaluations === undefined || snapshot === undefined || inbox === undefined)
    return <Reading />;
  const close = () => setStarting(false);
  if (snapshot === null) {
    return <NoEvaluation device={device} inbox={inbox} onDone={close} onDecide={setDecidedFor} />;
  }
  if (starting) return <FirstRun device={device} onDone={close} onCancel={close} />;
  return (
    <PanelFrame
      key={snapshot.evaluation.id}
      device={device}
      windowId={windowId}
      snapshot={snapshot}
      inbox={inbox}
      decidedFor={decidedFor}
      onDecide={setDecidedFor}
      onNewEvaluation={() => setStarting(true)}
    />
  );
}

/** A first capture is settled before anything else: naming its vendor starts the evaluation. */
function NoEvaluation(props: {
  device: Device;
  inbox: readonly InboxEntry<Captured>[];
  onDone: () => void;
  onDecide: (capturedAt: string) => void;
}) {
  // There is nothing to keep a file in yet.
  useFileDrop(() => undefined);
  const waiting = waitingFor(props.device.lastCapture?.inboxId ?? null, props.inbox);
  if (waiting === null) return <FirstRun device={props.device} onDone={props.onDone} />;
  const { atHand } = props.device;
  const domain = atHand?.url === waiting.capture.url ? atHand.domain : undefined;
  return (
    <VendorQuestion
      key={waiting.id}
      entry={waiting}
      vendors={[]}
      domain={domain}
      onAnswer={() => props.onDecide(waiting.at)}
      framed
    />
  );
}

function Reading() {
  const { words } = useMessages();
  return (
    <div className="panel">
      <main className="p-sec">
        <Loading text={words.product} />
      </main>
    </div>
  );
}

/** Opens the newest evaluation on a device that has some but has none of them open. */
function useKnownEvaluation(evaluationId: string): void {
  const { device } = useServices();
  useEffect(() => {
    if (evaluationId !== '') void device.set({ evaluationId });
  }, [device, evaluationId]);
}
