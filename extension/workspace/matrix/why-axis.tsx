import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { ScoreBox } from '#extension/ui/score-box.tsx';
import type { AxisId } from '#shared/model/axis.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import type { Cell } from '#shared/scoring/comparison.ts';

import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { criteriaOf } from './columns.ts';
import { nameOf } from './vendor-input.ts';

/** Why an axis has its points: its criteria with what each weighs. */
export function WhyAxis(props: { vendor: Entity<'vendor'>; axis: AxisId; onExpand: () => void }) {
  const { why } = useMessages().matrix;
  const { comparison } = useScene();
  const language = useLanguage();
  const criterionName = useCriterionName();
  const format = useFormat();
  const { vendor, axis } = props;
  const standing = comparison.vendors.find(({ vendorId }) => vendorId === vendor.id);
  const value = standing?.axes.find((one) => one.axis === axis)?.value ?? null;
  return (
    <>
      <div className="row between why-h">
        <h2 className="h2">
          {value === null ? why.unknownTitle : why.title(format.number(value, 1))}
        </h2>
        <span className="s2 muted">
          {`${axisById(axis).shortLabel[language]} / `}
          <span lang="ja">{nameOf(vendor)}</span>
        </span>
      </div>
      <ul className="why-l">
        {criteriaOf(comparison, axis).map(({ id, share }) => (
          <li key={id} className="why-r">
            <span className="cid">{id}</span>
            <CellBox cell={standing?.cells[id] ?? { state: 'unknown' }} />
            <span className="grow">{criterionName(id, 'full')}</span>
            <span className="s2 muted num">{format.percent(share)}</span>
          </li>
        ))}
      </ul>
      <Button onClick={props.onExpand}>{why.open}</Button>
    </>
  );
}

function CellBox({ cell }: { cell: Cell }) {
  const { cell: words } = useMessages().matrix;
  const format = useFormat();
  const label = {
    scored: words.scored(cell.state === 'scored' ? format.number(cell.points, 1) : ''),
    unknown: words.unknown,
    'not-applicable': words.notApplicable,
  }[cell.state];
  return <ScoreBox value={cell.state === 'scored' ? cell.points : cell.state} label={label} mean />;
}
