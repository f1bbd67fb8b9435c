import type { Found } from './found.ts';
import { followPointer, foundAt } from './hover.ts';
import { followKeyboard } from './keyboard.ts';
import type { Note } from './note.ts';

/** The notes of a frame, as they come and go. */
export type Notes = {
  /** Shows the note of a passage until Escape is pressed or another passage is gone to. */
  hold: (found: Found) => void;
};

/**
 * Shows the note of the passage under the pointer, and otherwise of the one where the caret or the focus stands, which stays beside its
 * words while the page scrolls. Escape closes it and calls `closed`.
 */
export function showNotes(
  note: Note,
  found: () => readonly Found[],
  roots: ShadowRoot[],
  closed: () => void,
  signal: AbortSignal,
): Notes {
  let under: Found | null = null;
  let held: Found | null = null;
  let reached: Found | null = null;
  const settle = (): void => {
    const box = held?.range?.getBoundingClientRect();
    if (held === null || box === undefined || !isInView(box)) note.hide();
    else note.show(held, box);
  };
  const hold = (one: Found | null): void => {
    held = one;
    under = null;
    settle();
  };
  followPointer(
    (point) => {
      const hit = foundAt(point, found(), roots);
      if ((hit?.found ?? null) === under) return;
      under = hit?.found ?? null;
      if (hit === null) settle();
      else note.show(hit.found, hit.box);
    },
    () => {
      under = null;
      settle();
    },
    signal,
  );
  followKeyboard(
    found,
    roots,
    (one) => {
      reached = one;
      hold(one);
    },
    signal,
  );
  const left = (): void => {
    if (held !== null && held === reached) hold(null);
  };
  const escaped = (): void => {
    hold(null);
    closed();
  };
  followEnds({ left, escaped }, signal);
  return { hold };
}

function isInView({ top, bottom, width }: DOMRect): boolean {
  return width > 0 && bottom > 0 && top < innerHeight;
}

function followEnds(
  { left, escaped }: { left: () => void; escaped: () => void },
  signal: AbortSignal,
): void {
  // Who goes on in the panel looks at the page as it is, and may keep a picture of it.
  globalThis.addEventListener('blur', left, { signal });
  document.addEventListener(
    'keydown',
    ({ key: pressed }) => {
      if (pressed === 'Escape') escaped();
    },
    { signal },
  );
}
