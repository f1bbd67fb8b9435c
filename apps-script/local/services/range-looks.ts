import type { Area, BorderChange, StyleChange } from '../protocol.ts';
import { checkSize } from './range-contents.ts';
import type { Runtime } from './runtime.ts';
import {
  asBoolean,
  asColor,
  asInteger,
  asMatrix,
  asNumber,
  asOneOf,
  asText,
  type Member,
  type Service,
} from './service.ts';
import { asValidation, validationService } from './validation.ts';

const NAME = 'SpreadsheetApp.Range';

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;
const WRAPS = { CLIP: 'clip', OVERFLOW: 'overflow', WRAP: 'wrap' } as const;

/** How a value given by the script changes a style, by the plural-less name of the setter. */
const STYLES: Readonly<Record<string, (value: unknown) => StyleChange>> = {
  Background: (value) => ({ fillColor: asColor(value) }),
  FontColor: (value) => ({ textColor: asColor(value) }),
  FontWeight: (value) => ({
    bold: asOneOf(value ?? 'normal', ['normal', 'bold']) === 'bold' || null,
  }),
  FontStyle: (value) => ({
    italic: asOneOf(value ?? 'normal', ['normal', 'italic']) === 'italic' || null,
  }),
  FontSize: (value) => ({ fontSize: asInteger(value, 1) }),
  FontLine: (value) => {
    const line = asOneOf(value ?? 'none', ['none', 'underline', 'line-through']);
    return {
      underline: line === 'underline' || null,
      strikethrough: line === 'line-through' || null,
    };
  },
  HorizontalAlignment: (value) => ({
    align: value === null || value === 'normal' ? null : asOneOf(value, HORIZONTAL),
  }),
  VerticalAlignment: (value) => ({
    verticalAlign: value === null ? null : asOneOf(value, VERTICAL),
  }),
  Wrap: (value) => ({ wrapping: asBoolean(value) ? 'wrap' : 'overflow' }),
  WrapStrategy: (value) => ({ wrapping: WRAPS[asOneOf(value, ['CLIP', 'OVERFLOW', 'WRAP'])] }),
  TextRotation: (value) => ({ rotation: (-asNumber(value) * Math.PI) / 180 }),
  // The grid has one font: the family is accepted and shows in Google Sheets only.
  FontFamily: (value) => (asText(value ?? ''), {}),
};

const PLURALS = new Map([
  ['WrapStrategy', 'WrapStrategies'],
  ['FontFamily', 'FontFamilies'],
]);

const setters = (runtime: Runtime, area: Area, self: () => Service): Record<string, Member> => {
  const members: Record<string, Member> = {};
  for (const [name, change] of Object.entries(STYLES)) {
    const [one, many] = [`set${name}`, `set${PLURALS.get(name) ?? `${name}s`}`];
    members[one] = (value) => {
      runtime.queue(`${NAME}.${one}`, { kind: 'style', area, styles: change(value) });
      return self();
    };
    members[many] = (values) => {
      const data = asMatrix(values);
      checkSize(area, data);
      runtime.queue(`${NAME}.${many}`, {
        kind: 'style',
        area,
        styles: data.map((row) => row.map(change)),
      });
      return self();
    };
  }
  return members;
};

/** How a style reads back to the script, by the setter's name. */
const GETTERS: Readonly<Record<string, (style: StyleChange) => unknown>> = {
  Background: (style) => style.fillColor ?? '#ffffff',
  FontColor: (style) => style.textColor ?? '#000000',
  FontWeight: (style) => (style.bold ? 'bold' : 'normal'),
  FontStyle: (style) => (style.italic ? 'italic' : 'normal'),
  FontSize: (style) => style.fontSize ?? 10,
  HorizontalAlignment: (style) => style.align ?? 'general',
  VerticalAlignment: (style) => style.verticalAlign ?? 'bottom',
  Wrap: (style) => style.wrapping === 'wrap',
};

const getters = (runtime: Runtime, area: Area): Record<string, Member> => {
  const members: Record<string, Member> = {};
  const read = (method: string, target: Area) =>
    runtime.read(`${NAME}.${method}`, target.rows * target.columns, 'styles', target);
  for (const [name, get] of Object.entries(GETTERS)) {
    members[`get${name}`] = () =>
      read(`get${name}`, { ...area, rows: 1, columns: 1 })
        .flat()
        .map(get)[0];
    members[`get${name}s`] = () => read(`get${name}s`, area).map((row) => row.map(get));
  }
  return members;
};

const general = (format: string): string => (format === '' ? 'General' : format);

