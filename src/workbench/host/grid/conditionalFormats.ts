import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionFormattingRule,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalStyle } from '../../engine/conditionalNumberFormats';
import type { Engine } from '../../engine/createEngine';
import { type Area, intersection } from './area';
import { runCommand } from './commands';
import { areaOfRange, engineRange, growSheet, keptPart, workbookOf } from './sheets';

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

/** Adds a rule with a formula that holds nowhere yet, and gives its id. */
export function addFormulaRule(engine: Engine, area: Area): string {
  const part = area.rows > 10_000 || area.columns > 1_000 ? (keptPart(engine, area) ?? area) : area;
  growSheet(engine, part);
  const taken = new Set(rulesOn(engine, area.sheetId).map((rule) => rule.cfId));
  let number = taken.size + 1;
  while (taken.has(`format-${number}`)) number += 1;
  const rule: Rule = {
    cfId: `format-${number}`,
    ranges: [engineRange(part)],
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} },
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

/** The formula of a rule that has one. */
export function formulaOfRule({ rule }: Rule): string | undefined {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula && 'value' in rule
    ? String(rule.value)
    : undefined;
}

export function styleOfRule({ rule }: Rule): ConditionalStyle {
  return rule.type === CFRuleType.highlightCell ? rule.style : {};
}
