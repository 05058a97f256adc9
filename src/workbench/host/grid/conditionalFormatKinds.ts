/** What conditional formats other than those by formula say, as Excel's object model has it and as the engine does. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from '@univerjs/sheets-conditional-formatting';
import { invalidArgument } from '../batch/hostError';
import type { Rule } from './conditionalFormats';

/** A condition on the value of a cell, as Excel answers it. The engine itself knows numbers only. */
export interface CellValueRule {
  formula1: string;
  formula2?: string;
  operator: string;
}

/** A limit of a colour scale, data bar or icon: `formula` is left out for the lowest and highest value. */
export interface Limit {
  type: string;
  formula?: string;
}

type Config = Rule['rule'];
type EngineLimit = { type: CFValueType; value?: number | string };

const LIMITS: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** How formulas say it, for a cell before and a limit after. */
const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** A rule by formula that stands for a condition on the cell's value: the engine works out the formula, Excel is told this. */
type WithCellValue = Config & { cellValue?: CellValueRule };

export function cellValueOf({ rule }: Rule): CellValueRule | undefined {
  const { cellValue } = rule as WithCellValue;
  if (cellValue) return cellValue;
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.number) return undefined;
  const [first = 0, second] = [(rule as { value?: number | number[] }).value ?? 0].flat();
  return {
    formula1: `=${first}`,
    ...(second !== undefined && { formula2: `=${second}` }),
    operator: keyOf(NUMBER_OPERATORS, (rule as { operator: CFNumberOperator }).operator),
  };
}

/** @param cell the address of the first cell, which the formulas are seen from */
export function withCellValue({ rule }: Rule, given: CellValueRule, cell: string): Config {
  const { formula1, formula2 = '', operator } = given;
  const [first, second] = [formula1, formula2].map((formula) => formula.replace(/^=/, ''));
  const sign = SIGNS[operator];
  const value = sign
    ? `=${cell}${sign}(${first})`
    : operator === 'Between'
      ? `=AND(${cell}>=(${first}),${cell}<=(${second}))`
      : `=OR(${cell}<(${first}),${cell}>(${second}))`;
  if (!(operator in NUMBER_OPERATORS)) throw invalidArgument('CellValueConditionalFormat.rule');
  const style = rule.type === CFRuleType.highlightCell ? rule.style : {};
  const changed = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style };
  return { ...changed, cellValue: given } as unknown as Config;
}

export function textOf({ rule }: Rule): { operator: string; text: string } | undefined {
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.text) return undefined;
  const { operator, value = '' } = rule as { operator: CFTextOperator; value?: string };
  return { operator: keyOf(TEXT_OPERATORS, operator), text: value };
}

export function withText({ rule }: Rule, { operator, text }: { operator: string; text: string }): Config {
  const engineOperator = TEXT_OPERATORS[operator];
  if (!engineOperator) throw invalidArgument('TextConditionalFormat.rule');
  return { ...rule, operator: engineOperator, value: text } as Config;
}

/** The limits of a colour scale, data bar or set of icons, in the engine's order, with what else it keeps of each. */
export function limitsOf({ rule }: Rule): Limit[] {
  return engineLimits(rule).map(({ type, value }) => {
    const isOpen = type === CFValueType.min || type === CFValueType.max;
    return { type: keyOf(LIMITS, type), ...(!isOpen && { formula: formulaOf(value) }) };
  });
}

/** @throws InvalidArgument where there are more or fewer limits than the format has */
export function withLimits({ rule }: Rule, limits: readonly Limit[]): Config {
  const before = engineLimits(rule);
  if (limits.length !== before.length) throw invalidArgument('ConditionalFormat.criteria');
  const values = limits.map(engineLimit);
  if (rule.type === CFRuleType.dataBar) {
    return { ...rule, config: { ...rule.config, min: values[0], max: values[1] } };
  }
  if (rule.type === CFRuleType.colorScale) {
    return { ...rule, config: rule.config.map((each, index) => ({ ...each, value: values[index] })) };
  }
  if (rule.type === CFRuleType.iconSet) {
    return { ...rule, config: rule.config.map((each, index) => ({ ...each, value: values[index] })) };
  }
  return rule;
}

function engineLimits(rule: Config): EngineLimit[] {
  if (rule.type === CFRuleType.dataBar) return [rule.config.min, rule.config.max];
  if (rule.type === CFRuleType.colorScale) return rule.config.map(({ value }) => value);
  return rule.type === CFRuleType.iconSet ? rule.config.map(({ value }) => value) : [];
}

function engineLimit({ type, formula }: Limit): EngineLimit {
  const engineType = LIMITS[type];
  if (!engineType) throw invalidArgument('ConditionalFormat.criteria');
  if (engineType === CFValueType.min || engineType === CFValueType.max) return { type: engineType };
  const text = String(formula ?? '').replace(/^=/, '');
  const isNumber = text !== '' && Number.isFinite(Number(text)) && engineType !== CFValueType.formula;
  return { type: engineType, value: isNumber ? Number(text) : `=${text}` };
}

function formulaOf(value: number | string | undefined): string {
  return typeof value === 'string' && value.startsWith('=') ? value : `=${value ?? 0}`;
}

function keyOf<T>(table: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(table).find((key) => table[key] === value) ?? 'Invalid';
}
