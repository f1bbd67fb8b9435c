import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { MustHaveMark } from '#extension/ui/must-have-mark.tsx';
import { RankBand } from '#extension/ui/rank-band.tsx';
import { TotalRuler } from '#extension/ui/total-ruler.tsx';
import type { Entity } from '#shared/model/snapshot.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import type { MustHaveTally, VendorStanding } from '#shared/scoring/comparison.ts';
import { decimalsFor } from '#shared/summary/context.ts';

import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { AxisCell, CriterionCell } from './cells.tsx';
import { type Column, firstScoreColumn } from './columns.ts';
import type { Opened } from './opened.ts';
import { useDeciding } from './use-deciding.ts';
import { stopAt } from './use-grid.ts';
import { nameOf } from './vendor-input.ts';

export type RowProps = {
  standing: VendorStanding;
  vendor: Entity<'vendor'>;
  columns: readonly Column[];
  onOpen: (opened: Opened, element: HTMLElement) => void;
};

/** One vendor in the running. */
export function VendorRow(props: RowProps) {
  const { standing, vendor } = props;
  return (
    <tr data-vendor={vendor.id}>
      <VendorHead vendor={vendor} />
      <MustHaveCell {...props} />
      <RankCell standing={standing} />
      <TotalCell standing={standing} />
      <ScoreCells {...props} />
    </tr>
  );
}

function VendorHead({ vendor }: { vendor: Entity<'vendor'> }) {
  const { row } = useMessages().matrix;
  const { listed, list } = useDeciding();
  const name = nameOf(vendor);
  return (
    <th scope="row" className="vn">
      <label className="row vnl">
        <input
          type="checkbox"
          className="ck"
          {...stopAt(vendor.id, 0)}
          aria-label={row.list(name)}
          checked={listed.has(vendor.id)}
          onChange={(event) => list(vendor, event.currentTarget.checked)}
        />
        <VendorName vendor={vendor} />
      </label>
    </th>
  );
}

/** Name and domain of a vendor in its row. */
export function VendorName({ vendor }: { vendor: Entity<'vendor'> }) {
  return (
    <span className="grow">
      <span className="clip vnn" lang="ja" title={vendor.name}>
        {nameOf(vendor)}
      </span>
      {vendor.domains[0] !== undefined && (
        <span className="clip vnd faint">{vendor.domains[0]}</span>
      )}
    </span>
  );
}

/** ○ 9/9, hatched, or × with how many; opens what is behind it. */
export function MustHaveCell({ standing, vendor, onOpen }: RowProps) {
  const { row } = useMessages().matrix;
  const { met, failed, open } = standing.mustHaves;
  const all = met + failed + open;
  const label = row.tally(met, failed, open);
  return (
    <td className="mhc">
      <button
        type="button"
        className="mhb"
        {...stopAt(vendor.id, 1)}
        title={row.details(nameOf(vendor))}
        onClick={(event) => onOpen({ type: 'vendor', vendorId: vendor.id }, event.currentTarget)}
      >
        {all === 0 ? (
          <span className="faint s2">{row.noMustHaves}</span>
        ) : (
          <MustHaveMark
            state={stateOf(standing.mustHaves)}
            label={label}
            text={failed > 0 ? String(failed) : open > 0 ? row.openCount(open) : `${met}/${all}`}
          />
        )}
      </button>
    </td>
  );
}

function stateOf({ failed, open }: MustHaveTally): 'met' | 'failed' | 'open' {
  if (failed > 0) return 'failed';
  return open > 0 ? 'open' : 'met';
}

function RankCell({ standing }: { standing: VendorStanding }) {
  const { row } = useMessages().matrix;
  const { comparison } = useScene();
  const language = useLanguage();
  const { rank, bestRank, worstRank } = standing;
  if (rank === null || bestRank === null || worstRank === null) {
    return <td className="rk faint">{'—'}</td>;
  }
  const count = Math.max(
    worstRank,
    comparison.vendors.filter((vendor) => vendor.excluded === null).length,
  );
  const dash = language === 'ja' ? '〜' : '–';
  const range = bestRank === worstRank ? `${bestRank}` : `${bestRank}${dash}${worstRank}`;
  return (
    <td className="rk">
      <span className="rkn">{rank}</span>
      {count <= 12 && (
        <RankBand
          rank={rank}
          best={bestRank}
          worst={worstRank}
          count={count}
          label={row.rankSentence(rank, bestRank, worstRank)}
        />
      )}
      <span className="s1 faint">{row.ranks(range)}</span>
    </td>
  );
}

function TotalCell({ standing }: { standing: VendorStanding }) {
  const { row } = useMessages().matrix;
  const { comparison } = useScene();
  const format = useFormat();
  const { value, lower, upper } = standing;
  if (value === null) return <td className="tt faint">{row.noTotal}</td>;
  const digits = decimalsFor(comparison.vendors);
  const total = format.number(value, digits);
  const [low, high] = [format.number(lower, 2), format.number(upper, 2)];
  const narrow = upper - lower < 0.005;
  return (
    <td className="tt">
      <span className="tn">{total}</span>{' '}
      <span className="s2 faint nb">{narrow ? row.noRange : format.range(lower, upper)}</span>
      <TotalRuler total={value} low={lower} high={upper} label={row.ruler(total, low, high)} />
    </td>
  );
}

function ScoreCells({ standing, vendor, columns, onOpen }: RowProps) {
  const { cell: words } = useMessages().matrix;
  const language = useLanguage();
  const criterionName = useCriterionName();
  const vendorName = nameOf(vendor);
  return columns.map((column, place) => {
    const at = { row: vendor.id, column: firstScoreColumn + place };
    if (column.type === 'axis') {
      const axis = standing.axes.find((one) => one.axis === column.axis);
      if (!axis) return null;
      return (
        <AxisCell
          key={column.axis}
          {...at}
          standing={axis}
          name={words.subject(vendorName, axisById(column.axis).shortLabel[language])}
          onOpen={(element) =>
            onOpen({ type: 'axis', vendorId: vendor.id, axis: column.axis }, element)
          }
        />
      );
    }
    return (
      <CriterionCell
        key={column.id}
        {...at}
        cell={standing.cells[column.id] ?? { state: 'unknown' }}
        name={words.subject(vendorName, `${column.id} ${criterionName(column.id, 'short')}`)}
        onOpen={(element) =>
          onOpen({ type: 'criterion', vendorId: vendor.id, criterionId: column.id }, element)
        }
      />
    );
  });
}
