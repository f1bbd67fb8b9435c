import type { Found } from './found.ts';

/**
 * Calls `stands` with the painted passage that a person has come to without the pointer: the caret or an end of the selection stands in
 * it, or what has the focus. `null` once neither does; called only when it became another, at most once for each frame the browser draws.
 */
export function followKeyboard(
  found: () => readonly Found[],
  roots: readonly ShadowRoot[],
  stands: (found: Found | null) => void,
  signal: AbortSignal,
): void {
  // A press of the pointer sets the caret, too; there the pointer itself shows the note.
  let isPointer = false;
  let waiting = false;
  let last: Found | null = null;
  const look = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const now = isPointer ? null : standing(found(), roots);
    if (now === last) return;
    last = now;
    stands(now);
  };
  const moved = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', () => void (isPointer = true), options);
  document.addEventListener('keydown', () => void (isPointer = false), options);
  for (const event of ['selectionchange', 'focusin', 'focusout']) {
    document.addEventListener(event, moved, options);
  }
}

function standing(found: readonly Found[], roots: readonly ShadowRoot[]): Found | null {
  const element = focused(roots);
  const ends = selectionEnds(roots);
  return (
    found.find(({ range }) => range !== null && element !== null && isAround(range, element)) ??
    found.find(({ range }) =>
      ends.some(([node, at]) => range?.isPointInRange(node, at) === true),
    ) ??
    null
  );
}

/** What has the focus, through shadow roots; `null` when that is the page as a whole. */
function focused(roots: readonly ShadowRoot[]): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inner = roots.find(({ host }) => host === element)?.activeElement ?? null;
    if (inner === null) return element === document.body ? null : element;
    element = inner;
  }
}

/** Whether an element begins or ends in the passage, or is a link or button whose words the passage is. */
function isAround(range: Range, element: Element): boolean {
  return (
    range.isPointInRange(element, 0) ||
    range.isPointInRange(element, element.childNodes.length) ||
    (element.matches('a, button, summary') && element.contains(range.startContainer))
  );
}

/** Where the selection begins and ends, which for a caret is the same place. */
function selectionEnds(shadowRoots: readonly ShadowRoot[]): [Node, number][] {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return [];
  // Chrome has it since 137; before, the caret is not seen inside shadow roots.
  const composed = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] });
  const range = composed?.[0] ?? selection.getRangeAt(0);
  return [
    [range.startContainer, range.startOffset],
    [range.endContainer, range.endOffset],
  ];
}
