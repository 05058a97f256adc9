import { invalidArgument } from '../batch/hostError';
import { formulaOfRule } from '../grid/conditionalFormats';
import { textArgument } from './arguments';
import { changeRuleConfig, ruleOf } from './conditionalFormatParts';
import { type ExcelClass, excelObject } from './excelTypes';

export const customConditionalFormat: ExcelClass<'CustomConditionalFormat'> = {
  navigation: {
    format: (self) => excelObject('ConditionalRangeFormat', self),
    rule: (self) => excelObject('ConditionalFormatRule', self),
  },
};

export const conditionalFormatRule: ExcelClass<'ConditionalFormatRule'> = {
  properties: {
    /** As seen from the first cell of the range it is for. */
    formula: {
      get: (self, host) => formulaOfRule(ruleOf(self, host)) ?? '',
      set(self, value, host) {
        const formula = textArgument(value, 'ConditionalFormatRule.formula');
        if (!formula.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
        changeRuleConfig(self, host, 'ConditionalFormatRule.formula', { value: formula });
      },
    },
  },
};
