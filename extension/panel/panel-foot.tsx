import { CloudCheck, CloudOff, HardDrive, RefreshCw } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';

import { useSyncStanding } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { type KeyHint, StatusLine } from '#extension/ui/status-line.tsx';
import type { ToastContent } from '#extension/ui/toast.tsx';
import { reasonOf } from '#shared/errors.ts';

import { Failure } from './failure.tsx';
import { type PanelStatus, panelStatus } from './panel-status.ts';
import { type TabId, useScene } from './scene.tsx';

const icons = {
  'only-here': HardDrive,
  synced: CloudCheck,
  syncing: RefreshCw,
  unsent: RefreshCw,
  offline: CloudOff,
  failed: CloudOff,
} as const;

/** The last line of the panel, with a sentence above it when something failed. */
export function PanelFoot() {
  const { tab } = useScene();
  const { status, retry } = useStatus();
  const hints = useHints(tab);
  const toast = useUndoToast();
  return (
    <>
      <Failure />
      <SyncTrouble status={status} onRetry={retry} />
      <StatusLine icon={icons[status.kind]} text={status.text} hints={hints} toast={toast} />
    </>
  );
}

function SyncTrouble({ status, onRetry }: { status: PanelStatus; onRetry: () => void }) {
  const { errors, words } = useMessages();
  if (status.reason === null) return null;
  return (
    <div className="p-notice">
      <Notice
        tone="plain"
        announce
        actions={
          <Button variant="plain" size="small" onClick={onRetry}>
            {words.retry}
          </Button>
        }
      >
        {errors[status.reason]}
      </Notice>
    </div>
  );
}

function useStatus(): { status: PanelStatus; retry: () => void } {
  const { snapshot } = useScene();
  const { worker } = useServices();
  const { fail } = useWriting();
  const { start } = useMessages();
  const format = useFormat();
  const evaluationId = snapshot.evaluation.id;
  const standing = useSyncStanding(evaluationId);
  const [syncing, setSyncing] = useState(false);
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  const sync = async () => {
    setSyncing(true);
    try {
      await worker.syncNow({ evaluationId });
    } catch (error) {
      fail(reasonOf(error, 'workbook-unreachable'));
    } finally {
      setSyncing(false);
    }
  };
  const facts = {
    workbook: standing?.workbook ?? null,
    pending: standing?.pending ?? 0,
    online,
    syncing,
  };
  const write = { count: (value: number) => format.number(value), time: format.time };
  return { status: panelStatus(facts, start.status, write), retry: () => void sync() };
}

function subscribeToNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

function useHints(tab: TabId): KeyHint[] {
  const { evidence, scoring, questions, start } = useMessages();
  const hints: Record<TabId, KeyHint[]> = {
    capture: [{ keys: ['?'], label: start.keys.list }],
    evidence: [
      { keys: ['J', 'K'], label: evidence.hints.move },
      { keys: ['O'], label: evidence.hints.source },
    ],
    scoring: [{ keys: ['1–5'], label: scoring.hints.score }],
    questions: [{ keys: ['C'], label: questions.hints.copy }],
  };
  return hints[tab];
}

function useUndoToast(): ToastContent | null {
  const { outcome, undo, dismiss } = useWriting();
  const { words } = useMessages();
  const canUndo = outcome?.type === 'done' && outcome.inverse.length > 0;
  const label = words.undo;
  useKeys(
    [
      { keys: 'Z', label, run: () => void undo() },
      { keys: 'Ctrl+Z', label, run: () => void undo() },
    ],
    { enabled: canUndo },
  );
  if (outcome?.type !== 'done') return null;
  return {
    id: outcome.id,
    text: outcome.sentence,
    closeLabel: words.close,
    onClose: dismiss,
    ...(canUndo && { action: { label, keycap: 'Z', onPress: () => void undo() } }),
  };
}
