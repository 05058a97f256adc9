/** Rules for what may be typed: as Excel's object model has them, and as the engine does. */
import { DataValidationOperator, DataValidationType } from '@univerjs/core';
import { invalidArgument } from '../batch/hostError';
import type { ValidationRule } from '../grid/dataValidations';

/** A rule as Excel answers it: one of its kinds, with the formulas. */
type ExcelRule = Record<string, Record<string, unknown>>;

type RuleFormulas = Pick<ValidationRule, 'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown'>;

/** By the key in Excel's rule. */
const KINDS: Readonly<Record<string, { type: DataValidationType; name: string }>> = {
  wholeNumber: { type: DataValidationType.WHOLE, name: 'WholeNumber' },
  decimal: { type: DataValidationType.DECIMAL, name: 'Decimal' },
  list: { type: DataValidationType.LIST, name: 'List' },
  date: { type: DataValidationType.DATE, name: 'Date' },
  time: { type: DataValidationType.TIME, name: 'Time' },
  textLength: { type: DataValidationType.TEXT_LENGTH, name: 'TextLength' },
  custom: { type: DataValidationType.CUSTOM, name: 'Custom' },
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const LOCATION = 'DataValidation.rule';

/** What Excel calls the kind of a rule. */
export function kindOfRule({ type }: ValidationRule): string {
  return Object.values(KINDS).find((kind) => kind.type === type)?.name ?? 'None';
}

export function excelRule({
  type,
  operator,
  formula1 = '',
  formula2,
  showDropDown = true,
}: ValidationRule): ExcelRule {
  const key = Object.keys(KINDS).find((each) => KINDS[each].type === type);
  if (key === undefined) return {};
  if (key === 'custom') return { custom: { formula: formula1 } };
  if (key === 'list') return { list: { inCellDropDown: showDropDown, source: formula1 } };
  const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === operator) ?? 'Between';
  const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);
  return {
    [key]: {
      formula1: asFormula(formula1),
      ...(formula2 && { formula2: asFormula(formula2) }),
      operator: name,
    },
  };
}

/** A rule as an add-in gives it: of exactly one kind. */
export function ruleOfExcel(value: unknown): RuleFormulas {
  const given = Object.entries((value ?? {}) as ExcelRule).filter(([, rule]) => Boolean(rule));
  const [key, rule] = given[0] ?? [];
  if (given.length !== 1 || !rule || !KINDS[key]) throw invalidArgument(LOCATION);
  const { type } = KINDS[key];
  if (key === 'custom') return { type, formula1: formulaText(rule.formula) };
  if (key === 'list') {
    const { source, inCellDropDown } = rule;
    if (typeof source !== 'string' || source === '') throw invalidArgument(LOCATION);
    return { type, formula1: source, showDropDown: inCellDropDown !== false };
  }
  const operator = OPERATORS[String(rule.operator)];
  if (!operator) throw invalidArgument(LOCATION);
  const two = /between/i.test(String(rule.operator));
  return {
    type,
    operator,
    formula1: limit(rule.formula1, type),
    ...(two && { formula2: limit(rule.formula2, type) }),
  };
}

function formulaText(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument(LOCATION);
  return value;
}

/** Numbers are kept as they are typed, without an equals sign; but the engine would take one for the text of a date. */
function limit(value: unknown, type: DataValidationType): string {
  const text = typeof value === 'number' ? `=${value}` : value;
  if (typeof text !== 'string' || text === '') throw invalidArgument(LOCATION);
  const isMoment = type === DataValidationType.DATE || type === DataValidationType.TIME;
  return !isMoment && /^=-?[\d.]+$/.test(text) ? text.slice(1) : text;
}
