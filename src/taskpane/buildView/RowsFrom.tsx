import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { rangeAddress } from '../../tables/cellAddress';
import type { Reading } from '../../tables/reading';
import { words } from '../words';
import { addressText } from '../../tables/addressText';
import { blankRowsOf, MOST_BLANK_ROWS, type Choices } from './choices';
import type { SourceControl } from './useSource';

const useStyles = makeStyles({
  source: {
    paddingLeft: '36px',
    marginTop: `-${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  rows: { paddingLeft: '36px', maxWidth: '200px' },
});

interface Props {
  choices: Choices;
  source: SourceControl;
  reading?: Reading;
  /** How many tables are selected, where it is not known which one is meant. */
  severalTables?: number;
  /** How many tables of the workbook can be the rows; undefined where the table is not made of others. */
  tables?: number;
  onChange(change: Partial<Choices>): void;
}

/** Where the rows come from: the selection, shown live, or nowhere yet. */
export function RowsFrom({ choices, source, reading, severalTables, tables, onChange }: Props): JSX.Element {
  const styles = useStyles();
  const texts = words.build;
  const fromBlank = choices.from === 'blank';
  const fromSelection = choices.from === 'selection';
  const wrongRows = blankRowsOf(choices.blankRows) === undefined;
  return (
    <Field label={{ children: texts.rowsFrom, weight: 'semibold' }}>
      <RadioGroup
        value={choices.from}
        onChange={(_, data) => onChange({ from: data.value as Choices['from'] })}
      >
        <Radio value="selection" label={texts.fromSelection} />
        {fromSelection && (
          <div role="status" className={styles.source}>
            {sourceText(source, reading, severalTables)}
          </div>
        )}
        {tables !== undefined && <Radio value="tables" label={texts.fromTables(tables)} />}
        <Radio value="blank" label={texts.blank} />
        {fromBlank && (
          <Field
            size="small"
            className={styles.rows}
            label={texts.blankRows}
            validationMessage={wrongRows ? texts.blankRowsRange(MOST_BLANK_ROWS) : undefined}
          >
            <Input
              inputMode="numeric"
              value={choices.blankRows}
              onChange={(_, data) => onChange({ blankRows: data.value })}
            />
          </Field>
        )}
      </RadioGroup>
    </Field>
  );
}

function sourceText(
  { source, awaited }: SourceControl,
  reading: Reading | undefined,
  severalTables: number | undefined,
): string {
  if (source.kind === 'problem' && awaited === undefined) return source.message;
  if (source.kind === 'read' && awaited === undefined && severalTables !== undefined) {
    return words.build.severalSource(addressText(source.address), severalTables);
  }
  if (source.kind === 'read' && (awaited === undefined || awaited === source.address) && reading) {
    const rows = reading.rows.filter((row) => row.kind === 'row').length;
    const { grid } = source;
    return words.build.source(`${grid.sheetName}!${rangeAddress(grid)}`, rows, reading.specification.rowNoun);
  }
  return awaited === undefined ? words.build.waiting : addressText(awaited);
}
