import { createContext, useContext, useEffect, useEffectEvent } from 'react';

import { bindingFor, type FocusPlace, type KeyBinding } from './key-match.ts';

/** Whether single letters and digits do anything; the person's own setting. */
export const SingleKeysContext = createContext(true);

/**
 * Listens for the bindings while the component is mounted and `enabled`, and gives back what the sheet of keys (`?`) lists.
 * The first binding that fits wins; what a control has already handled is left alone.
 */
export function useKeys(
  bindings: readonly KeyBinding[],
  { enabled = true }: { enabled?: boolean } = {},
): { keys: string; label: string }[] {
  const singleKeys = useContext(SingleKeysContext);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const binding = bindingFor(event, bindings, { focus: focusPlace(event.target), singleKeys });
    if (!binding) return;
    event.preventDefault();
    binding.run();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
  return bindings.map(({ keys, label }) => ({ keys, label }));
}

const inputsWithoutText: ReadonlySet<string> = new Set(['radio', 'checkbox', 'range', 'button']);

/** Where a key press lands: text fields keep their letters, buttons and links keep Enter. */
export function focusPlace(target: EventTarget | null): FocusPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.isContentEditable || target.matches('textarea, select')) return 'field';
  if (target instanceof HTMLInputElement && !inputsWithoutText.has(target.type)) return 'field';
  return target.closest('button, a[href], summary, [role="button"]') ? 'control' : 'elsewhere';
}