const numberFormats = (
  runtime: Runtime,
  area: Area,
  self: () => Service,
): Record<string, Member> => ({
  setNumberFormat: (format) => {
    runtime.queue(`${NAME}.setNumberFormat`, {
      kind: 'number-format',
      area,
      formats: asText(format),
    });
    return self();
  },
  setNumberFormats: (values) => {
    const data = asMatrix(values);
    checkSize(area, data);
    const formats = data.map((row) => row.map(asText));
    runtime.queue(`${NAME}.setNumberFormats`, { kind: 'number-format', area, formats });
    return self();
  },
  getNumberFormat: () =>
    runtime
      .read(`${NAME}.getNumberFormat`, 1, 'numberFormats', { ...area, rows: 1, columns: 1 })
      .flat()
      .map(general)[0],
  getNumberFormats: () =>
    runtime
      .read(`${NAME}.getNumberFormats`, area.rows * area.columns, 'numberFormats', area)
      .map((row) => row.map(general)),
});

const LINES: Readonly<Record<string, BorderChange['style']>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

const asSides = (values: readonly unknown[]): BorderChange['sides'] => {
  const names = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'] as const;
  const sides: Partial<Record<(typeof names)[number], boolean>> = {};
  names.forEach((name, index) => {
    const value = values[index];
    if (value !== null && value !== undefined) sides[name] = asBoolean(value);
  });
  return sides;
};

const layout = (runtime: Runtime, area: Area, self: () => Service): Record<string, Member> => {
  const clear = (method: string, contents: boolean, formats: boolean) => () => {
    runtime.queue(`${NAME}.${method}`, { kind: 'clear', area, contents, formats });
    return self();
  };
  const merge = (method: string, merged: boolean) => () => {
    runtime.queue(`${NAME}.${method}`, { kind: 'merge', area, merge: merged });
    return self();
  };
  return {
    clear: clear('clear', true, true),
    clearContent: clear('clearContent', true, false),
    clearFormat: clear('clearFormat', false, true),
    merge: merge('merge', true),
    breakApart: merge('breakApart', false),
    setBorder: (...args) => {
      const style = LINES[asOneOf(args[7] ?? 'SOLID', Object.keys(LINES))] ?? 'thin';
      const border = { sides: asSides(args), color: asColor(args[6]) ?? '#000000', style };
      runtime.queue(`${NAME}.setBorder`, { kind: 'border', area, border });
      return self();
    },
    shiftRowGroupDepth: (delta) => {
      const group = {
        sheetId: area.sheetId,
        dimension: 'ROW',
        start: area.row,
        count: area.rows,
      } as const;
      runtime.queue(`${NAME}.shiftRowGroupDepth`, {
        kind: 'group',
        ...group,
        delta: asInteger(delta, -8),
      });
      return self();
    },
    collapseGroups: () => {
      const rows = { sheetId: area.sheetId, start: area.row, count: area.rows } as const;
      runtime.queue(`${NAME}.collapseGroups`, { kind: 'fold', dimension: 'ROW', ...rows });
      return self();
    },
    shiftColumnGroupDepth: (delta) => {
      const group = {
        sheetId: area.sheetId,
        dimension: 'COL',
        start: area.column,
        count: area.columns,
      } as const;
      runtime.queue(`${NAME}.shiftColumnGroupDepth`, {
        kind: 'group',
        ...group,
        delta: asInteger(delta, -8),
      });
      return self();
    },
  };
};

const validations = (runtime: Runtime, area: Area, self: () => Service): Record<string, Member> => {
  const cells = area.rows * area.columns;
  return {
    setDataValidation: (rule) => {
      runtime.queue(`${NAME}.setDataValidation`, {
        kind: 'validation',
        area,
        validations: asValidation(rule),
      });
      return self();
    },
    setDataValidations: (values) => {
      const data = asMatrix(values);
      checkSize(area, data);
      const rules = data.map((row) => row.map(asValidation));
      runtime.queue(`${NAME}.setDataValidations`, { kind: 'validation', area, validations: rules });
      return self();
    },
    clearDataValidations: () => {
      runtime.queue(`${NAME}.clearDataValidations`, {
        kind: 'validation',
        area,
        validations: null,
      });
      return self();
    },
    getDataValidation: () =>
      runtime
        .read(`${NAME}.getDataValidation`, 1, 'validations', { ...area, rows: 1, columns: 1 })
        .flat()
        .map((rule) => rule && validationService(rule))[0],
    getDataValidations: () =>
      runtime
        .read(`${NAME}.getDataValidations`, cells, 'validations', area)
        .map((row) => row.map((rule) => rule && validationService(rule))),
  };
};

/** The methods of a Range that change how its cells look and what they accept. */
export const rangeLooks = (
  runtime: Runtime,
  area: Area,
  self: () => Service,
): Record<string, Member> => ({
  ...setters(runtime, area, self),
  ...getters(runtime, area),
  ...numberFormats(runtime, area, self),
  ...layout(runtime, area, self),
  ...validations(runtime, area, self),
});
