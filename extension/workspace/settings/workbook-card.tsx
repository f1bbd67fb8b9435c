import { ExternalLink, RefreshCw } from 'lucide-react';
import { useState } from 'react';

import { useSyncStanding } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { ConfirmDialog } from '#extension/ui/confirm-dialog.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { reasonOf } from '#shared/errors.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

import { FileSync } from './file-sync.tsx';

/** One workbook: how this device stands with it, and what can be done about it. */
export function WorkbookCard({ workbook }: { workbook: JoinedWorkbook }) {
  const { team, errors } = useMessages();
  const { workbookName, state, lastReason } = workbook;
  return (
    <Sheet title={workbookName || team.title} actions={<Actions workbook={workbook} />}>
      {state === 'waiting' && (
        <Notice>
          <p className="strong">{team.waiting.title}</p>
          <p>{team.waiting.text}</p>
        </Notice>
      )}
      {state !== 'waiting' && lastReason !== null && (
        <Notice tone="plain" announce>
          {errors[lastReason]}
        </Notice>
      )}
      <Facts workbook={workbook} />
      <FileSync workbook={workbook} />
      <Leave workbook={workbook} />
    </Sheet>
  );
}

function Actions({ workbook }: { workbook: JoinedWorkbook }) {
  const { team } = useMessages();
  const { sync, busy } = useSync(workbook.evaluationId);
  return (
    <span className="row">
      {workbook.evaluationId !== '' && workbook.address !== '' && (
        <Button icon={RefreshCw} busy={busy} onClick={() => void sync()}>
          {team.sync}
        </Button>
      )}
      {/^https?:/iu.test(workbook.workbookUrl) && (
        <a className="btn" href={workbook.workbookUrl} target="_blank" rel="noreferrer">
          {team.open}
          <Icon of={ExternalLink} small />
        </a>
      )}
    </span>
  );
}

/** Syncing an evaluation at once, what was refused before included. */
export function useSync(evaluationId: string) {
  const { worker } = useServices();
  const { tell, fail } = useWriting();
  const { team } = useMessages();
  const [busy, setBusy] = useState(false);
  const sync = async () => {
    setBusy(true);
    try {
      await worker.syncNow({ evaluationId });
      tell(team.synced);
    } catch (error) {
      fail(reasonOf(error, 'workbook-unreachable'));
    } finally {
      setBusy(false);
    }
  };
  return { sync, busy };
}

function Facts({ workbook }: { workbook: JoinedWorkbook }) {
  const { team } = useMessages();
  const words = team.facts;
  const format = useFormat();
  const standing = useSyncStanding(workbook.evaluationId || workbook.offeredEvaluationId);
  const { lastSyncAt } = workbook;
  return (
    <dl className="facts">
      <div>
        <dt>{words.state}</dt>
        <dd>{team.states[workbook.state]}</dd>
      </div>
      <div>
        <dt>{words.lastSync}</dt>
        <dd>{lastSyncAt === null ? words.never : format.dateTime(lastSyncAt)}</dd>
      </div>
      <div>
        <dt>{words.unsent}</dt>
        <dd>{words.count(format.number(standing?.pending ?? 0))}</dd>
      </div>
      <div>
        <dt>{workbook.state === 'waiting' ? team.waiting.fingerprint : words.fingerprint}</dt>
        <dd className={workbook.state === 'waiting' ? 'fp big' : 'fp'}>
          {spaced(workbook.fingerprint)}
        </dd>
      </div>
    </dl>
  );
}

/** In fours, as it stands in the owner's sidebar: `7F3A 21C8 …`. */
function spaced(fingerprint: string): string {
  return fingerprint.toUpperCase().replaceAll(/.{4}(?=.)/gu, '$& ');
}

function Leave({ workbook }: { workbook: JoinedWorkbook }) {
  const { team, words } = useMessages();
  const { worker } = useServices();
  const { tell, fail } = useWriting();
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    setAsking(false);
    try {
      await worker.leaveWorkbook({ workbookId: workbook.workbookId });
      tell(team.left);
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    }
  };
  return (
    <>
      <Button variant="warn-plain" onClick={() => setAsking(true)}>
        {team.leave}
      </Button>
      <ConfirmDialog
        open={asking}
        title={team.leaveTitle(workbook.workbookName || team.title)}
        confirmLabel={team.leave}
        cancelLabel={words.cancel}
        onConfirm={() => void leave()}
        onCancel={() => setAsking(false)}
      >
        <p>{team.leaveText}</p>
      </ConfirmDialog>
    </>
  );
}
