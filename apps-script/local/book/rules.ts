import type { Model } from '@odoo/o-spreadsheet';

import type { Area, FormatRule, GradientPoint, Validation, Write } from '../protocol.ts';
import { mapCells, zoneOf } from './cells.ts';
import type { Dispatch } from './engine.ts';
import { engineStyle, readStyle } from './looks.ts';

type EngineRule = Parameters<typeof readRule>[1]['rule'];
type CellRule = Extract<EngineRule, { type: 'CellIsRule' }>;
type ColorScale = Extract<EngineRule, { type: 'ColorScaleRule' }>;
type EngineValidation = NonNullable<ReturnType<Model['getters']['getValidationRuleForCell']>>;

const colorNumber = (color: string): number => Number.parseInt(color.slice(1), 16);
const colorText = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

const rangeData = (area: Area) => ({ _sheetId: area.sheetId, _zone: zoneOf(area) });

/** The operators of conditional formats that this platform offers to scripts. */
const CONDITIONS: ReadonlySet<string> = new Set<CellRule['operator']>([
  'containsText',
  'notContainsText',
  'isGreaterThan',
  'isGreaterOrEqualTo',
  'isLessThan',
  'isLessOrEqualTo',
  'isBetween',
  'isNotBetween',
  'beginsWithText',
  'endsWithText',
  'isNotEmpty',
  'isEmpty',
  'isNotEqual',
  'isEqual',
  'customFormula',
]);

const isOperator = (type: string): type is CellRule['operator'] => CONDITIONS.has(type);

const endPoint = (point: GradientPoint): ColorScale['minimum'] => ({
  color: colorNumber(point.color),
  type: point.type,
  value: point.value,
});

const engineRule = (rule: FormatRule): CellRule | ColorScale => {
  if (rule.kind === 'gradient') {
    const { midpoint } = rule;
    return {
      type: 'ColorScaleRule',
      minimum: endPoint(rule.minimum),
      maximum: endPoint(rule.maximum),
      ...(midpoint && midpoint.type !== 'value'
        ? {
            midpoint: {
              color: colorNumber(midpoint.color),
              type: midpoint.type,
              value: midpoint.value,
            },
          }
        : {}),
    };
  }
  const { type, values } = rule.condition;
  if (!isOperator(type))
    throw new Error(`The local platform has no conditional format of the type ${type}.`);
  return {
    type: 'CellIsRule',
    operator: type,
    values: [...values],
    style: engineStyle(rule.style),
  };
};

/** Replaces the conditional formats of a sheet; the first rule wins. */
export const writeRules = (
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  rules: readonly FormatRule[],
): void => {
  for (const { id } of model.getters.getConditionalFormats(sheetId))
    dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const rule of rules) {
    dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      ranges: rule.areas.map(rangeData),
      cf: { id: model.uuidGenerator.smallUuid(), rule: engineRule(rule) },
    });
  }
};

const gradientPoint = (point: { color: number; type: string; value?: string }): GradientPoint => {
  const { type } = point;
  if (type !== 'value' && type !== 'number' && type !== 'percentage' && type !== 'percentile')
    throw new Error(`The local platform cannot read a gradient point of the type ${type}.`);
  return { color: colorText(point.color), type, value: point.value ?? '' };
};

