import { ChartPie, Columns3, FileCheck2, Plus, Table2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { type AxisId, axisIds } from '#shared/model/axis.ts';

import { PageHead } from '../frame/page-head.tsx';
import { goTo } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { AddVendor } from './add-vendor.tsx';
import { Gap } from './gap.tsx';
import { Inspector } from './inspector.tsx';
import { Legend } from './legend.tsx';
import { MatrixPopover } from './matrix-popover.tsx';
import { MatrixTable } from './matrix-table.tsx';
import type { Opened } from './opened.ts';

/** The living matrix. */
export function MatrixPage() {
  const words = useMessages().matrix;
  const { comparison } = useScene();
  const { vendors, raterCount } = comparison;
  const excluded = vendors.filter((vendor) => vendor.excluded !== null).length;
  const lead = words.lead(vendors.length - excluded, excluded, raterCount);
  const fold = useFold();
  if (vendors.length === 0) {
    return (
      <>
        <PageHead title={words.title} lead={lead} />
        <EmptyState
          icon={Table2}
          title={words.empty.title}
          text={words.empty.text}
          actions={<AddVendorButton />}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={words.title} lead={lead}>
        <AddVendorButton />
        <Button icon={Columns3} keycap="E" onClick={fold.toggleAll}>
          {fold.open.size === axisIds.length ? words.closeAll : words.expandAll}
        </Button>
        <Button icon={FileCheck2} variant="primary" onClick={() => goTo('summary')}>
          {words.makeSummary}
        </Button>
      </PageHead>
      <Body fold={fold} />
    </>
  );
}

type Fold = ReturnType<typeof useFold>;

function useFold() {
  const words = useMessages().settings.keys;
  const [open, setOpen] = useState<ReadonlySet<AxisId>>(new Set());
  const toggleAll = () =>
    setOpen((before) => new Set(before.size === axisIds.length ? [] : axisIds));
  const toggle = (axis: AxisId) =>
    setOpen((before) => new Set(axisIds.filter((id) => before.has(id) !== (id === axis))));
  const expand = (axis: AxisId) => setOpen((before) => new Set([...before, axis]));
  useKeys([
    { keys: 'E', label: words.expand, run: toggleAll },
    { keys: 'J', label: words.nextVendor, run: () => moveToVendor(1) },
    { keys: 'K', label: words.previousVendor, run: () => moveToVendor(-1) },
  ]);
  return { open, toggle, toggleAll, expand };
}

/** Moves the focus to the next row of the matrix, in the column where it stands. */
function moveToVendor(by: -1 | 1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-vendor]')];
  const focused = document.activeElement;
  const at = rows.findIndex((row) => row.contains(focused));
  const row = at < 0 ? rows[0] : rows[at + by];
  const column = focused instanceof HTMLElement ? focused.dataset['column'] : undefined;
  const stops = [...(row?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
  (stops.find((stop) => stop.dataset['column'] === column) ?? stops[0])?.focus();
}

function Body({ fold }: { fold: Fold }) {
  const words = useMessages().matrix;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [inspecting, setInspecting] = useState(() => window.innerWidth > 1150);
  const anchor = useRef<HTMLElement | null>(null);
  return (
    <div className={inspecting ? 'mx' : 'mx closed'}>
      <div className="mx-main">
        <MatrixTable
          open={fold.open}
          onToggle={fold.toggle}
          onOpen={(next, element) => {
            anchor.current = element;
            setOpened(next);
          }}
        />
        <div className="row between mx-foot">
          <Legend />
          {!inspecting && (
            <Button icon={ChartPie} variant="plain" onClick={() => setInspecting(true)}>
              {words.inspector.show}
            </Button>
          )}
        </div>
        <Gap />
      </div>
      {inspecting && <Inspector onClose={() => setInspecting(false)} />}
      <MatrixPopover
        opened={opened}
        anchor={anchor}
        onClose={() => setOpened(null)}
        onExpand={fold.expand}
      />
    </div>
  );
}

function AddVendorButton() {
  const { add } = useMessages().matrix;
  return <FormPopover label={add.title}>{(close) => <AddVendor onDone={close} />}</FormPopover>;
}

function FormPopover(props: { label: string; children: (close: () => void) => ReactNode }) {
  return (
    <DialogTrigger>
      <AriaButton className="btn">
        <Icon of={Plus} small />
        {props.label}
      </AriaButton>
      <Popover className="pop" placement="bottom end">
        <Dialog className="pop-in" aria-label={props.label}>
          {({ close }) => props.children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
