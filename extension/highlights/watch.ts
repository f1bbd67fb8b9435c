/** When a page was changed, how long it must be quiet before it is looked at, and how long that may be put off, in milliseconds. */
const quiet = 50;
const latest = 120;

/**
 * Calls `changed` soon after the page redrew a part of itself or showed another address. A look that takes long is not repeated before
 * twenty times as long has passed, so that a page which never rests is not slowed down.
 */
export function watchPage(
  roots: readonly (Document | ShadowRoot)[],
  changed: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let notBefore = 0;

  function look(): void {
    timer = undefined;
    const started = performance.now();
    changed();
    const ended = performance.now();
    notBefore = ended + 20 * (ended - started);
  }

  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const wait = Math.min(quiet, first + latest - now);
    timer = setTimeout(look, Math.max(0, wait, notBefore - now));
  });
  for (const root of roots) {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
