import { CFRuleType } from '@univerjs/sheets-conditional-formatting';
import { type ExcelObject, NULL_OBJECT } from '../batch/excelObject';
import { HostError, invalidArgument } from '../batch/hostError';
import { changeRule, formulaOfRule, removeRule, type Rule, rulesOn } from '../grid/conditionalFormats';
import { areaOfRange } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { booleanArgument } from './arguments';
import { ruleOf } from './conditionalFormatParts';
import { type ConditionalFormatRef, type ExcelClass, excelObject } from './excelTypes';

/** Rules by formula are modelled whole; of the other kinds only that they are there, where, and of which type. */
export const conditionalFormat: ExcelClass<'ConditionalFormat'> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (self, host) => typeOf(ruleOf(self, host)) },
    priority: {
      get: ({ sheetId, id }, { engine }) => rulesOn(engine, sheetId).findIndex((rule) => rule.cfId === id),
    },
    stopIfTrue: {
      get: (self, host) => ruleOf(self, host).stopIfTrue,
      set(self, value, host) {
        const rule = ruleOf(self, host);
        const stopIfTrue = booleanArgument(value, 'ConditionalFormat.stopIfTrue');
        host.edits.begin('ConditionalFormat.stopIfTrue');
        changeRule(host.engine, self.sheetId, { ...rule, stopIfTrue });
      },
    },
  },
  navigation: {
    custom(self, host) {
      if (formulaOfRule(ruleOf(self, host)) !== undefined)
        return excelObject('CustomConditionalFormat', self);
      throw new HostError(
        'InvalidOperation',
        'The conditional format is of another type.',
        'ConditionalFormat.custom',
      );
    },
    customOrNullObject: (self, host): ExcelObject =>
      formulaOfRule(ruleOf(self, host)) === undefined
        ? NULL_OBJECT
        : excelObject('CustomConditionalFormat', self),
  },
  methods: {
    delete(self, _args, host) {
      ruleOf(self, host);
      host.edits.begin('ConditionalFormat.delete');
      removeRule(host.engine, self.sheetId, self.id);
    },
    getRange(self, _args, host) {
      const areas = areasOf(self, host);
      if (areas.length !== 1) throw invalidArgument('ConditionalFormat.getRange');
      return excelObject('Range', areas[0]);
    },
    getRangeOrNullObject(self, _args, host): ExcelObject {
      const areas = areasOf(self, host);
      return areas.length === 1 ? excelObject('Range', areas[0]) : NULL_OBJECT;
    },
    getRanges: (self, _args, host) => excelObject('RangeAreas', areasOf(self, host)),
  },
};

function areasOf(self: ConditionalFormatRef, host: HostContext) {
  return ruleOf(self, host).ranges.map((range) => areaOfRange(self.sheetId, range));
}

function typeOf(rule: Rule): string {
  if (formulaOfRule(rule) !== undefined) return 'Custom';
  if (rule.rule.type === CFRuleType.colorScale) return 'ColorScale';
  if (rule.rule.type === CFRuleType.dataBar) return 'DataBar';
  if (rule.rule.type === CFRuleType.iconSet) return 'IconSet';
  const names: Record<string, string> = { number: 'CellValue', text: 'ContainsText', rank: 'TopBottom' };
  return names[rule.rule.subType] ?? 'PresetCriteria';
}
