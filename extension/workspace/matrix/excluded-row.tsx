import { Button } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';

import { useScene } from '../frame/scene.tsx';
import { firstScoreColumn } from './columns.ts';
import { useDeciding } from './use-deciding.ts';
import { stopAt } from './use-grid.ts';
import { MustHaveCell, type RowProps, VendorName } from './vendor-row.tsx';

/** A vendor that a person took out of the running: still there, with reason and the way back. */
export function ExcludedRow(props: RowProps) {
  const { row } = useMessages().matrix;
  const format = useFormat();
  const { snapshot } = useScene();
  const { restore } = useDeciding();
  const { standing, vendor, columns } = props;
  if (standing.excluded === null) return null;
  const { reason, decidedBy, decidedAt } = standing.excluded;
  const person = snapshot.raters.find(({ id }) => id === decidedBy)?.name ?? row.someone;
  return (
    <tr className="ex" data-vendor={vendor.id}>
      <th scope="row" className="vn">
        <VendorName vendor={vendor} />
      </th>
      <MustHaveCell {...props} />
      <td colSpan={2 + columns.length} className="exr">
        {row.excluded(person, format.date(decidedAt), reason)}{' '}
        <Button
          variant="plain"
          size="small"
          {...stopAt(vendor.id, firstScoreColumn)}
          onClick={() => restore(vendor)}
        >
          {row.restore}
        </Button>
      </td>
    </tr>
  );
}
