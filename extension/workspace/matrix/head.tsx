import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';

import { Icon } from '#extension/ui/icon.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { type AxisId, axisIds, axisNumber } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';

import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { columnsOf, criteriaOf, firstScoreColumn } from './columns.ts';
import { stopAt } from './use-grid.ts';

export type HeadProps = { open: ReadonlySet<AxisId>; onToggle: (axis: AxisId) => void };

/** The heads: axes fold open into their criteria, whose names stand upright. */
export function MatrixHead({ open, onToggle }: HeadProps) {
  const { head } = useMessages().matrix;
  const { comparison } = useScene();
  const rows = open.size > 0 ? 2 : 1;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rows} className="vn">
          {head.vendors} <span className="faint">{comparison.vendors.length}</span>
        </th>
        <th scope="col" rowSpan={rows} className="mhc">
          {head.mustHaves}
        </th>
        <th scope="col" rowSpan={rows} className="rk">
          {head.rank}
        </th>
        <th scope="col" rowSpan={rows} className="tt">
          {head.total}
          <span className="faint hb">{head.bounds}</span>
        </th>
        {axisIds.map((axis) =>
          open.has(axis) ? (
            <OpenAxis key={axis} axis={axis} open={open} onToggle={onToggle} />
          ) : (
            <ClosedAxis key={axis} axis={axis} open={open} onToggle={onToggle} rows={rows} />
          ),
        )}
      </tr>
      {open.size > 0 && <CriteriaRow open={open} />}
    </thead>
  );
}

type AxisProps = HeadProps & { axis: AxisId };

function useAxisHead({ axis, open }: { axis: AxisId; open: ReadonlySet<AxisId> }) {
  const language = useLanguage();
  const format = useFormat();
  const { comparison } = useScene();
  const place = columnsOf(comparison, open).findIndex(
    (column) => column.type === 'axis' && column.axis === axis,
  );
  return {
    weight: format.number(comparison.weights[axis] * 100, decimals(comparison.weights[axis])),
    stop: stopAt('head', firstScoreColumn + place),
    rubric: axisById(axis),
    language,
    criteria: criteriaOf(comparison, axis),
  };
}

function decimals(share: number): 0 | 1 {
  return Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1;
}

function ClosedAxis({ rows, ...props }: AxisProps & { rows: number }) {
  const { head } = useMessages().matrix;
  const { rubric, language, weight, stop } = useAxisHead(props);
  return (
    <th scope="col" rowSpan={rows} className="ax">
      <button
        type="button"
        className="axb v"
        {...stop}
        aria-expanded={false}
        title={head.open(rubric.label[language])}
        onClick={() => props.onToggle(props.axis)}
      >
        <span className="an">{axisNumber(props.axis)}</span>
        <span className="axn">{rubric.shortLabel[language]}</span>
        <span className="grow" />
        <span className="wt">{`${weight}%`}</span>
        <Icon of={ChevronsLeftRight} small />
      </button>
    </th>
  );
}

function OpenAxis(props: AxisProps) {
  const { head } = useMessages().matrix;
  const { rubric, language, weight, stop, criteria } = useAxisHead(props);
  return (
    <th scope="colgroup" colSpan={1 + criteria.length} className="ax op">
      <button
        type="button"
        className="axb"
        {...stop}
        aria-expanded
        title={head.close(rubric.label[language])}
        onClick={() => props.onToggle(props.axis)}
      >
        <span className="an">{axisNumber(props.axis)}</span>
        <span>{rubric.shortLabel[language]}</span>
        <span className="wt">{`${weight}%`}</span>
        <Icon of={ChevronsRightLeft} small />
      </button>
    </th>
  );
}

function CriteriaRow({ open }: { open: ReadonlySet<AxisId> }) {
  const { head } = useMessages().matrix;
  const criterionName = useCriterionName();
  const { comparison } = useScene();
  return (
    <tr>
      {axisIds.flatMap((axis) => {
        if (!open.has(axis)) return [];
        return [
          <th key={axis} scope="col" className="ax2">
            <span className="axn">{head.axisScore}</span>
          </th>,
          ...criteriaOf(comparison, axis).map(({ id }) => (
            <th key={id} scope="col" className="cr" title={criterionName(id, 'full')}>
              <span className="vt">
                <b>{id}</b>
                {criterionName(id, 'short')}
              </span>
            </th>
          )),
        ];
      })}
    </tr>
  );
}
