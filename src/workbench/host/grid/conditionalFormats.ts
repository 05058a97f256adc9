import {
  AddCfCommand,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionFormattingRule,
  IIconSetType,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalStyle } from '../../engine/conditionalNumberFormats';
import type { Engine } from '../../engine/createEngine';
import { type Area, intersection } from './area';
import { runCommand } from './commands';
import { areaOfRange, engineRange, ruledPart, workbookOf } from './sheets';

export type Rule = IConditionFormattingRule;

/** The rules of a sheet that touch an area, first in priority first. */
export function rulesTouching(engine: Engine, area: Area): Rule[] {
  return rulesOn(engine, area.sheetId).filter((rule) =>
    rule.ranges.some((range) => intersection(areaOfRange(area.sheetId, range), area) !== undefined),
  );
}

export function rulesOn(engine: Engine, sheetId: string): Rule[] {
  const model = engine.univer.__getInjector().get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(workbookOf(engine).getUnitId(), sheetId) ?? [];
}

export function ruleById(engine: Engine, sheetId: string, id: string): Rule | undefined {
  return rulesOn(engine, sheetId).find((rule) => rule.cfId === id);
}

/** What a rule says when it is new: it holds nowhere yet, or shows everything alike. */
const NEW_RULES: Readonly<Record<string, Rule['rule']>> = {
  Custom: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} },
  CellValue: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator.equal,
    value: 0,
    style: {},
  },
  ContainsText: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator: CFTextOperator.containsText,
    value: '',
    style: {},
  },
  DataBar: {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: false,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  },
  ColorScale: {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: '#F8696B', value: { type: CFValueType.min } },
      { index: 1, color: '#63BE7B', value: { type: CFValueType.max } },
    ],
  },
  IconSet: {
    type: CFRuleType.iconSet,
    isShowValue: true,
    config: [0, 33, 67].map((value, index) => ({
      operator: CFNumberOperator.greaterThanOrEqual,
      value: { type: CFValueType.percent, value },
      iconType: IIconSetType.threeArrows,
      iconId: String(2 - index),
    })),
  },
};

/** The kinds of rules that can be added, as Excel calls them. */
export const NEW_KINDS = Object.keys(NEW_RULES);

/** Adds a rule of a kind and gives its id. */
export function addRule(engine: Engine, area: Area, kind: string): string {
  const part = ruledPart(engine, area);
  const taken = new Set(rulesOn(engine, area.sheetId).map((rule) => rule.cfId));
  let number = taken.size + 1;
  while (taken.has(`format-${number}`)) number += 1;
  const rule: Rule = {
    cfId: `format-${number}`,
    ranges: [engineRange(part)],
    stopIfTrue: false,
    rule: NEW_RULES[kind],
  };
  runCommand(engine, AddCfCommand.id, { subUnitId: area.sheetId, rule });
  return rule.cfId;
}

export function changeRule(engine: Engine, sheetId: string, rule: Rule): void {
  runCommand(engine, SetCfCommand.id, { subUnitId: sheetId, cfId: rule.cfId, rule });
}

export function removeRule(engine: Engine, sheetId: string, id: string): void {
  runCommand(engine, DeleteCfCommand.id, { subUnitId: sheetId, cfId: id });
}

/** The formula of a rule that has one; a condition on the cell's value that is kept as a formula is none. */
export function formulaOfRule({ rule }: Rule): string | undefined {
  if ('cellValue' in rule) return undefined;
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula && 'value' in rule
    ? String(rule.value)
    : undefined;
}

export function styleOfRule({ rule }: Rule): ConditionalStyle {
  return rule.type === CFRuleType.highlightCell ? rule.style : {};
}
