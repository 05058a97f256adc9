import { Field, Select } from '@fluentui/react-components';
import type { ColumnMatch, Reading, SourceColumn } from '../../tables/reading';
import { words } from '../words';
import { columnHeading } from './columnHeading';

interface Props {
  reading: Reading;
  /** A column of the selection, from 0, or that there is none. */
  onMatch(key: string, column: number | 'leaveOut'): void;
}

/** Which column of the user's fills which column of the table, each to be corrected. */
export function ColumnsSection({ reading, onMatch }: Props): JSX.Element {
  return (
    <>
      <div>{words.build.columnsHint}</div>
      {Object.entries(reading.matches).map(([key, match]) => (
        <Field
          key={key}
          size="small"
          label={columnHeading(reading, key)}
          required={match.required}
          validationMessage={isMissing(match) ? words.build.needed : undefined}
        >
          <Select
            size="small"
            value={match.column ?? ''}
            onChange={(_, data) => onMatch(key, data.value === '' ? 'leaveOut' : Number(data.value))}
          >
            {(!match.required || match.column === null) && <option value="">{words.build.notUsed}</option>}
            {reading.columns.map((column) => (
              <option key={column.column} value={column.column}>
                {sourceColumnText(column)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

function isMissing(match: ColumnMatch): boolean {
  return match.required && match.column === null;
}

function sourceColumnText({ letter, heading }: SourceColumn): string {
  return heading ? `${letter}  ${heading}` : words.build.unnamedColumn(letter);
}
