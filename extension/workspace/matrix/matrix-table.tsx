import { classNames } from '#extension/ui/class-names.ts';
import { useMessages } from '#extension/ui/language.tsx';
import type { AxisId } from '#shared/model/axis.ts';

import { useScene } from '../frame/scene.tsx';
import { columnsOf } from './columns.ts';
import { ExcludedRow } from './excluded-row.tsx';
import { MatrixHead } from './head.tsx';
import type { Opened } from './opened.ts';
import { useGrid } from './use-grid.ts';
import { VendorRow } from './vendor-row.tsx';

export type MatrixTableProps = {
  open: ReadonlySet<AxisId>;
  onToggle: (axis: AxisId) => void;
  onOpen: (opened: Opened, element: HTMLElement) => void;
};

/** From this many vendors on the rows are lower and leave the domain out. */
const manyVendors = 9;

/** Vendors by rank, axes as columns. One tab stop; arrows move between the cells. */
export function MatrixTable({ open, onToggle, onOpen }: MatrixTableProps) {
  const words = useMessages().matrix;
  const { snapshot, comparison } = useScene();
  const grid = useGrid();
  const columns = columnsOf(comparison, open);
  const many = comparison.vendors.length >= manyVendors;
  return (
    <div className="sheet tw">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- buttons under one tab stop are a grid */}
      <table role="grid" className={classNames('m', many && 'many')} {...grid}>
        <caption className="vh">{words.caption}</caption>
        <MatrixHead open={open} onToggle={onToggle} />
        <tbody>
          {comparison.vendors.map((standing) => {
            const vendor = snapshot.vendors.find(({ id }) => id === standing.vendorId);
            if (!vendor) return null;
            const Row = standing.excluded === null ? VendorRow : ExcludedRow;
            return (
              <Row
                key={vendor.id}
                standing={standing}
                vendor={vendor}
                columns={columns}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
