import type { Region } from '#shared/capture/region.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** How far an arrow key moves an edge, CSS pixels. */
const step = 10;

/** Where the worker leaves the words, and a run its end, in the script's own world, which the page cannot see. */
const hintKey = 'mikiwameRegionHint';
const endKey = 'mikiwameRegionEnd';

/** Asks with the words that the worker left; a second call ends the first. */
export function askForRegion(): Promise<Region | null> {
  const before: unknown = Reflect.get(globalThis, endKey);
  if (before instanceof AbortController) before.abort();
  const end = new AbortController();
  Reflect.set(globalThis, endKey, end);
  return chooseRegion(String(Reflect.get(globalThis, hintKey)), end.signal);
}

/**
 * Lets the person draw a rectangle over the page, with the pointer or with arrows (move), Shift and arrows (size), Enter; Escape gives up.
 * Answers with the rectangle, `null` when they gave up or `signal` was aborted. Nothing stays in the page afterwards, and the browser has
 * painted it without the frame before the answer comes.
 */
async function chooseRegion(hint: string, signal: AbortSignal): Promise<Region | null> {
  const veil = createVeil(hint);
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  try {
    const box = await boxOf(veil, until);
    return box === null ? null : regionOf(box);
  } finally {
    done.abort();
    veil.host.remove();
    await painted();
  }
}

type Veil = { host: HTMLElement; cover: HTMLElement; draw: (box: Box) => void };

function createVeil(hint: string): Veil {
  const host = document.createElement('mikiwame-region');
  const root = host.attachShadow({ mode: 'closed' });
  const cover = document.createElement('div');
  const frame = document.createElement('div');
  const note = document.createElement('p');
  note.textContent = hint;
  note.setAttribute('role', 'status');
  cover.tabIndex = 0;
  cover.setAttribute('role', 'application');
  cover.setAttribute('aria-label', hint);
  host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647';
  cover.style.cssText = 'position:fixed;inset:0;cursor:crosshair;touch-action:none;outline:none';
  frame.style.cssText =
    'position:fixed;box-sizing:border-box;border:2px solid #1c5b4f;box-shadow:0 0 0 200vmax rgb(20 20 20 / 35%)';
  note.style.cssText =
    'position:fixed;top:12px;left:50%;transform:translateX(-50%);margin:0;padding:6px 12px;background:#fffdf8;color:#1f1d18;font:14px/1.5 sans-serif;border:1px solid #1c5b4f;border-radius:4px';
  cover.append(frame, note);
  root.append(cover);
  document.documentElement.append(host);
  cover.focus();
  const draw = ({ left, top, right, bottom }: Box): void => {
    frame.style.left = `${left}px`;
    frame.style.top = `${top}px`;
    frame.style.width = `${right - left}px`;
    frame.style.height = `${bottom - top}px`;
  };
  return { host, cover, draw };
}

function boxOf({ cover, draw }: Veil, signal: AbortSignal): Promise<Box | null> {
  let box = middle();
  draw(box);
  return new Promise((resolve) => {
    let from: { x: number; y: number } | null = null;
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      hear: (event: HTMLElementEventMap[Name]) => void,
    ) => {
      const own = (event: HTMLElementEventMap[Name]): void => {
        event.preventDefault();
        event.stopPropagation();
        hear(event);
      };
      cover.addEventListener(name, own, { signal });
    };
    signal.addEventListener('abort', () => resolve(null), { once: true });
    listen('pointerdown', ({ clientX: x, clientY: y, pointerId }) => {
      cover.setPointerCapture(pointerId);
      from = { x, y };
      box = { left: x, top: y, right: x, bottom: y };
      draw(box);
    });
    listen('pointermove', ({ clientX, clientY }) => {
      if (from === null) return;
      box = between(from, { x: clientX, y: clientY });
      draw(box);
    });
    listen('pointerup', () => {
      from = null;
      // A click without drawing is no rectangle; the person begins anew.
      if (box.right - box.left > 4 && box.bottom - box.top > 4) resolve(box);
    });
    listen('keydown', ({ key, shiftKey }) => {
      if (key === 'Escape') resolve(null);
      if (key === 'Enter') resolve(box);
      box = moved(box, key, shiftKey);
      draw(box);
    });
  });
}

function middle(): Box {
  const { innerWidth: width, innerHeight: height } = window;
  return { left: width / 4, top: height / 4, right: (width * 3) / 4, bottom: (height * 3) / 4 };
}

function between(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  return {
    left: Math.max(0, Math.min(a.x, b.x)),
    top: Math.max(0, Math.min(a.y, b.y)),
    right: Math.min(window.innerWidth, Math.max(a.x, b.x)),
    bottom: Math.min(window.innerHeight, Math.max(a.y, b.y)),
  };
}

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

function moved(box: Box, key: string, sizes: boolean): Box {
  const [x, y] = arrows[key] ?? [0, 0];
  const { left, top, right, bottom } = box;
  const far = {
    right: Math.max(left + step, Math.min(window.innerWidth, right + x)),
    bottom: Math.max(top + step, Math.min(window.innerHeight, bottom + y)),
  };
  if (sizes) return { ...box, ...far };
  const shift = {
    x: Math.max(-left, Math.min(window.innerWidth - right, x)),
    y: Math.max(-top, Math.min(window.innerHeight - bottom, y)),
  };
  return {
    left: left + shift.x,
    top: top + shift.y,
    right: right + shift.x,
    bottom: bottom + shift.y,
  };
}

function regionOf({ left, top, right, bottom }: Box): Region {
  return {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    viewWidth: window.innerWidth,
    viewHeight: window.innerHeight,
  };
}

/** Two frames later the page is on the screen as it is now. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
