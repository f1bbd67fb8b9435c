import type { CellStyle as FileStyle } from 'hucre/xlsx';

import { fontFamily, styleOf, type StyleName } from '#shared/matrix/style.ts';

const cache = new Map<StyleName, FileStyle>();

/** A look of the workbook model in the terms of an .xlsx file. */
export function fileStyle(name: StyleName): FileStyle {
  const known = cache.get(name);
  if (known) return known;
  const style = styleOf(name);
  const made: FileStyle = {
    font: {
      name: fontFamily,
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      color: fileColor(style.color),
    },
    alignment: { horizontal: style.align, vertical: 'center', wrapText: style.wrap },
    ...(style.background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(style.background) } }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.border === undefined
      ? {}
      : { border: { bottom: { style: 'medium', color: fileColor('#857C6A') } } }),
  };
  cache.set(name, made);
  return made;
}

/** `#RRGGBB` without its sign. */
export function fileColor(color: string): { rgb: string } {
  return { rgb: color.slice(1) };
}
