import type { Engine } from '../../../src/workbench/engine/createEngine';
import type {
  CustomFunctionMetadata,
  CustomFunctionParameter,
} from '../../../src/workbench/engine/customFunctions';

/** Types formulas or values into the active sheet, by address. */
export function type(engine: Engine, cells: Record<string, string | number | boolean>): void {
  const sheet = engine.workbook().getActiveSheet();
  for (const [address, value] of Object.entries(cells)) {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    sheet.getRange(address).setValue(isFormula ? { f: value } : value);
  }
}

/** What the cells of a range show, spilled ones included. */
export function shown(engine: Engine, address: string): unknown[][] {
  return engine.workbook().getActiveSheet().getRange(address).getValues();
}

/** The metadata of a function with the given parameters, by name: scalar of type `any` unless said otherwise. */
export function metadata(
  id: string,
  parameters: Record<string, Partial<CustomFunctionParameter>>,
  more: Partial<CustomFunctionMetadata> = {},
): CustomFunctionMetadata {
  const listed = Object.entries(parameters).map(([name, parameter]) => ({ name, type: 'any', ...parameter }));
  return { id, name: id, parameters: listed, ...more };
}
