import type { Found } from './found.ts';

/** The painted passage under a point of the window, with the box it is painted in; `null` where there is none. */
export function foundAt(
  { x, y }: { x: number; y: number },
  found: readonly Found[],
  shadowRoots: ShadowRoot[],
): { found: Found; box: DOMRect } | null {
  const caret = caretAt(x, y, shadowRoots);
  if (caret === null) return null;
  for (const one of found) {
    if (one.range?.isPointInRange(caret.node, caret.offset) !== true) continue;
    // The caret snaps to words that lie far from the point, so the boxes of this one passage decide.
    const box = [...one.range.getClientRects()].find(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
    if (box !== undefined) return { found: one, box };
  }
  return null;
}

function caretAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
  // Chrome has it since 128; before, there are no notes at the pointer.
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots }) ?? null;
  return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
}

/** Calls `over` with the place of the pointer, at most once for each frame the browser draws, and `away` when it leaves the page. */
export function followPointer(
  over: (point: { x: number; y: number }) => void,
  away: () => void,
  signal: AbortSignal,
): void {
  let waiting = false;
  let point = { x: 0, y: 0 };
  const look = (): void => {
    waiting = false;
    if (!signal.aborted) over(point);
  };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      point = { x: clientX, y: clientY };
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(look);
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', away, { signal });
  document.addEventListener('scroll', away, { passive: true, capture: true, signal });
}
