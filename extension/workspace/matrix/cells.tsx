import type { ReactNode } from 'react';

import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { ScoreBox } from '#extension/ui/score-box.tsx';
import type { AxisStanding, Cell } from '#shared/scoring/comparison.ts';
import { splitFrom } from '#shared/scoring/standing.ts';

import { stopAt } from './use-grid.ts';

type Place = { row: string; column: number; onOpen: (element: HTMLElement) => void };

/** The score of an axis as a button that says why. */
export function AxisCell(props: Place & { standing: AxisStanding; name: string }) {
  const { cell: words } = useMessages().matrix;
  const format = useFormat();
  const { value, open, split, scored } = props.standing;
  const applicable = scored + open > 0;
  const points = value === null ? null : format.number(value, 1);
  const notes = [
    points === null ? (applicable ? words.unknown : words.notApplicable) : words.scored(points),
    open > 0 && value !== null ? words.openInside(open) : '',
    split ? words.splitInside : '',
  ].filter((note) => note !== '');
  const label = `${props.name}: ${notes.join(', ')}`;
  return (
    <td className="c">
      <CellButton {...props} label={label}>
        <ScoreBox
          value={value ?? (applicable ? 'unknown' : 'not-applicable')}
          label={label}
          mean
          size="cell"
          open={value === null ? 0 : open}
          split={split}
        />
      </CellButton>
    </td>
  );
}

/** The score of a criterion as a button that says why. */
export function CriterionCell(props: Place & { cell: Cell; name: string }) {
  const { cell: words } = useMessages().matrix;
  const format = useFormat();
  const { cell } = props;
  const label = `${props.name}: ${cellWords(cell, words, (points) => format.number(points, 1))}`;
  return (
    <td className="c d">
      <CellButton {...props} label={label}>
        <ScoreBox
          value={cell.state === 'scored' ? cell.points : cell.state}
          label={label}
          mean
          size="cell-low"
          split={cell.state === 'scored' && cell.highest - cell.lowest >= splitFrom}
        />
      </CellButton>
    </td>
  );
}

function cellWords(
  cell: Cell,
  words: ReturnType<typeof useMessages>['matrix']['cell'],
  write: (points: number) => string,
): string {
  if (cell.state === 'unknown') return words.unknown;
  if (cell.state === 'not-applicable') return words.notApplicable;
  const difference = cell.highest - cell.lowest;
  return [
    words.scored(write(cell.points)),
    cell.agreed ? words.agreed : '',
    difference >= splitFrom ? words.split(difference) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function CellButton(props: Place & { label: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className="cellb"
      {...stopAt(props.row, props.column)}
      onClick={(event) => props.onOpen(event.currentTarget)}
    >
      {props.children}
    </button>
  );
}
