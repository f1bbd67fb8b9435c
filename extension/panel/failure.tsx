import { X } from 'lucide-react';

import { useWriting } from '#extension/app/writing.tsx';
import { IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';

/** Says why the last action failed, until it is closed or the next one succeeds. */
export function Failure() {
  const { outcome, dismiss } = useWriting();
  const { errors, words } = useMessages();
  if (outcome?.type !== 'failed') return null;
  return (
    <div className="p-notice">
      <Notice key={outcome.id} tone="plain" announce>
        {errors[outcome.reason]}
      </Notice>
      <IconButton icon={X} label={words.close} small onClick={dismiss} />
    </div>
  );
}
