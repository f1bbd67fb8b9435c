import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';

import { useMessages } from '#extension/ui/language.tsx';
import type { AxisId } from '#shared/model/axis.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { useScene } from '../frame/scene.tsx';
import type { Opened } from './opened.ts';
import { VendorDetails } from './vendor-details.tsx';
import { nameOf } from './vendor-input.ts';
import { WhyAxis } from './why-axis.tsx';
import { WhyCriterion } from './why-criterion.tsx';

export type MatrixPopoverProps = {
  opened: Opened | null;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  onExpand: (axis: AxisId) => void;
};

/** The answer to "why", beside the cell that was asked about. */
export function MatrixPopover(props: MatrixPopoverProps) {
  const { matrix } = useMessages();
  const { snapshot } = useScene();
  const { opened } = props;
  const vendor = snapshot.vendors.find(({ id }) => id === opened?.vendorId);
  if (!opened || !vendor) return null;
  const name = nameOf(vendor);
  return (
    <Popover
      isOpen
      triggerRef={props.anchor}
      className={opened.type === 'vendor' ? 'pop wide' : 'pop'}
      placement={opened.type === 'vendor' ? 'bottom start' : 'bottom'}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Dialog
        className="pop-in"
        aria-label={opened.type === 'vendor' ? matrix.vendor.title(name) : name}
      >
        <Content {...props} opened={opened} vendor={vendor} />
      </Dialog>
    </Popover>
  );
}

function Content(props: MatrixPopoverProps & { opened: Opened; vendor: Entity<'vendor'> }) {
  const { opened, vendor } = props;
  if (opened.type === 'vendor') return <VendorDetails vendor={vendor} onDone={props.onClose} />;
  if (opened.type === 'criterion') {
    return <WhyCriterion vendor={vendor} criterionId={opened.criterionId} />;
  }
  return (
    <WhyAxis
      vendor={vendor}
      axis={opened.axis}
      onExpand={() => {
        props.onExpand(opened.axis);
        props.onClose();
      }}
    />
  );
}
