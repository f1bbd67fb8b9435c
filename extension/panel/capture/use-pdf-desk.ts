import { useEffect, useState } from 'react';

import { type Services, useServices } from '#extension/app/services.tsx';
import type { PdfText } from '#extension/pdf/read-pdf.ts';
import type { Captured } from '#shared/capture/captured.ts';
import { MikiwameError, type Reason, reasonOf } from '#shared/errors.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';

import { openPdfIn, type WaitingCapture } from '../start/waiting.ts';

/** Where an opened PDF comes from: the tab in front, or a file of this device. */
export type PdfSource = { type: 'tab'; entry: WaitingCapture } | { type: 'file'; file: File };

type Reading = { pdf: PdfText } | { reason: Reason };

/** The PDF that is open in the panel; it stays open while the tabs are changed. */
export type PdfDesk = {
  source: PdfSource | null;
  /** `null` while it is being read. */
  reading: Reading | null;
  /** 1-based. */
  page: number;
  turn: (page: number) => void;
  openFile: (file: File | null) => void;
};

/** Opens the PDF of the tab in front, or the file that the person chose since, and reads its text. */
export function usePdfDesk(inbox: readonly InboxEntry<Captured>[]): PdfDesk {
  const services = useServices();
  const [file, openFile] = useState<File | null>(null);
  const [read, setRead] = useState<{ key: string; reading: Reading } | null>(null);
  const [place, setPlace] = useState({ key: '', page: 1 });
  const entry = openPdfIn(inbox);
  const inboxId = file === null ? (entry?.id ?? null) : null;
  const key = file === null ? (inboxId ?? '') : `file ${file.name} ${file.lastModified}`;

  useEffect(() => {
    if (key === '') return undefined;
    let current = true;
    const load = async () => {
      const reading = await readingOf(services, file, inboxId ?? '');
      if (current) setRead({ key, reading });
    };
    void load();
    return () => {
      current = false;
    };
  }, [services, key, file, inboxId]);

  return {
    source: sourceOf(file, entry),
    reading: read?.key === key ? read.reading : null,
    page: place.key === key ? place.page : 1,
    turn: (page) => setPlace({ key, page }),
    openFile,
  };
}

function sourceOf(file: File | null, entry: WaitingCapture | null): PdfSource | null {
  if (file !== null) return { type: 'file', file };
  return entry && { type: 'tab', entry };
}

async function readingOf(
  { worker }: Pick<Services, 'worker'>,
  file: File | null,
  inboxId: string,
): Promise<Reading> {
  try {
    const bytes =
      file === null ? await fetched(worker, inboxId) : new Uint8Array(await file.arrayBuffer());
    const [{ readPdf }, { openPdf }] = await Promise.all([
      import('#extension/pdf/read-pdf.ts'),
      import('#extension/pdf/open-pdf.ts'),
    ]);
    return { pdf: await readPdf(bytes, openPdf) };
  } catch (error) {
    return { reason: reasonOf(error, 'pdf-broken') };
  }
}

async function fetched(worker: Services['worker'], inboxId: string): Promise<Uint8Array> {
  await worker.fetchPdf({ inboxId });
  const { takePdf } = await import('#extension/pdf/take-pdf.ts');
  const bytes = await takePdf(inboxId);
  if (bytes === null) throw new MikiwameError('page-not-readable', 'no bytes on the shelf');
  return bytes;
}
