import { Check, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';

import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What was done, and the way back. A new `id` starts the time anew. */
export type ToastContent = {
  id: string;
  text: string;
  action?: { label: string; keycap?: string; onPress: () => void } | undefined;
  closeLabel: string;
  onClose: () => void;
};

/** How long a toast stays without pointer or focus, in milliseconds: time to read it and to reach the way back. */
const toastLasts = 8000;

/** The corner of the workspace where toasts appear. Keep it mounted, so that screen readers hear what comes. */
export function ToastCorner({ toast }: { toast: ToastContent | null }) {
  const hold = useToastTime(toast);
  return (
    <div className={classNames(toast !== null && 'toast toast-float')} {...hold}>
      {toast && <Icon of={Check} />}
      <output className="grow">{toast?.text}</output>
      {toast && <ToastButtons toast={toast} />}
    </div>
  );
}

/** The buttons of a toast: undo, and close. */
export function ToastButtons({ toast }: { toast: ToastContent }) {
  const { action } = toast;
  return (
    <>
      {action && (
        <Button variant="plain" keycap={action.keycap} onClick={action.onPress}>
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={toast.closeLabel} small onClick={toast.onClose} />
    </>
  );
}

/** Closes a toast after 8 s. The handlers go on its frame: while the pointer or the focus is there, it stays. */
export function useToastTime(toast: ToastContent | null) {
  const [heldId, setHeldId] = useState<string | null>(null);
  const close = useEffectEvent(() => toast?.onClose());
  const id = toast?.id ?? null;
  const running = heldId === id ? null : id;
  useEffect(() => {
    if (running === null) return undefined;
    const timer = setTimeout(() => close(), toastLasts);
    return () => clearTimeout(timer);
  }, [running]);
  const hold = () => setHeldId(id);
  const release = () => setHeldId(null);
  return { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release };
}
