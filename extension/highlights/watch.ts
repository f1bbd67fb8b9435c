/** When a page was changed, how long it must be quiet before it is looked at, and how long that may be put off, in milliseconds. */
const quiet = 50;
const latest = 120;

/**
 * Calls `changed` soon after the page redrew a part of itself or showed another address, and `touched` at once. A look that takes long
 * is not repeated before twenty times as long has passed, so that a page which never rests is not slowed down.
 */
export function watchPage(
  roots: readonly (Document | ShadowRoot)[],
  { touched, changed }: { touched: () => void; changed: () => Promise<void> },
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let notBefore = 0;

  async function look(): Promise<void> {
    timer = undefined;
    const started = performance.now();
    await changed();
    const ended = performance.now();
    notBefore = ended + 20 * (ended - started);
  }

  const observer = new MutationObserver(() => {
    touched();
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const wait = Math.min(quiet, first + latest - now);
    timer = setTimeout(() => void look(), Math.max(0, wait, notBefore - now));
  });
  for (const root of roots) {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
