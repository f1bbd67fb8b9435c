import type { Area, Condition, FormatRule, GradientPoint, StyleChange } from '../protocol.ts';
import { areaOf, rangeService } from './range.ts';
import type { Runtime } from './runtime.ts';
import {
  asBoolean,
  asColor,
  asList,
  asNumber,
  asOneOf,
  asText,
  type Member,
  Service,
  SignatureMismatch,
} from './service.ts';

const rules = new WeakMap<Service, FormatRule>();

/** What a script handed over as a list of ConditionalFormatRule. */
export const asFormatRules = (value: unknown): readonly FormatRule[] =>
  asList(value).map((item) => {
    const rule = item instanceof Service ? rules.get(item) : undefined;
    if (!rule) throw new SignatureMismatch();
    return rule;
  });

/** A built ConditionalFormatRule. */
export const formatRuleService = (runtime: Runtime, rule: FormatRule): Service => {
  const service = new Service('SpreadsheetApp.ConditionalFormatRule', {
    getRanges: () => rule.areas.map((area) => rangeService(runtime, area)),
    copy: () => formatRuleBuilder(runtime, rule),
  });
  rules.set(service, rule);
  return service;
};

interface Draft {
  areas: readonly Area[];
  condition: Condition | null;
  style: StyleChange;
  minimum: GradientPoint | null;
  midpoint: GradientPoint | null;
  maximum: GradientPoint | null;
}

const EMPTY: Draft = {
  areas: [],
  condition: null,
  style: {},
  minimum: null,
  midpoint: null,
  maximum: null,
};

const draftOf = (rule: FormatRule | null): Draft => {
  if (!rule) return EMPTY;
  const { areas } = rule;
  if (rule.kind === 'condition')
    return { ...EMPTY, areas, condition: rule.condition, style: rule.style };
  return { ...EMPTY, areas, minimum: rule.minimum, midpoint: rule.midpoint, maximum: rule.maximum };
};

const POINT_TYPES = {
  MIN: 'value',
  MAX: 'value',
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
} as const;

const point = (color: unknown, type: unknown, value: unknown): GradientPoint => ({
  color: asColor(color) ?? '#ffffff',
  type: POINT_TYPES[asOneOf(type, ['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'])],
  value: asText(value),
});

const plainPoint = (color: unknown): GradientPoint => ({
  color: asColor(color) ?? '#ffffff',
  type: 'value',
  value: '',
});

const number = (value: unknown): string => String(asNumber(value));

const conditions = (
  when: (type: string, ...values: string[]) => Service,
): Record<string, Member> => ({
  whenCellEmpty: () => when('isEmpty'),
  whenCellNotEmpty: () => when('isNotEmpty'),
  whenFormulaSatisfied: (formula) => when('customFormula', asText(formula)),
  whenNumberBetween: (from, to) => when('isBetween', number(from), number(to)),
  whenNumberNotBetween: (from, to) => when('isNotBetween', number(from), number(to)),
  whenNumberEqualTo: (value) => when('isEqual', number(value)),
  whenNumberNotEqualTo: (value) => when('isNotEqual', number(value)),
  whenNumberGreaterThan: (value) => when('isGreaterThan', number(value)),
  whenNumberGreaterThanOrEqualTo: (value) => when('isGreaterOrEqualTo', number(value)),
  whenNumberLessThan: (value) => when('isLessThan', number(value)),
  whenNumberLessThanOrEqualTo: (value) => when('isLessOrEqualTo', number(value)),
  whenTextContains: (text) => when('containsText', asText(text)),
  whenTextDoesNotContain: (text) => when('notContainsText', asText(text)),
  whenTextEqualTo: (text) => when('isEqual', asText(text)),
  whenTextStartsWith: (text) => when('beginsWithText', asText(text)),
  whenTextEndsWith: (text) => when('endsWithText', asText(text)),
});

const looks = (style: (change: StyleChange) => Service): Record<string, Member> => ({
  setBackground: (color) => style({ fillColor: asColor(color) }),
  setFontColor: (color) => style({ textColor: asColor(color) }),
  setBold: (bold) => style({ bold: asBoolean(bold) }),
  setItalic: (italic) => style({ italic: asBoolean(italic) }),
  setStrikethrough: (strikethrough) => style({ strikethrough: asBoolean(strikethrough) }),
  setUnderline: (underline) => style({ underline: asBoolean(underline) }),
});

const gradients = (set: (part: Partial<Draft>) => Service): Record<string, Member> => ({
  setGradientMinpoint: (color) => set({ minimum: plainPoint(color) }),
  setGradientMaxpoint: (color) => set({ maximum: plainPoint(color) }),
  setGradientMinpointWithValue: (color, type, value) => set({ minimum: point(color, type, value) }),
  setGradientMidpointWithValue: (color, type, value) =>
    set({ midpoint: point(color, type, value) }),
  setGradientMaxpointWithValue: (color, type, value) => set({ maximum: point(color, type, value) }),
});

const built = (draft: Draft): FormatRule => {
  const { areas, condition, style, minimum, midpoint, maximum } = draft;
  if (areas.length === 0) throw new Error('Conditional format rule must have a range.');
  if (minimum && maximum) return { kind: 'gradient', areas, minimum, midpoint, maximum };
  if (!condition)
    throw new Error('Conditional format rule must have a boolean or gradient condition.');
  return { kind: 'condition', areas, condition, style };
};

const asAreas = (ranges: unknown): readonly Area[] =>
  asList(ranges).map((range) => {
    const area = areaOf(range);
    if (!area) throw new SignatureMismatch();
    return area;
  });

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export const formatRuleBuilder = (runtime: Runtime, start: FormatRule | null = null): Service => {
  let draft = draftOf(start);
  const set = (part: Partial<Draft>): Service => {
    draft = { ...draft, ...part };
    return builder;
  };
  const builder: Service = new Service('SpreadsheetApp.ConditionalFormatRuleBuilder', {
    ...conditions((type, ...values) => set({ condition: { type, values } })),
    ...looks((change) => set({ style: { ...draft.style, ...change } })),
    ...gradients(set),
    setRanges: (ranges) => set({ areas: asAreas(ranges) }),
    build: () => formatRuleService(runtime, built(draft)),
  });
  return builder;
};
