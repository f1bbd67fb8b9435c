import { VisuallyHidden } from './visually-hidden.tsx';

export type CoverageCell = 'done' | 'open' | 'not-applicable' | 'current';

const cellClass = {
  done: 'on',
  open: undefined,
  'not-applicable': 'dash',
  current: 'cur',
} as const;

/** One cell per criterion: filled, open, dash, or the one at work. `label` says it in words, such as 「6項目中4項目」. */
export function CoverageBar({ cells, label }: { cells: readonly CoverageCell[]; label: string }) {
  return (
    <span className="row">
      <span className="cov" aria-hidden="true">
        {cells.map((cell, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a cell is its place
          <i key={place} className={cellClass[cell]} />
        ))}
      </span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
