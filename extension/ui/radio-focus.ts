import { type RefObject, useEffect, useRef } from 'react';

/** A ref for a radio group that takes the focus when it appears: to the chosen radio, else to the first that can be chosen. */
export function useInitialFocus(active: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active) return;
    const radios = 'input[type="radio"]:not(:disabled)';
    const found =
      ref.current?.querySelector<HTMLInputElement>(`${radios}:checked`) ??
      ref.current?.querySelector<HTMLInputElement>(radios);
    found?.focus();
  }, [active]);
  return ref;
}

/** After a digit has chosen a radio: where the group has the focus, it goes along, so that Enter and arrows start there. */
export function moveFocus(group: HTMLElement | null, value: string): void {
  if (!group?.contains(document.activeElement)) return;
  for (const radio of group.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    if (radio.value === value) radio.focus();
  }
}
