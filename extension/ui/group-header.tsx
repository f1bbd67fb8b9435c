import { ChevronDown, ChevronRight } from 'lucide-react';

import { CoverageBar, type CoverageCell } from './coverage-bar.tsx';
import { Icon } from './icon.tsx';

export type GroupHeaderProps = {
  /** The axis number, or `–` for what is not filed yet. */
  mark: string;
  title: string;
  count: string;
  coverage?: { cells: readonly CoverageCell[]; label: string } | undefined;
  open: boolean;
  onToggle: () => void;
  /** The id of the list that it opens and closes. */
  controls?: string | undefined;
};

/** The heading of a foldable group: axis, coverage of its criteria, number of rows. */
export function GroupHeader(props: GroupHeaderProps) {
  return (
    <h3 className="gh-h">
      <button
        type="button"
        className="gh"
        aria-expanded={props.open}
        aria-controls={props.open ? props.controls : undefined}
        onClick={props.onToggle}
      >
        <Icon of={props.open ? ChevronDown : ChevronRight} small />
        <span className="an">{props.mark}</span>
        <span className="grow clip">{props.title}</span>
        {props.coverage && <CoverageBar {...props.coverage} />}
        <span className="cnt num">{props.count}</span>
      </button>
    </h3>
  );
}
