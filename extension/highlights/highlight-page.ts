import { onMessage, sendMessage } from './ask.ts';
import { createFrame } from './frame.ts';

/** The script's only trace, in its own world, which the page cannot see. */
const key = 'mikiwameHighlights';

/**
 * Paints the passages that were captured in this frame and keeps them painted while the page redraws itself. Runs once in a page; called
 * again it only asks again. Nothing stays when the extension is gone.
 */
export function highlightPage(): void {
  const running: unknown = Reflect.get(globalThis, key);
  if (typeof running === 'function') running();
  else Reflect.set(globalThis, key, start());
}

/** Starts and answers with the way to ask again. */
function start(): () => void {
  const end = new AbortController();
  const frame = createFrame((seen) => {
    // What was not heard is said again at the next visit.
    sendMessage('marksSeen', { seen, canonical: canonicalLink() }).catch(() => undefined);
  }, end.signal);
  const askAndShow = async (): Promise<void> => {
    try {
      const outcome = await sendMessage('marks', { canonical: canonicalLink() });
      if (outcome.ok) frame.show(outcome.value);
    } catch {
      // The extension was updated or removed: this script belongs to nobody any more.
      end.abort();
    }
  };
  const ask = (): void => void askAndShow();
  const stops = [
    onMessage('marksChanged', ask),
    onMessage('comeTo', ({ data }) => frame.comeTo(data.evidenceId)),
  ];
  end.signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  onRouteChange(ask, end.signal);
  ask();
  return ask;
}

function canonicalLink(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  return (link?.href ?? '').slice(0, 4000);
}

/** Pages that change their address without loading: the Navigation API hears all of it, older browsers only the way back. */
function onRouteChange(changed: () => void, signal: AbortSignal): void {
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', changed, { signal });
  } else {
    globalThis.addEventListener('popstate', changed, { signal });
  }
}
