import type { Reading } from '../../tables/reading';
import type { MoneyUnit } from '../../tables/types';
import { words } from '../words';
import { ColumnField } from './ColumnField';
import type { ColumnsToMatch } from './columnsToMatch';
import { UnitField } from './UnitField';

interface Props {
  reading: Reading;
  columns: ColumnsToMatch;
  /** A column of the selection, from 0, or that there is none. */
  onMatch(key: string, column: number | 'leaveOut'): void;
  onUnit(unit: MoneyUnit): void;
}

/** Which column of the user's fills which column of the table, each to be corrected. */
export function ColumnsSection({ reading, columns, onMatch, onUnit }: Props): JSX.Element {
  const field = (key: string) => (
    <ColumnField key={key} reading={reading} column={key} onMatch={(column) => onMatch(key, column)} />
  );
  return (
    <>
      <div>{words.build.columnsHint}</div>
      {columns.filling.map(field)}
      <UnitField unit={reading.unit} onChange={onUnit} />
      {columns.compared.length > 0 && <div>{words.build.comparedHint}</div>}
      {columns.compared.map(field)}
    </>
  );
}
