import type { CFNumberOperator } from '@univerjs/sheets-conditional-formatting';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import type { ConditionalStyle } from '../engine/conditionalNumberFormats';
import { addressOfRange } from './addresses';
import { colourToFile } from './colours';
import { formulaToFile } from './formulaText';
import { EXCEL_OPERATORS } from './readConditionalFormats';
import { writeFont } from './writeStyle';

/** Writes conditional formats that highlight cells; data bars, colour scales and icons are not written. */
export function writeConditionalFormats(sheet: Worksheet, rules: IConditionFormattingRule[]): void {
  rules.forEach((format, index) => {
    const condition = writeCondition(format);
    if (!condition || format.ranges.length === 0) return;
    const rule = { ...condition, priority: index + 1 };
    sheet.addConditionalFormatting({
      ref: format.ranges.map(addressOfRange).join(' '),
      rules: [rule as unknown as ConditionalFormattingRule],
    });
  });
}

interface CellValue {
  operator: string;
  formula1: string;
  formula2?: string;
}

function cellValueCondition({ operator, formula1, formula2 }: CellValue, style: Partial<Style>): object {
  const name = Object.keys(EXCEL_OPERATORS).find((each) => EXCEL_OPERATORS[each] === operator);
  const formulae = [formula1, formula2].flatMap((formula) => (formula ? [formulaToFile(formula)] : []));
  return { type: 'cellIs', operator: name, formulae, style };
}

function writeCondition({ rule }: IConditionFormattingRule): object | undefined {
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  const fill = colourToFile(rule.style.bg?.rgb);
  const { n }: ConditionalStyle = rule.style;
  const style: Partial<Style> = {
    font: writeFont(rule.style),
    ...(n && { numFmt: n.pattern }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: fill } }),
  };
  switch (rule.subType) {
    case CFSubRuleType.formula:
      if ('cellValue' in rule) return cellValueCondition(rule.cellValue as CellValue, style);
      return { type: 'expression', formulae: [formulaToFile(rule.value)], style };
    case CFSubRuleType.number:
      if (rule.value === undefined) return undefined;
      return {
        type: 'cellIs',
        operator: rule.operator as CFNumberOperator,
        formulae: [rule.value].flat(),
        style,
      };
    case CFSubRuleType.text:
      if (rule.operator !== CFTextOperator.containsText || rule.value === undefined) return undefined;
      return { type: 'containsText', operator: 'containsText', text: rule.value, style };
    default:
      return undefined;
  }
}
