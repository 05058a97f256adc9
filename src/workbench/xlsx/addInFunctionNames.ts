import { mapOutsideQuotes } from './mapOutsideQuotes';

/** What stands before the point in the names of the add-in's functions. */
const NAMESPACES = ['OUTTURN'];

const NAME = '[A-Z_][A-Z0-9_.]*';
const IN_CELL = new RegExp(`(?<![\\w.])(${NAMESPACES.join('|')})\\.(${NAME})(?=\\s*\\()`, 'gi');
const IN_FILE = new RegExp(`(?<![\\w.])_xldudf_(${NAMESPACES.join('|')})_(${NAME})(?=\\s*\\()`, 'gi');

/** Writes add-in functions as Excel does in files: `OUTTURN.VARIANCE(` becomes `_xldudf_OUTTURN_VARIANCE(`. */
export function addInFunctionsToFile(formula: string): string {
  return mapOutsideQuotes(formula, (text) =>
    text.replace(
      IN_CELL,
      (_, namespace: string, name: string) =>
        `_xldudf_${`${namespace}_${name.replace(/\./g, '_')}`.toUpperCase()}`,
    ),
  );
}

/** Reads add-in functions as Excel writes them in files: `_xldudf_OUTTURN_VARIANCE(` becomes `OUTTURN.VARIANCE(`. */
export function addInFunctionsFromFile(formula: string): string {
  return mapOutsideQuotes(formula, (text) => text.replace(IN_FILE, '$1.$2'));
}
