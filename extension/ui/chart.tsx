import type { ReactNode } from 'react';

export type ChartProps = {
  /** In px. */
  width: number;
  height: number;
  /** The sentence that says what the drawing says. */
  label: string;
  className: string;
  children: ReactNode;
};

/** An own SVG drawing that a screen reader meets as one picture with its sentence. */
export function Chart({ width, height, label, className, children }: ChartProps) {
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> could not use the tokens
      role="img"
      aria-label={label}
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {children}
    </svg>
  );
}
