import { Copy, Download } from 'lucide-react';
import type { ReactNode } from 'react';

import { useHandover } from '#extension/app/handover.ts';
import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { syncFileMessagesFor } from '#shared/locales/sync-file-messages.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

import { AnswerForm } from './answer-form.tsx';
import { useFileSync } from './use-file-sync.ts';

type Props = { workbook: JoinedWorkbook };

/** Sync by files that people carry: open where there is no web app, folded up where there is one. */
export function FileSync({ workbook }: Props) {
  const words = syncFileMessagesFor(useLanguage());
  if (workbook.address !== '') {
    return (
      <details className="st-file">
        <summary>{words.title}</summary>
        <Steps workbook={workbook} lead={words.lead} />
      </details>
    );
  }
  return (
    <div className="st-file">
      <h3 className="strong">{words.title}</h3>
      <Steps workbook={workbook} lead={words.leadOnly} />
    </div>
  );
}

function Steps({ workbook, lead }: Props & { lead: string }) {
  const words = syncFileMessagesFor(useLanguage());
  const { save, copy, read, busy, outcome } = useFileSync(workbook);
  return (
    <>
      <p className="s2 muted">{lead}</p>
      <ol className="jn">
        <Step>
          <p>{words.make}</p>
          <p className="s2 muted">{words.contents}</p>
          <div className="row wrap set-acts">
            <Button
              icon={Download}
              variant={workbook.address === '' ? 'primary' : 'default'}
              busy={busy}
              onClick={() => void save()}
            >
              {words.save}
            </Button>
            <Button icon={Copy} busy={busy} onClick={() => void copy()}>
              {words.copy}
            </Button>
          </div>
          <Awaiting workbook={workbook} />
        </Step>
        <Step>
          <p>{words.read}</p>
          <p className="s2 muted">{words.unsigned}</p>
          <AnswerForm busy={busy} onRead={read} />
          <output>{outcome !== null && <Notice>{outcome}</Notice>}</output>
        </Step>
      </ol>
    </>
  );
}

function Step({ children }: { children: ReactNode }) {
  return (
    <li>
      <div className="stack">{children}</div>
    </li>
  );
}

/** What was handed out and not answered: it counts as unsent until then. */
function Awaiting({ workbook }: Props) {
  const words = syncFileMessagesFor(useLanguage());
  const format = useFormat();
  const handover = useHandover(workbook.workbookId);
  if (!handover) return null;
  const { joins, madeAt, records } = handover;
  if (madeAt === null) return joins ? <Notice>{words.joins}</Notice> : null;
  const time = format.dateTime(madeAt);
  return (
    <Notice tone="plain">
      {joins && <p>{words.joinsSince(time)}</p>}
      {records > 0 && <p>{words.awaiting(format.number(records), time)}</p>}
      {!joins && records === 0 && <p>{words.asked(time)}</p>}
    </Notice>
  );
}
