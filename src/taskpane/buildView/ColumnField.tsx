import { Field, Select } from '@fluentui/react-components';
import type { Reading, SourceColumn } from '../../tables/reading';
import { words } from '../words';
import { columnHeading } from './columnHeading';

interface Props {
  reading: Reading;
  /** Key of the table's column. */
  column: string;
  /** A column of the selection, from 0, or that there is none. */
  onMatch(column: number | 'leaveOut'): void;
}

/** Chooses the user's column for one column of the table. */
export function ColumnField({ reading, column, onMatch }: Props): JSX.Element {
  const match = reading.matches[column];
  const missing = match.required && match.column === null;
  return (
    <Field
      size="small"
      label={columnHeading(reading, column)}
      required={match.required}
      hint={missing ? reading.specification.columns.find(({ key }) => key === column)?.meaning : undefined}
      validationMessage={missing ? words.build.needed : undefined}
    >
      <Select
        size="small"
        value={match.column ?? ''}
        onChange={(_, data) => onMatch(data.value === '' ? 'leaveOut' : Number(data.value))}
      >
        {(!match.required || match.column === null) && <option value="">{words.build.notUsed}</option>}
        {reading.columns.map((source) => (
          <option key={source.column} value={source.column}>
            {sourceColumnText(source)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function sourceColumnText({ letter, heading, sample }: SourceColumn): string {
  return words.build.sourceColumn(letter, heading || sample[0] || '');
}
