import type { Workshop } from './capture.ts';
import { complete } from './complete.ts';
import { type Entry, entryOf } from './gesture.ts';

/** Opens the PDF behind an address in the panel, as if it stood in the tab in front of the window. */
export async function openPdfAt(
  workshop: Workshop,
  { url, windowId }: { url: string; windowId: number },
): Promise<void> {
  const { services, inSequence, inHand } = workshop;
  const { evaluationId } = await services.device.load();
  const name = decodedName(url);
  const gesture = {
    source: 'panel',
    tab: { id: -1, windowId, url, title: name },
    axis: null,
    criterionId: null,
    menu: null,
  } as const;
  const made = entryOf(services, gesture, evaluationId);
  const entry: Entry = {
    ...made,
    state: 'read',
    tabId: null,
    capture: { ...made.capture, pdf: true },
  };
  inHand.add(entry.id);
  try {
    await services.inbox.put(entry);
    await inSequence(() => complete(services, entry));
  } finally {
    inHand.delete(entry.id);
  }
}

/** The name of the file in an address, for people; the address where it has none. */
function decodedName(url: string): string {
  const [name = ''] = /[^/?#]+(?=[?#]|$)/.exec(url) ?? [];
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name;
  }
}
