import { Field, Select } from '@fluentui/react-components';
import { formatFigure } from '../../tables/display';
import type { LinkChoice } from '../../tables/linkChoices';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';

interface Props {
  /** What the figure is called. */
  label: string;
  offered: readonly LinkChoice[];
  /** Key of the choice; undefined for a figure that is typed. */
  chosen: string | undefined;
  onChoose(key: string | undefined): void;
}

/** Where a figure comes from: it is typed, or read from a total or a row of a table in the workbook. */
export function LinkField({ label, offered, chosen, onChoose }: Props): JSX.Element {
  const view = useViewStyles();
  const texts = words.build;
  const choice = offered.find(({ key }) => key === chosen);
  const tables = [...new Set(offered.map(({ cell }) => cell.sheetName))];
  return (
    <Field
      className={view.nameField}
      size="small"
      label={texts.linkFrom(label)}
      hint={choice && texts.linkedTo(choice.table)}
    >
      <Select
        className={view.nameChoice}
        size="small"
        value={chosen ?? ''}
        onChange={(_, { value }) => onChoose(value === '' ? undefined : value)}
      >
        <option value="">{texts.linkTyped}</option>
        {tables.map((sheetName) => {
          const inTable = offered.filter(({ cell }) => cell.sheetName === sheetName);
          return (
            <optgroup key={sheetName} label={inTable[0].table}>
              {inTable.map(({ key, label: row, cell: { figure, unit = '£000' } }) => (
                <option key={key} value={key}>
                  {texts.linkOption(row, formatFigure(figure, 'money', unit))}
                </option>
              ))}
            </optgroup>
          );
        })}
      </Select>
    </Field>
  );
}
