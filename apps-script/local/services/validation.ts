import type { Validation } from '../protocol.ts';
import {
  asBoolean,
  asList,
  asNumber,
  asOptionalText,
  asText,
  type Member,
  Service,
  SignatureMismatch,
} from './service.ts';

const rules = new WeakMap<Service, Validation>();

/** What a script handed over as DataValidation; null takes a validation away. */
export const asValidation = (value: unknown): Validation | null => {
  if (value === null) return null;
  const rule = value instanceof Service ? rules.get(value) : undefined;
  if (!rule) throw new SignatureMismatch();
  return rule;
};

/** A built DataValidation. */
export const validationService = (rule: Validation): Service => {
  const service = new Service('SpreadsheetApp.DataValidation', {
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.helpText,
    getCriteriaValues: () => [...rule.condition.values],
    copy: () => validationBuilder(rule),
  });
  rules.set(service, rule);
  return service;
};

const NONE: Validation = {
  condition: { type: '', values: [] },
  allowInvalid: true,
  helpText: null,
  dropdown: true,
};

type Put = (type: string, values: readonly string[], dropdown?: boolean) => Service;

const number = (value: unknown): string => String(asNumber(value));

/** A cell value in a list of choices, as text. */
const choice = (value: unknown): string => asText(value);

const requirements = (put: Put): Record<string, Member> => ({
  requireCheckbox: () => put('isBoolean', []),
  requireValueInList: (values, dropdown = true) =>
    put('isValueInList', asList(values).map(choice), asBoolean(dropdown)),
  requireNumberBetween: (from, to) => put('isBetween', [number(from), number(to)]),
  requireNumberNotBetween: (from, to) => put('isNotBetween', [number(from), number(to)]),
  requireNumberEqualTo: (value) => put('isEqual', [number(value)]),
  requireNumberNotEqualTo: (value) => put('isNotEqual', [number(value)]),
  requireNumberGreaterThan: (value) => put('isGreaterThan', [number(value)]),
  requireNumberGreaterThanOrEqualTo: (value) => put('isGreaterOrEqualTo', [number(value)]),
  requireNumberLessThan: (value) => put('isLessThan', [number(value)]),
  requireNumberLessThanOrEqualTo: (value) => put('isLessOrEqualTo', [number(value)]),
  requireTextContains: (text) => put('containsText', [asText(text)]),
  requireTextEqualTo: (text) => put('isEqualText', [asText(text)]),
  requireFormulaSatisfied: (formula) => put('customFormula', [asText(formula)]),
});

/** `SpreadsheetApp.newDataValidation()`. */
export const validationBuilder = (start: Validation = NONE): Service => {
  let rule = start;
  const change = (part: Partial<Validation>): Service => {
    rule = { ...rule, ...part };
    return builder;
  };
  const builder: Service = new Service('SpreadsheetApp.DataValidationBuilder', {
    ...requirements((type, values, dropdown = true) =>
      change({ condition: { type, values }, dropdown }),
    ),
    setAllowInvalid: (allow) => change({ allowInvalid: asBoolean(allow) }),
    setHelpText: (text) => change({ helpText: asOptionalText(text) }),
    build: () => {
      if (rule.condition.type === '') throw new Error('The data validation rule has no criteria.');
      return validationService(rule);
    },
  });
  return builder;
};
