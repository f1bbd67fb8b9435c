import { X } from 'lucide-react';

import { useWriting } from '#extension/app/writing.tsx';
import { IconButton } from '#extension/ui/button.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { ToastCorner } from '#extension/ui/toast.tsx';

/** What was just done, with the way back, in the corner of the page. */
export function OutcomeCorner() {
  const { outcome, undo, dismiss } = useWriting();
  const { words } = useMessages();
  const canUndo = outcome?.type === 'done' && outcome.inverse.length > 0;
  const run = () => void undo();
  useKeys(
    [
      { keys: 'Z', label: words.undo, run },
      { keys: 'Ctrl+Z', label: words.undo, run },
    ],
    { enabled: canUndo },
  );
  const toast =
    outcome?.type === 'done'
      ? {
          id: outcome.id,
          text: outcome.sentence,
          closeLabel: words.close,
          onClose: dismiss,
          action: canUndo ? { label: words.undo, keycap: 'Z', onPress: run } : undefined,
        }
      : null;
  return <ToastCorner toast={toast} />;
}

/** Why the last action failed, above the page until it is closed or the next one succeeds. */
export function Failure() {
  const { outcome, dismiss } = useWriting();
  const { errors, words } = useMessages();
  if (outcome?.type !== 'failed') return null;
  return (
    <div className="row ws-failure">
      <div className="grow">
        <Notice tone="plain" announce>
          {errors[outcome.reason]}
        </Notice>
      </div>
      <IconButton icon={X} label={words.close} onClick={dismiss} />
    </div>
  );
}
