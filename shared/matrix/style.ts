/** How a cell looks. Colours are `#RRGGBB`; an absent one leaves the program's default. */
export type CellStyle = {
  bold: boolean;
  italic: boolean;
  /** Points. */
  size: number;
  color: string;
  background?: string;
  align: 'left' | 'center' | 'right';
  wrap: boolean;
  /** Format code that Google Sheets and .xlsx both read, e.g. `0.00`; absent for General. */
  numberFormat?: string;
  border?: 'bottom-strong';
};

const ink = '#1E222B';
const quiet = '#65665F';
const paper = '#FFFDF8';
const shade = '#F1EBDF';
const axisShade = '#F7F3EA';

/** Ten points of Noto Sans JP everywhere; headings are larger. */
export const fontFamily = 'Noto Sans JP';

const base: CellStyle = {
  bold: false,
  italic: false,
  size: 10,
  color: ink,
  align: 'left',
  wrap: false,
};
const summaryBase: CellStyle = { ...base, background: paper };
const axisBase: CellStyle = { ...base, bold: true, background: axisShade };
const head: CellStyle = { ...base, bold: true, background: shade, border: 'bottom-strong' };
const centre = { align: 'center' } as const;
const right = { align: 'right' } as const;

/** The looks that the sheets use, by name. */
const styles = {
  plain: base,
  title: { ...base, bold: true, size: 14 },
  meta: { ...base, color: quiet, size: 9, ...right },
  explanation: { ...base, color: quiet, wrap: true },
  head,
  headCentre: { ...head, wrap: true, ...centre },
  summary: summaryBase,
  summaryLabel: { ...summaryBase, bold: true },
  summaryQuiet: { ...summaryBase, color: quiet, size: 9 },
  summaryCentre: { ...summaryBase, ...centre },
  rank: { ...summaryBase, bold: true, size: 14, numberFormat: '0', ...centre },
  total: { ...summaryBase, bold: true, size: 12, numberFormat: '0.00', ...centre },
  bound: { ...summaryBase, color: quiet, size: 9, numberFormat: '0.00', ...centre },
  count: { ...summaryBase, color: quiet, size: 9, border: 'bottom-strong', ...centre },
  countLabel: { ...summaryBase, color: quiet, size: 9, border: 'bottom-strong' },
  summaryPercent: { ...summaryBase, numberFormat: '0%', ...right },
  axis: axisBase,
  axisId: { ...axisBase, ...centre },
  axisPercent: { ...axisBase, numberFormat: '0%', ...right },
  axisPoints: { ...axisBase, numberFormat: '0.0', ...centre },
  criterionId: { ...base, color: quiet },
  criterionShare: { ...base, color: quiet, ...right },
  points: { ...base, numberFormat: '0.0', ...centre },
  difference: { ...base, numberFormat: '0', ...centre },
  note: { ...base, size: 9, color: '#4B4E57' },
  // Without a background the grid lines show where to type.
  inputPoints: { ...base, numberFormat: '0.##', ...centre },
  inputWeight: { ...base, numberFormat: '0.##', ...right },
  inputNote: { ...base, wrap: true },
  text: { ...base, wrap: true },
  link: { ...base, color: '#1F467C', wrap: true },
  strength: { ...base, ...centre },
  // Words beside numbers, which stand at the right edge of their cells.
  word: { ...base, ...centre },
  money: { ...base, numberFormat: '#,##0', ...right },
  percent: { ...base, numberFormat: '0.##%', ...right },
  whole: { ...base, numberFormat: '0', ...centre },
  decimal: { ...base, numberFormat: '0.00', ...centre },
} satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** The look behind a name. */
export function styleOf(name: StyleName): CellStyle {
  return styles[name];
}

/**
 * The score ramp of the design by value, highest band first: each colour reaches a quarter point to either side of its half step, and
 * a value on the border takes the higher one.
 */
export const scoreBands: readonly {
  low: number;
  high: number;
  background: string;
  color: string;
}[] = [
  { low: 4.75, high: 5, background: '#1C3A68', color: '#FFFFFF' },
  { low: 4.25, high: 4.75, background: '#335686', color: '#FFFFFF' },
  { low: 3.75, high: 4.25, background: '#4D719F', color: '#FFFFFF' },
  { low: 3.25, high: 3.75, background: '#7A97BC', color: '#12161E' },
  { low: 2.75, high: 3.25, background: '#96AECB', color: '#12161E' },
  { low: 2.25, high: 2.75, background: '#AEC1D7', color: '#12161E' },
  { low: 1.75, high: 2.25, background: '#C6D3E2', color: '#12161E' },
  { low: 1.25, high: 1.75, background: '#D7DFE9', color: '#12161E' },
  { low: 1, high: 1.25, background: '#E9EDF2', color: '#12161E' },
];

/** Look of 未確認, of a difference of 2 or more, and of a failed must-have. */
export const unknownLook = { color: quiet, background: shade, italic: true, bold: false };
export const splitLook = { color: ink, background: shade, italic: false, bold: true };
export const failedLook = { color: '#B02F18', background: paper, italic: false, bold: true };
