import { classNames } from './class-names.ts';
import { scoreStep } from './score-step.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** 1..5 (a mean may lie between), or one of the two answers that are no number. */
type ScoreValue = number | 'unknown' | 'not-applicable';

export type ScoreBoxProps = {
  value: ScoreValue;
  /** The whole sentence for a screen reader and the title, such as 「3点、最大差2」. */
  label: string;
  /** Print one decimal: the mean of several raters. */
  mean?: boolean;
  /** Raters are 2 or more apart: folded corner. */
  split?: boolean;
  /** Open criteria inside this axis, drawn as lozenges, three at most. */
  open?: number;
  /** `cell` fills a cell of the matrix, `cell-low` one of a criterion, `small` stands inside a button. */
  size?: 'normal' | 'small' | 'cell' | 'cell-low';
  picked?: boolean;
  locked?: boolean;
};

const sizeClass = { normal: '', small: 's', cell: 'cell', 'cell-low': 'cell low' } as const;

/** A score: the digit on its colour; hatched when not known, a dash when not applicable. */
export function ScoreBox(props: ScoreBoxProps) {
  const { value, label, mean = false, size = 'normal', open = 0 } = props;
  const className = classNames(
    'sc',
    valueClass(value),
    mean && size === 'normal' && 'm',
    sizeClass[size],
    props.picked === true && 'picked',
    props.locked === true && 'locked',
  );
  return (
    <span className={className} title={label}>
      <span aria-hidden="true">{printed(value, mean)}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
      {props.split === true && <SplitCorner />}
      {open > 0 && (
        <span className="opens" aria-hidden="true">
          {Array.from({ length: Math.min(3, open) }, (_, place) => (
            <i key={place} />
          ))}
        </span>
      )}
    </span>
  );
}

/** The sign of a difference between raters, for legends. */
export function SplitKey() {
  return (
    <svg className="splitkey" viewBox="0 0 11 11" aria-hidden="true">
      <rect x=".5" y=".5" width="10" height="10" fill="var(--surface-sheet)" stroke="var(--text)" />
      <path d="M.5 .5H10.5V10.5Z" fill="var(--text)" />
    </svg>
  );
}

function SplitCorner() {
  return (
    <svg className="split" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M0 0H10V10Z" fill="var(--surface-sheet)" />
      <path d="M2.5 0.8H9.2V7.5Z" fill="var(--text)" />
    </svg>
  );
}

function valueClass(value: ScoreValue): string {
  if (value === 'unknown') return 'unk';
  if (value === 'not-applicable') return 'na';
  return scoreStep(value);
}

function printed(value: ScoreValue, mean: boolean): string {
  if (value === 'unknown') return '';
  if (value === 'not-applicable') return '—';
  return mean ? value.toFixed(1) : String(value);
}
