import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { useSyncStanding } from '#extension/app/live.ts';
import { Button } from '#extension/ui/button.tsx';
import { ConfirmDialog } from '#extension/ui/confirm-dialog.tsx';
import { FileButton } from '#extension/ui/file-button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';

import { useBackup } from './use-backup.ts';

/** Taking everything along, bringing it back, and leaving nothing behind. */
export function DataSection({ snapshot, device }: { snapshot: Snapshot | null; device: Device }) {
  const { data: words } = useMessages().settings;
  const format = useFormat();
  const backup = useBackup(device);
  return (
    <Sheet title={words.title}>
      {snapshot && (
        <p className="s2 muted">
          {words.count(
            format.number(snapshot.evidence.length),
            format.number(snapshot.scores.length),
          )}
        </p>
      )}
      <div className="row wrap set-acts">
        {snapshot && (
          <Button icon={Download} onClick={() => void backup.save(snapshot)}>
            {words.save}
          </Button>
        )}
        <FileButton
          label={words.load}
          accept="application/json,.json"
          onChoose={(chosen) => void backup.load(chosen)}
        />
      </div>
      {snapshot && <Forget snapshot={snapshot} device={device} />}
    </Sheet>
  );
}

function Forget({ snapshot, device }: { snapshot: Snapshot; device: Device }) {
  const { settings, words: common } = useMessages();
  const words = settings.data;
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { forget } = useBackup(device);
  const { id, title } = snapshot.evaluation;
  const standing = useSyncStanding(id);
  const loss =
    standing?.workbook === null
      ? words.forgetOnlyHere
      : (standing?.pending ?? 0) > 0
        ? words.forgetUnsent(format.number(standing?.pending ?? 0))
        : null;
  return (
    <>
      <Button icon={Trash2} variant="warn-plain" onClick={() => setAsking(true)}>
        {words.forget}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.forgetTitle(title)}
        confirmLabel={words.forget}
        cancelLabel={common.cancel}
        onConfirm={() => {
          setAsking(false);
          void forget(id, standing?.workbook?.workbookId ?? null);
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{words.forgetText}</p>
        {loss !== null && <p className="strong">{loss}</p>}
      </ConfirmDialog>
    </>
  );
}
