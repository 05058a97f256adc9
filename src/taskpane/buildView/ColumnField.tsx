import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ColumnMatch, Reading, SourceColumn } from '../../tables/reading';
import { words } from '../words';
import { columnHeading } from './columnHeading';

const LEAVE_OUT = 'leaveOut';

/** A column that only another shape of the table has: choosing one asks for that shape. */
const OTHER_SHAPE: ColumnMatch = { column: null, how: 'leftOut', required: false };

/** A long heading is cut short rather than widening the pane. */
const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface Props {
  reading: Reading;
  /** Key of the table's column. */
  column: string;
  /** A column of the selection, from 0, or that there is none. */
  onMatch(column: number | 'leaveOut'): void;
}

/** Chooses the user's column for one column of the table. */
export function ColumnField({ reading, column, onMatch }: Props): JSX.Element {
  const styles = useStyles();
  const match = reading.matches[column] ?? OTHER_SHAPE;
  const specification = reading.specification.columns.find(({ key }) => key === column);
  const missing = match.required && match.how === 'notFound';
  return (
    <Field
      className={styles.field}
      size="small"
      label={columnHeading(reading, column)}
      hint={missing ? specification?.meaning : undefined}
      validationMessage={missing ? words.build.needed : undefined}
    >
      <Select
        className={styles.select}
        size="small"
        value={match.column ?? (missing ? '' : LEAVE_OUT)}
        onChange={(_, data) => onMatch(data.value === LEAVE_OUT ? LEAVE_OUT : Number(data.value))}
      >
        {missing && (
          <option value="" disabled>
            {words.build.choose}
          </option>
        )}
        {(specification?.canBeLeftOut || !match.required) && (
          <option value={LEAVE_OUT}>{words.build.notUsed}</option>
        )}
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
