import { Check, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';

import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

export type ToastProps = {
  text: string;
  action?: { label: string; keycap?: string; onPress: () => void } | undefined;
  closeLabel: string;
  onClose: () => void;
  /** `line` takes the place of the panel's status line, `float` stands in the corner of the workspace. */
  form?: 'line' | 'float';
  /** Milliseconds without pointer or focus after which it goes. */
  lasts?: number;
};

/** What was done, with the way back, for 8 s; stays while the pointer or the focus is on it. Give it a `key` per event. */
export function Toast({
  text,
  action,
  closeLabel,
  onClose,
  form = 'line',
  lasts = 8000,
}: ToastProps) {
  const [held, setHeld] = useState(false);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => close(), lasts);
    return () => clearTimeout(timer);
  }, [held, lasts]);
  return (
    <div
      className={form === 'line' ? 'p-foot is-toast' : 'toast toast-float'}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon of={Check} />
      <span className="grow">{text}</span>
      {action && (
        <Button variant="plain" keycap={action.keycap} onClick={action.onPress}>
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={closeLabel} small onClick={onClose} />
    </div>
  );
}
