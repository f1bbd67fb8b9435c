import { type ReactNode, useState } from 'react';

import { useChecks } from '#extension/app/live.ts';
import { Button } from '#extension/ui/button.tsx';
import { useMessages, useFormat } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import type { Captured } from '#shared/capture/captured.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useEvidenceOf } from '../evidence/use-evidence.ts';
import { useScene } from '../scene.tsx';
import { VendorQuestion } from '../start/vendor-question.tsx';
import { type WaitingCapture, waitingFor, withoutVendor } from '../start/waiting.ts';
import { differencesAtHand } from './capture-news.ts';
import { CaptureTools } from './capture-tools.tsx';
import { CompanyOffer } from './company-offer.tsx';
import { FiledEvidence } from './filed-evidence.tsx';
import { HowTo } from './how-to.tsx';
import { PageTools } from './page-tools.tsx';
import { PdfSection } from './pdf-section.tsx';
import { UnfiledEvidence } from './unfiled-evidence.tsx';
import type { PdfDesk } from './use-pdf-desk.ts';

export type CaptureTabProps = {
  inbox: readonly InboxEntry<Captured>[];
  desk: PdfDesk;
  /** Whether the words of the last capture had been kept before. */
  repeated: boolean;
  /** The person names the vendor of a capture that was made at this moment. */
  onDecide: (capturedAt: string) => void;
};

/** What the person did with the last capture; a new capture begins afresh. */
type Moves = { at: string; questionId: string | null; aside: boolean };

/** The last capture and what a person does with it; below it the ways to capture more. */
export function CaptureTab({ inbox, desk, repeated, onDecide }: CaptureTabProps) {
  const { device, snapshot, vendor } = useScene();
  const { evidenceId = null, inboxId = null, at = '' } = device.lastCapture ?? {};
  const [writing, setWriting] = useState(false);
  const [moves, setMoves] = useState<Moves | null>(null);
  const fresh: Moves = { at, questionId: inboxId, aside: false };
  const { questionId, aside } = moves?.at === at ? moves : fresh;
  const waiting = waitingFor(questionId, inbox);
  // Under another vendor's name the last capture is not shown: it would read as that vendor's.
  const evidence = useEvidenceOf(
    snapshot.evidence.filter(({ id, vendorId }) => id === evidenceId && vendorId === vendor?.id),
  );
  const [current] = aside ? [] : evidence;
  if (waiting !== null) {
    return (
      <VendorQuestion
        key={waiting.id}
        entry={waiting}
        vendors={snapshot.vendors}
        domain={device.atHand?.url === waiting.capture.url ? device.atHand.domain : undefined}
        onAnswer={() => onDecide(waiting.at)}
        onLater={() => setMoves({ ...fresh, questionId: null })}
      />
    );
  }
  const more = (
    <>
      <PdfSection desk={desk} />
      <PageTools />
      <CaptureTools writing={writing} onWriting={setWriting} onFile={desk.openFile} />
      <WaitingSection
        waiting={withoutVendor(inbox)}
        onDecide={(id) => setMoves({ ...fresh, questionId: id })}
      />
      <DifferencesSection />
      {/* It comes when the page has answered, so it stands where it moves nothing. */}
      <CompanyOffer />
    </>
  );
  return (
    <LastEvidence
      key={keyOf(current, at)}
      evidence={current}
      repeated={repeated}
      reading={desk.source !== null}
      more={more}
      onWrite={() => setWriting(true)}
      onLater={() => setMoves({ ...fresh, aside: true })}
    />
  );
}

/** The same words again are the same evidence: a press that is under way must not lose its button. */
function keyOf(evidence: SourcedEvidence | undefined, at: string): string {
  return evidence?.id ?? at;
}

function LastEvidence(props: {
  evidence: SourcedEvidence | undefined;
  repeated: boolean;
  /** Whether a PDF is open below. */
  reading: boolean;
  more: ReactNode;
  onWrite: () => void;
  onLater: () => void;
}) {
  const { evidence, repeated, reading, more, onWrite } = props;
  const [refiling, setRefiling] = useState(false);
  if (evidence === undefined) return <HowTo reading={reading} more={more} onWrite={onWrite} />;
  if (evidence.criterionIds.length > 0 && !refiling) {
    return (
      <FiledEvidence
        evidence={evidence}
        repeated={repeated}
        more={more}
        onFileMore={() => setRefiling(true)}
      />
    );
  }
  return (
    <UnfiledEvidence
      evidence={evidence}
      repeated={repeated}
      more={more}
      onFiled={() => setRefiling(false)}
      onLater={refiling ? () => setRefiling(false) : props.onLater}
    />
  );
}

/** Says of the page at hand that evidence from it reads differently now; the words stand side by side in the list of evidence. */
function DifferencesSection() {
  const { capture } = useMessages();
  const format = useFormat();
  const { device, snapshot, show } = useScene();
  const checks = useChecks(snapshot.evaluation.id);
  const count = differencesAtHand(snapshot, checks, device.atHand);
  if (count === 0) return null;
  return (
    <section className="p-sec">
      <Notice
        announce
        actions={
          <Button variant="plain" size="small" onClick={() => show('evidence')}>
            {capture.seeDifferences}
          </Button>
        }
      >
        {capture.differsNow(format.number(count))}
      </Notice>
    </section>
  );
}

function WaitingSection(props: {
  waiting: readonly WaitingCapture[];
  onDecide: (inboxId: string) => void;
}) {
  const { panel } = useMessages().capture;
  const format = useFormat();
  const { device, snapshot, vendor, show } = useScene();
  const [first] = props.waiting;
  const unfiled = snapshot.evidence.filter(
    ({ id, vendorId, criterionIds }) =>
      vendorId === vendor?.id && criterionIds.length === 0 && id !== device.lastCapture?.evidenceId,
  );
  if (first === undefined && unfiled.length === 0) return null;
  return (
    <section className="p-sec stack">
      {first && (
        <Notice
          actions={
            <Button variant="plain" size="small" onClick={() => props.onDecide(first.id)}>
              {panel.decide}
            </Button>
          }
        >
          {panel.waiting(format.number(props.waiting.length))}
        </Notice>
      )}
      {unfiled.length > 0 && (
        <Notice
          tone="plain"
          actions={
            <Button variant="plain" size="small" onClick={() => show('evidence')}>
              {panel.showUnfiled}
            </Button>
          }
        >
          {panel.unfiled(format.number(unfiled.length))}
        </Notice>
      )}
    </section>
  );
}
