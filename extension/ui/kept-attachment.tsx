import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

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

/** As much room as the picture will take. */
function Room({ attachment: { width, height } }: Pick<KeptAttachmentProps, 'attachment'>) {
  return (
    <svg
      className="kept-room"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    />
  );
}

function Picture({ attachment, address, name }: KeptAttachmentProps & { address: string }) {
  const { attachment: words } = useMessages().capture.panel;
  const { words: common } = useMessages();
  const [open, setOpen] = useState(false);
  const { width, height } = attachment;
  return (
    <>
      <button
        type="button"
        className="kept-open"
        title={words.enlarge}
        onClick={() => setOpen(true)}
      >
        <img src={address} alt={name} width={width} height={height} />
      </button>
      <ModalOverlay className="over" isDismissable isOpen={open} onOpenChange={setOpen}>
        <Modal className="pic">
          <Dialog className="pic-in" aria-label={name}>
            <Button icon={X} onClick={() => setOpen(false)}>
              {common.close}
            </Button>
            <img src={address} alt={name} width={width} height={height} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
