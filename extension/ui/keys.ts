import { createContext, useContext, useEffect, useEffectEvent } from 'react';

import { bindingFor, type Focus, type KeyBinding } from './key-match.ts';

/** Whether single letters and digits do anything; the person's own setting. */
export const SingleKeysContext = createContext(true);

/**
 * Listens for the bindings while the component is mounted and `enabled`, and gives back what the sheet of keys (`?`) lists.
 * The first binding that fits wins, across components too; `inner` is for a form inside a screen, whose keys come before those of the
 * screen. Listens before the controls do, because a radio of React Aria would take Enter for itself.
 */
export function useKeys(
  bindings: readonly KeyBinding[],
  { enabled = true, inner = false }: { enabled?: boolean; inner?: boolean } = {},
): { keys: string; label: string }[] {
  const singleKeys = useContext(SingleKeysContext);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const binding = bindingFor(event, bindings, { focus: focusOf(event.target), singleKeys });
    if (!binding) return;
    event.preventDefault();
    event.stopPropagation();
    binding.run();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: Event) => {
      if (event instanceof KeyboardEvent) onKeyDown(event);
    };
    // The window hears a key before the document does.
    const place = inner ? window : document;
    place.addEventListener('keydown', listen, true);
    return () => place.removeEventListener('keydown', listen, true);
  }, [enabled, inner]);
  return bindings.map(({ keys, label }) => ({ keys, label }));
}

const inputsWithoutText: ReadonlySet<string> = new Set(['radio', 'checkbox', 'range', 'button']);

/** What the element that has the focus keeps for itself. */
function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) {
    return { field: false, popup: false, takesEnter: false, takesArrows: false };
  }
  const within = (selector: string) => target.closest(selector) !== null;
  const writes = target instanceof HTMLInputElement && !inputsWithoutText.has(target.type);
  return {
    field: writes || target.isContentEditable || target.matches('textarea, select'),
    popup: within('dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'),
    takesEnter: within('button, a[href], summary, [role="button"], [role="tab"]'),
    takesArrows: within('[role="radiogroup"], [role="tablist"], [role="grid"], [type="range"]'),
  };
}
