import type { PropertyDefinition } from '../batch/classDefinition';
import { localAddress } from '../grid/address';
import {
  type CellValueRule,
  cellValueOf,
  type Limit,
  limitsOf,
  textOf,
  withCellValue,
  withLimits,
  withText,
} from '../grid/conditionalFormatKinds';
import { changeRule, type Rule } from '../grid/conditionalFormats';
import { areaOfRange } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { ruleOf } from './conditionalFormatParts';
import { type ConditionalFormatRef, type ExcelClass, excelObject } from './excelTypes';

/** Of conditional formats that are none by formula, the conditions and limits; how bars and icons look is not modelled. */

export const cellValueConditionalFormat: ExcelClass<'CellValueConditionalFormat'> = {
  properties: {
    rule: condition<CellValueRule>('CellValueConditionalFormat.rule', cellValueOf, (rule, given) => {
      const { startRow, startColumn } = rule.ranges[0];
      const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
      return withCellValue(rule, given, localAddress(areaOfRange('', first)));
    }),
  },
  navigation: { format: (self) => excelObject('ConditionalRangeFormat', self) },
};

export const textConditionalFormat: ExcelClass<'TextConditionalFormat'> = {
  properties: { rule: condition('TextConditionalFormat.rule', textOf, withText) },
  navigation: { format: (self) => excelObject('ConditionalRangeFormat', self) },
};

export const dataBarConditionalFormat: ExcelClass<'DataBarConditionalFormat'> = {
  properties: {
    lowerBoundRule: condition<Limit>(
      'DataBarConditionalFormat.lowerBoundRule',
      (rule) => limitsOf(rule)[0],
      (rule, limit) => withLimits(rule, [limit, limitsOf(rule)[1]]),
    ),
    upperBoundRule: condition<Limit>(
      'DataBarConditionalFormat.upperBoundRule',
      (rule) => limitsOf(rule)[1],
      (rule, limit) => withLimits(rule, [limitsOf(rule)[0], limit]),
    ),
  },
};

interface Scale {
  minimum: Limit;
  midpoint?: Limit;
  maximum: Limit;
}

export const colorScaleConditionalFormat: ExcelClass<'ColorScaleConditionalFormat'> = {
  properties: {
    criteria: condition<Scale>(
      'ColorScaleConditionalFormat.criteria',
      (rule) => {
        const limits = limitsOf(rule);
        const [minimum, maximum] = [limits[0], limits[limits.length - 1]];
        return { minimum, ...(limits.length > 2 && { midpoint: limits[1] }), maximum };
      },
      (rule, { minimum, midpoint, maximum }) =>
        withLimits(rule, midpoint ? [minimum, midpoint, maximum] : [minimum, maximum]),
    ),
  },
};

export const iconSetConditionalFormat: ExcelClass<'IconSetConditionalFormat'> = {
  properties: {
    criteria: condition<Limit[]>('IconSetConditionalFormat.criteria', limitsOf, withLimits),
  },
};

/** A property that is read and written whole. */
function condition<T>(
  location: string,
  read: (rule: Rule) => T | undefined,
  write: (rule: Rule, given: T) => Rule['rule'],
): PropertyDefinition<ConditionalFormatRef, HostContext> {
  return {
    get: (self, host) => read(ruleOf(self, host)),
    set(self, value, host) {
      const rule = ruleOf(self, host);
      host.edits.begin(location);
      changeRule(host.engine, self.sheetId, { ...rule, rule: write(rule, value as T) });
    },
  };
}
