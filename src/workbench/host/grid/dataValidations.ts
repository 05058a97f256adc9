import type { ISheetDataValidationRule } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Engine } from '../../engine/createEngine';
import { type Area, intersection } from './area';
import { runCommand } from './commands';
import { areaOfRange, engineRange, keptPart, ruledPart, workbookOf } from './sheets';

export type ValidationRule = ISheetDataValidationRule;

/** What of an area has rules for what may be typed: nothing, one rule all over, one rule in parts, or several rules. */
type Validated =
  { kind: 'none' } | { kind: 'one'; rule: ValidationRule } | { kind: 'partly' } | { kind: 'several' };

function validationsOn(engine: Engine, sheetId: string): ValidationRule[] {
  const model = engine.univer.__getInjector().get(SheetDataValidationModel);
  return model.getRules(workbookOf(engine).getUnitId(), sheetId);
}

/** The areas of a sheet with rules for what may be typed, inside an area. */
export function validatedAreas(engine: Engine, area: Area): Area[] {
  return validationsOn(engine, area.sheetId)
    .flatMap((rule) => partsIn(rule, area))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

export function validationOf(engine: Engine, area: Area): Validated {
  const touching = validationsOn(engine, area.sheetId)
    .map((rule) => ({ rule, parts: partsIn(rule, area) }))
    .filter(({ parts }) => parts.length > 0);
  const [first] = touching;
  if (!first) return { kind: 'none' };
  if (touching.length > 1) return { kind: 'several' };
  const cells = first.parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells < area.rows * area.columns) return { kind: 'partly' };
  return { kind: 'one', rule: seenFrom(engine, first.rule, area) };
}

/** Gives the cells of an area this rule in place of whatever rules they have. Its formulas are as seen from the first cell. */
export function setValidation(
  engine: Engine,
  area: Area,
  rule: Omit<ValidationRule, 'uid' | 'ranges'>,
): void {
  const part = ruledPart(engine, area);
  const taken = new Set(validationsOn(engine, area.sheetId).map(({ uid }) => uid));
  let number = taken.size + 1;
  while (taken.has(`validation-${number}`)) number += 1;
  runCommand(engine, AddSheetDataValidationCommand.id, {
    subUnitId: area.sheetId,
    rule: { ...rule, uid: `validation-${number}`, ranges: [engineRange(part)] },
  });
}

export function clearValidation(engine: Engine, area: Area): void {
  const part = keptPart(engine, area);
  if (!part) return;
  runCommand(engine, ClearRangeDataValidationCommand.id, {
    subUnitId: area.sheetId,
    ranges: [engineRange(part)],
  });
}

function partsIn({ ranges }: ValidationRule, area: Area): Area[] {
  return ranges.flatMap((range) => intersection(areaOfRange(area.sheetId, range), area) ?? []);
}

/** The engine keeps the formulas of a rule as seen from the first cell it was given to. */
function seenFrom(engine: Engine, rule: ValidationRule, { row, column }: Area): ValidationRule {
  const [{ startRow, startColumn }] = rule.ranges;
  const lexer = engine.univer.__getInjector().get(LexerTreeBuilder);
  const moved = (formula: string | undefined): string | undefined =>
    formula?.startsWith('=')
      ? lexer.moveFormulaRefOffset(formula, column - startColumn, row - startRow)
      : formula;
  return { ...rule, formula1: moved(rule.formula1), formula2: moved(rule.formula2) };
}
