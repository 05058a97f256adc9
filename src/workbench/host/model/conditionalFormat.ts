import { CFRuleType } from '@univerjs/sheets-conditional-formatting';
import { type ExcelObject, NULL_OBJECT } from '../batch/excelObject';
import { HostError, invalidArgument } from '../batch/hostError';
import { cellValueOf } from '../grid/conditionalFormatKinds';
import { changeRule, formulaOfRule, removeRule, type Rule, rulesOn } from '../grid/conditionalFormats';
import { areaOfRange } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { booleanArgument } from './arguments';
import { ruleOf } from './conditionalFormatParts';
import { type ConditionalFormatRef, type ExcelClass, excelObject } from './excelTypes';

type Navigation = NonNullable<ExcelClass<'ConditionalFormat'>['navigation']>;

type ConditionalKind =
  | 'CustomConditionalFormat'
  | 'CellValueConditionalFormat'
  | 'TextConditionalFormat'
  | 'DataBarConditionalFormat'
  | 'ColorScaleConditionalFormat'
  | 'IconSetConditionalFormat';

/** Rules by formula are modelled whole; of most other kinds the conditions, of the rest that they are there and where. */
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
    ...kind('custom', 'Custom', 'CustomConditionalFormat'),
    ...kind('cellValue', 'CellValue', 'CellValueConditionalFormat'),
    ...kind('textComparison', 'ContainsText', 'TextConditionalFormat'),
    ...kind('dataBar', 'DataBar', 'DataBarConditionalFormat'),
    ...kind('colorScale', 'ColorScale', 'ColorScaleConditionalFormat'),
    ...kind('iconSet', 'IconSet', 'IconSetConditionalFormat'),
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

/** What a rule of one kind says, and the same or nothing where it is of another. */
function kind(name: string, type: string, className: ConditionalKind): Navigation {
  const isIt = (self: ConditionalFormatRef, host: HostContext): boolean =>
    typeOf(ruleOf(self, host)) === type;
  return {
    [name](self, host) {
      if (isIt(self, host)) return excelObject(className, self);
      const location = `ConditionalFormat.${name}`;
      throw new HostError('InvalidOperation', 'The conditional format is of another type.', location);
    },
    [`${name}OrNullObject`]: (self, host): ExcelObject =>
      isIt(self, host) ? excelObject(className, self) : NULL_OBJECT,
  };
}

function areasOf(self: ConditionalFormatRef, host: HostContext) {
  return ruleOf(self, host).ranges.map((range) => areaOfRange(self.sheetId, range));
}

function typeOf(rule: Rule): string {
  if (cellValueOf(rule)) return 'CellValue';
  if (formulaOfRule(rule) !== undefined) return 'Custom';
  if (rule.rule.type === CFRuleType.colorScale) return 'ColorScale';
  if (rule.rule.type === CFRuleType.dataBar) return 'DataBar';
  if (rule.rule.type === CFRuleType.iconSet) return 'IconSet';
  const names: Record<string, string> = { text: 'ContainsText', rank: 'TopBottom' };
  return names[rule.rule.subType] ?? 'PresetCriteria';
}
