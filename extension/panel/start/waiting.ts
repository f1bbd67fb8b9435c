import type { Captured } from '#shared/capture/captured.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';

/** A capture whose page was read and that now needs a person. */
export type WaitingCapture = InboxEntry<Captured> & { capture: Captured };

/** The words of a capture, or what a picture is called; empty for a PDF in which nothing was marked yet. */
export function wordsOf({
  reading,
  menu,
  kept,
}: Pick<Captured, 'reading' | 'menu' | 'kept'>): string {
  return (reading?.exact ?? menu?.words ?? kept?.remark ?? '').trim();
}

/** Captures with words that wait for their vendor, oldest first. */
export function withoutVendor(inbox: readonly InboxEntry<Captured>[]): WaitingCapture[] {
  return read(inbox).filter((entry) => wordsOf(entry.capture) !== '');
}

/** The entry with this id when it has words and waits for its vendor. */
export function waitingFor(
  inboxId: string | null,
  inbox: readonly InboxEntry<Captured>[],
): WaitingCapture | null {
  return withoutVendor(inbox).find(({ id }) => id === inboxId) ?? null;
}

/** The PDF that was opened last and waits for words to be marked in it. */
export function openPdfIn(inbox: readonly InboxEntry<Captured>[]): WaitingCapture | null {
  const opened = read(inbox).filter(({ capture }) => capture.pdf && wordsOf(capture) === '');
  return opened.at(-1) ?? null;
}

function read(inbox: readonly InboxEntry<Captured>[]): WaitingCapture[] {
  return inbox.flatMap((entry) =>
    entry.state === 'read' && entry.capture !== null ? [{ ...entry, capture: entry.capture }] : [],
  );
}
