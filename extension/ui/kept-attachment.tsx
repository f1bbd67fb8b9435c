import { X } from 'lucide-react';
import { useRef } from 'react';

import type { Attachment } from '#shared/model/attachment.ts';

import { Button } from './button.tsx';
import { useFormat, useMessages } from './language.tsx';

export type KeptAttachmentProps = {
  attachment: Attachment;
  /** Where the browser can show it from; `null` where it lies on another device, `undefined` until that is known. */
  address: string | null | undefined;
  /** What it shows, in words. */
  name: string;
};

/** What was kept besides words: the picture itself, which opens large, or how long the text is; a sentence where it lies elsewhere. */
export function KeptAttachment({ attachment, address, name }: KeptAttachmentProps) {
  const { attachment: words } = useMessages().capture.panel;
  const format = useFormat();
  if (address === null) return <p className="s2 muted">{words.elsewhere}</p>;
  const isPicture = attachment.kind === 'picture';
  return (
    <figure className="kept">
      {isPicture && address !== undefined && (
        <Picture attachment={attachment} address={address} name={name} />
      )}
      {isPicture && address === undefined && <Room attachment={attachment} />}
      <figcaption className="s2 muted">
        <a className="lk" href={address} download={isPicture ? words.pictureFile : words.textFile}>
          {isPicture ? words.savePicture : words.saveText}
        </a>{' '}
        {words.size(format.number(Math.ceil(attachment.size / 1024)))}
      </figcaption>
    </figure>
  );
}

/** How high a picture is shown at first, pixels. */
const highest = 240;

/** How wide that makes it, where there is room. */
function widthOf({ width, height }: Attachment): string {
  return `min(100%, ${Math.min(width, Math.round((highest * width) / Math.max(1, height)))}px)`;
}

/** As much room as the picture will take. */
function Room({ attachment }: Pick<KeptAttachmentProps, 'attachment'>) {
  const { width, height } = attachment;
  const style = { width: widthOf(attachment) };
  return <svg className="kept-room" style={style} viewBox={`0 0 ${width} ${height}`} aria-hidden />;
}

function Picture({ attachment, address, name }: KeptAttachmentProps & { address: string }) {
  const { capture, words } = useMessages();
  const large = useRef<HTMLDialogElement>(null);
  const { width, height } = attachment;
  return (
    <>
      <button
        type="button"
        className="kept-open"
        style={{ width: widthOf(attachment) }}
        title={capture.panel.attachment.enlarge}
        onClick={() => large.current?.showModal()}
      >
        <img src={address} alt={name} width={width} height={height} />
      </button>
      <dialog ref={large} className="pic" aria-label={name}>
        <div className="pic-in">
          <Button icon={X} onClick={() => large.current?.close()}>
            {words.close}
          </Button>
          <img src={address} alt={name} width={width} height={height} />
        </div>
      </dialog>
    </>
  );
}
