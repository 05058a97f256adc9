import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { IRange } from '@univerjs/core';
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import type { ConditionalStyle } from '../engine/conditionalNumberFormats';
import { columnLetters } from '../engine/cellAddress';
import { rangeFromAddress } from './addresses';
import { colourFromFile } from './colours';
import { formulaFromFile } from './formulaText';
import { readFont } from './readStyle';

const OPERATORS: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** What Excel's object model calls the operators of a file. */
export const EXCEL_OPERATORS: Record<string, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** A rule as read from a file; ExcelJS's own type leaves some of it out. */
interface FileRule {
  type: string;
  priority: number;
  operator?: string;
  formulae?: unknown[];
  style?: ConditionalFormattingRule['style'];
}

/**
 * The conditional formats of a sheet, most important first. Every condition that can be is made a formula: Univer's
 * conditions on values leave out cells that a formula spilled into.
 * @param stops the priorities of the rules that end the list when they hold
 * @returns the rules, and how many of other kinds (data bars, icons …) were left out
 */
export function readConditionalFormats(
  sheet: Worksheet,
  theme: string[],
  stops: Set<number>,
): { rules: IConditionFormattingRule[]; leftOut: number } {
  const { conditionalFormattings: formats = [] } = sheet as unknown as {
    conditionalFormattings?: { ref: string; rules: FileRule[] }[];
  };
  const all = formats.flatMap(({ ref, rules }) =>
    rules.map((rule) => ({ rule, ranges: ref.split(/\s+/).map(rangeFromAddress) })),
  );
  all.sort((a, b) => a.rule.priority - b.rule.priority);
  const rules = all.flatMap(({ rule, ranges }, index) => {
    const formula = conditionFormula(rule, ranges[0]);
    return formula ? [formulaRule(`cf-${index + 1}`, formula, rule, ranges, theme, stops)] : [];
  });
  return { rules, leftOut: all.length - rules.length };
}

function formulaRule(
  cfId: string,
  formula: string,
  rule: FileRule,
  ranges: IRange[],
  theme: string[],
  stops: Set<number>,
): IConditionFormattingRule {
  const fill = rule.style?.fill;
  // In conditional formats, unlike cells, the colour of a solid fill is the background's.
  const colour = fill?.type === 'pattern' ? colourFromFile(fill.bgColor ?? fill.fgColor, theme) : undefined;
  const pattern = formatCode(rule.style?.numFmt);
  const style: ConditionalStyle = {
    ...readFont(rule.style?.font, theme),
    ...(colour && { bg: { rgb: colour } }),
    ...(pattern && { n: { pattern } }),
  };
  const cellValue = cellValueOf(rule);
  const config = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style };
  return {
    cfId,
    ranges,
    stopIfTrue: stops.has(rule.priority),
    rule: { ...config, ...(cellValue && { cellValue }) } as IConditionFormattingRule['rule'],
  };
}

/** A condition on the cell's value as Excel's object model has it, so that it stays one although it is worked out by a formula. */
function cellValueOf({ type, operator = '', formulae = [] }: FileRule): object | undefined {
  if (type !== 'cellIs') return undefined;
  const [formula1, formula2] = formulae.map((formula) => formulaFromFile(String(formula)));
  return { formula1, ...(formula2 && { formula2 }), operator: EXCEL_OPERATORS[operator] };
}

/** ExcelJS gives the number format of a conditional format as an object, whatever its types say. */
function formatCode(format: unknown): string | undefined {
  if (typeof format === 'string') return format;
  return (format as { formatCode?: string } | undefined)?.formatCode;
}

/** The condition as a formula about the first cell of the range; undefined when it cannot be one. */
function conditionFormula(rule: FileRule, range: IRange): string | undefined {
  const formulas = (rule.formulae ?? []).map((formula) => formulaFromFile(String(formula)).slice(1));
  if (rule.type === 'expression' || rule.type === 'containsText') return formulas[0] && `=${formulas[0]}`;
  if (rule.type !== 'cellIs' || formulas.length === 0) return undefined;
  const cell = `${columnLetters(range.startColumn)}${range.startRow + 1}`;
  if (rule.operator === 'between') return `=AND(${cell}>=${formulas[0]},${cell}<=${formulas[1]})`;
  if (rule.operator === 'notBetween') return `=OR(${cell}<${formulas[0]},${cell}>${formulas[1]})`;
  const operator = OPERATORS[rule.operator ?? ''];
  return operator && `=${cell}${operator}${formulas[0]}`;
}