const areaOf = (model: Model, sheetId: string, text: string): Area => {
  const { zone } = model.getters.getRangeFromSheetXC(sheetId, text);
  return {
    sheetId,
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
};

const readRule = (
  model: Model,
  format: ReturnType<Model['getters']['getConditionalFormats']>[number],
  sheetId: string,
): FormatRule => {
  const areas = format.ranges.map((text) => areaOf(model, sheetId, text));
  const { rule } = format;
  if (rule.type === 'CellIsRule')
    return {
      kind: 'condition',
      areas,
      condition: { type: rule.operator, values: rule.values },
      style: readStyle(rule.style),
    };
  if (rule.type === 'ColorScaleRule') {
    return {
      kind: 'gradient',
      areas,
      minimum: gradientPoint(rule.minimum),
      midpoint: rule.midpoint ? gradientPoint(rule.midpoint) : null,
      maximum: gradientPoint(rule.maximum),
    };
  }
  throw new Error(`The local platform cannot read a conditional format of the type ${rule.type}.`);
};

/** The conditional formats of a sheet, the first one winning. */
export const readRules = (model: Model, sheetId: string): readonly FormatRule[] =>
  model.getters.getConditionalFormats(sheetId).map((format) => readRule(model, format, sheetId));

type PlainType =
  | 'isBoolean'
  | 'isEqual'
  | 'isNotEqual'
  | 'isGreaterThan'
  | 'isGreaterOrEqualTo'
  | 'isLessThan'
  | 'isLessOrEqualTo'
  | 'isBetween'
  | 'isNotBetween'
  | 'containsText'
  | 'isEqualText'
  | 'customFormula';

const PLAIN_TYPES: ReadonlySet<string> = new Set<PlainType>([
  'isBoolean',
  'isEqual',
  'isNotEqual',
  'isGreaterThan',
  'isGreaterOrEqualTo',
  'isLessThan',
  'isLessOrEqualTo',
  'isBetween',
  'isNotBetween',
  'containsText',
  'isEqualText',
  'customFormula',
]);

const isPlainType = (type: string): type is PlainType => PLAIN_TYPES.has(type);

const engineCriterion = (validation: Validation): EngineValidation['criterion'] => {
  const { type } = validation.condition;
  const values = [...validation.condition.values];
  if (type === 'isValueInList' || type === 'isValueInRange')
    return { type, values, displayStyle: validation.dropdown ? 'arrow' : 'plainText' };
  if (isPlainType(type)) return { type, values };
  throw new Error(`The local platform has no validation of the type ${type}.`);
};

/** Parts a rule's id from its help text, for which the engine has no other place. */
const HELP = ' help: ';

/** Sets or, with null, removes the validation of a whole area. */
const writeValidation = (
  model: Model,
  dispatch: Dispatch,
  area: Area,
  validation: Validation | null,
): void => {
  const ranges = [rangeData(area)];
  // Taking an area over by a new rule is the engine's only way to cut it out of older ones.
  const id = `${model.uuidGenerator.smallUuid()}${HELP}${validation?.helpText ?? ''}`;
  const criterion: EngineValidation['criterion'] = validation
    ? engineCriterion(validation)
    : { type: 'isEqual', values: ['0'] };
  dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId: area.sheetId,
    ranges,
    rule: { id, criterion, isBlocking: validation ? !validation.allowInvalid : false },
  });
  if (!validation) dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId: area.sheetId, id });
};

/** The validation of each cell. */
export const readValidations = (model: Model, area: Area): (Validation | null)[][] =>
  mapCells(area, (position) => {
    const rule = model.getters.getValidationRuleForCell(position);
    if (!rule) return null;
    const { criterion } = rule;
    return {
      condition: { type: criterion.type, values: criterion.values },
      allowInvalid: rule.isBlocking !== true,
      helpText: rule.id.split(HELP)[1] || null,
      dropdown: 'displayStyle' in criterion && criterion.displayStyle === 'arrow',
    };
  });

/** Gives an area its validations, one for all of it or one for each cell; null takes them away. */
export const writeValidations = (
  model: Model,
  dispatch: Dispatch,
  { area, validations }: Extract<Write, { kind: 'validation' }>,
): void => {
  if (!isMatrix(validations)) return writeValidation(model, dispatch, area, validations);
  validations.forEach((row, y) =>
    row.forEach((validation, x) =>
      writeValidation(
        model,
        dispatch,
        { ...area, row: area.row + y, column: area.column + x, rows: 1, columns: 1 },
        validation,
      ),
    ),
  );
  return undefined;
};

const isMatrix = (
  validations: readonly (readonly (Validation | null)[])[] | Validation | null,
): validations is readonly (readonly (Validation | null)[])[] => Array.isArray(validations);
