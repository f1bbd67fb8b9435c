import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { Button } from './button.tsx';

export type ConfirmDialogProps = {
  open: boolean;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Before something is deleted; no other question stops the work. Esc and the cancel button, which has the focus, lead out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <ModalOverlay
      className="over"
      isOpen={props.open}
      onOpenChange={(open) => {
        if (!open) props.onCancel();
      }}
    >
      <Modal>
        <Dialog className="dlg" role="alertdialog">
          <Heading slot="title">{props.title}</Heading>
          <div>{props.children}</div>
          <div className="dlg-acts">
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the harmless answer takes the focus of an opened dialog */}
            <Button autoFocus onClick={props.onCancel}>
              {props.cancelLabel}
            </Button>
            <Button variant="warn" onClick={props.onConfirm}>
              {props.confirmLabel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
