import { useEffect, useState } from 'react';

import { loadAttachment } from '#extension/app/attachments.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import type { Attachment } from '#shared/model/attachment.ts';

type Loaded = { hash: string; address: string | null };

/** What was kept besides words: the picture itself, or how long the text is; a sentence where it lies on another device. */
export function KeptAttachment({ attachment, name }: { attachment: Attachment; name: string }) {
  const { attachment: words } = useMessages().capture.panel;
  const format = useFormat();
  const loaded = useAttachment(attachment);
  if (loaded === null) return null;
  if (loaded.address === null) return <p className="s2 muted">{words.elsewhere}</p>;
  const size = words.size(format.number(Math.ceil(attachment.size / 1024)));
  return (
    <figure className="kept">
      {attachment.kind === 'picture' && (
        <img src={loaded.address} alt={name} width={attachment.width} height={attachment.height} />
      )}
      <figcaption className="s2 muted">
        <a
          className="lk"
          href={loaded.address}
          download={attachment.kind === 'picture' ? words.pictureFile : words.textFile}
        >
          {attachment.kind === 'picture' ? words.savePicture : words.saveText}
        </a>{' '}
        {size}
      </figcaption>
    </figure>
  );
}

function useAttachment({ hash }: Attachment): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
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
