import { TextSelect } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { reasonOf } from '#shared/errors.ts';

import { useScene } from '../scene.tsx';

export type HowToProps = {
  /** Whether a PDF is open below. */
  reading: boolean;
  more: ReactNode;
  /** Opens the form for text from elsewhere. */
  onWrite: () => void;
};

/** Stands where no capture is to be shown: why the last one came to nothing, or how to make one; an open PDF says that itself. */
export function HowTo({ reading, more, onWrite }: HowToProps) {
  const { capture, errors } = useMessages();
  const { device, vendor } = useScene();
  const last = device.lastCapture;
  const reason = last !== null && last.evidenceId === null ? last.reason : null;
  const failed = reason !== null && reason !== 'vendor-unknown';
  return (
    <>
      <main className="p-body">
        {(failed || !reading) && (
          <section className="p-sec stack">
            {failed && (
              <Notice
                announce
                actions={
                  reason === 'page-not-readable' &&
                  vendor !== null && (
                    <Button variant="plain" size="small" onClick={onWrite}>
                      {capture.panel.write}
                    </Button>
                  )
                }
              >
                <p className="strong">{capture.panel.failedBefore}</p>
                <p>{errors[reason]}</p>
              </Notice>
            )}
            {!reading && (
              <EmptyState
                icon={TextSelect}
                title={capture.panel.howTo.title}
                text={capture.panel.howTo.text}
              />
            )}
          </section>
        )}
        {more}
      </main>
      <div className="p-act">
        <CaptureNowButton />
      </div>
    </>
  );
}

/** Captures what is selected in the tab in front; what it came to stands in `lastCapture`, also when the tab may not be read. */
export function CaptureNowButton() {
  const { panel } = useMessages().capture;
  const { worker } = useServices();
  const { fail } = useWriting();
  const { windowId, tab, criterionId } = useScene();
  const [busy, setBusy] = useState(false);
  const capture = async () => {
    setBusy(true);
    try {
      await worker.capture({ windowId, criterionId: tab === 'scoring' ? criterionId : null });
    } catch (error) {
      fail(reasonOf(error, 'page-not-readable'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="primary"
      size="large"
      grow
      icon={TextSelect}
      busy={busy}
      onClick={() => void capture()}
    >
      {panel.captureNow}
    </Button>
  );
}
