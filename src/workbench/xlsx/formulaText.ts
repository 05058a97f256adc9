import { addInFunctionsFromFile, addInFunctionsToFile } from './addInFunctionNames';
import { markNewFunctions, unmarkNewFunctions } from './newFunctionNames';

/** A formula as a cell has it (`=SUM(A1:A3)`) as a file has it: no equals sign, marks before newer and add-in functions. */
export function formulaToFile(formula: string): string {
  return addInFunctionsToFile(markNewFunctions(formula.replace(/^=/, '')));
}

/** A formula as a file has it as a cell has it. */
export function formulaFromFile(formula: string): string {
  return `=${addInFunctionsFromFile(unmarkNewFunctions(formula.replace(/^=/, '')))}`;
}
