import { useEffect, useState } from 'react';

import type { Attachment } from '#shared/model/attachment.ts';

import { loadAttachment } from './attachments.ts';

/** An attachment that was looked for on this device; `address` is `null` where it lies on another one. */
export type LoadedAttachment = { hash: string; address: string | null };

/** Where the browser can show an attachment from, as long as the component stands; `null` until that is known. */
export function useAttachment({ hash }: Attachment): LoadedAttachment | null {
  const [loaded, setLoaded] = useState<LoadedAttachment | null>(null);
  useEffect(() => {
    let address: string | null = null;
    let current = true;
    const load = async () => {
      const content = await loadAttachment(hash);
      if (!current) return;
      address = content && URL.createObjectURL(content);
      setLoaded({ hash, address });
    };
    void load();
    return () => {
      current = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [hash]);
  return loaded?.hash === hash ? loaded : null;
}
