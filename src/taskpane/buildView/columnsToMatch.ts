import { isInput } from '../../tables/chooseColumns';
import type { Reading } from '../../tables/reading';
import type { ColumnSpecification } from '../../tables/specification';
import { variantOf } from '../../tables/tableColumns';

/** Which columns the user is shown to match, in the table's order. */
export interface ColumnsToMatch {
  /** Names and inputs of every shape of the table: choosing one may change the shape. */
  filling: string[];
  /** Columns the table works out itself, found among the user's: theirs are compared with ours. */
  compared: string[];
  /** Of the columns that the table in its present shape takes from the user, how many there are and are found. */
  wanted: number;
  found: number;
}

/** Sorts the columns of a reading into those that fill the table and those that are only compared with it. */
export function columnsToMatch({ specification, variant, matches, corrections }: Reading): ColumnsToMatch {
  const shape = variantOf(specification, variant);
  const { columns } = specification;
  // A column said to be missing may be worked out instead; it stays, so that one can still be chosen.
  const saidMissing = ({ key }: ColumnSpecification) => corrections.columns[key] === 'leaveOut';
  const filling = columns.filter(
    (column) => column.kind !== 'computed' || isInput(column, shape) || saidMissing(column),
  );
  const isFound = ({ key }: ColumnSpecification) => typeof matches[key]?.column === 'number';
  const compared = columns.filter((column) => !filling.includes(column) && isFound(column));
  const wanted = filling.filter(({ key }) => shape.columns.includes(key));
  return {
    filling: filling.map(({ key }) => key),
    compared: compared.map(({ key }) => key),
    wanted: wanted.length,
    found: wanted.filter(isFound).length,
  };
}
