import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import { parseAddress } from './address';
import type { Area } from './area';
import { runCommand } from './commands';
import { sameName, sheetByName, workbookOf } from './sheets';

/** A defined name: of the workbook, or of one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Begins with =. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to; undefined for a name of the workbook. */
  readonly sheetId?: string;
}

function service(engine: Engine): IDefinedNamesService {
  return engine.univer.__getInjector().get(IDefinedNamesService);
}

function allNames(engine: Engine): IDefinedNamesServiceParam[] {
  return Object.values(service(engine).getDefinedNameMap(workbookOf(engine).getUnitId()) ?? {});
}

/** The names of one sheet, or those of the workbook, in the order of the alphabet. */
export function namesIn(engine: Engine, sheetId?: string): DefinedName[] {
  return allNames(engine)
    .filter((name) => scopeOf(name) === sheetId)
    .map(fromEngine)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What a name means on a sheet: the sheet's own names come before the workbook's. */
export function nameSeenFrom(engine: Engine, sheetId: string, name: string): DefinedName | undefined {
  const named = allNames(engine)
    .filter((each) => sameName(each.name, name))
    .map(fromEngine);
  return named.find((each) => each.sheetId === sheetId) ?? named.find((each) => each.sheetId === undefined);
}

export function nameById(engine: Engine, id: string): DefinedName | undefined {
  const name = service(engine).getValueById(workbookOf(engine).getUnitId(), id);
  return name ? fromEngine(name) : undefined;
}

/** An id that no name has. */
export function newNameId(engine: Engine): string {
  let number = allNames(engine).length + 1;
  while (nameById(engine, `name-${number}`)) number += 1;
  return `name-${number}`;
}

export function addName(engine: Engine, name: DefinedName): void {
  runCommand(engine, InsertDefinedNameCommand.id, toEngine(name));
}

export function changeName(engine: Engine, name: DefinedName): void {
  runCommand(engine, SetDefinedNameCommand.id, toEngine(name));
}

export function removeName(engine: Engine, name: DefinedName): void {
  runCommand(engine, RemoveDefinedNameCommand.id, toEngine(name));
}

/** The range a name stands for; undefined when it is a constant, a formula or no longer refers to anything. */
export function areaOfName(engine: Engine, name: DefinedName): Area | undefined {
  const parsed = parseAddress(name.formula.slice(1));
  if (parsed?.sheetName === undefined) return undefined;
  const sheet = sheetByName(engine, parsed.sheetName);
  if (!sheet) return undefined;
  const { row, column, rows, columns } = parsed;
  return { sheetId: sheet.getSheetId(), row, column, rows, columns };
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Whether Excel takes this as a name: begins with a letter, no spaces, not like a cell, at most 255 characters. */
export function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    NAME.test(name) &&
    !parseAddress(name) &&
    !/^[RC]$/i.test(name) &&
    !/^R\d*C\d*$/i.test(name)
  );
}

function fromEngine(param: IDefinedNamesServiceParam): DefinedName {
  const sheetId = scopeOf(param);
  const formula = param.formulaOrRefString.startsWith('=')
    ? param.formulaOrRefString
    : `=${param.formulaOrRefString}`;
  return {
    id: param.id,
    name: param.name,
    formula,
    comment: param.comment ?? '',
    visible: param.hidden !== true,
    ...(sheetId !== undefined && { sheetId }),
  };
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | undefined {
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : undefined;
}

/** The engine keeps references without =, and other formulas with it. */
function toEngine(name: DefinedName): IDefinedNamesServiceParam {
  const reference = parseAddress(name.formula.slice(1)) !== undefined;
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: reference ? name.formula.slice(1) : name.formula,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
}
