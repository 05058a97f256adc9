import { Button, Field, Input, Select } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { words } from '../words';
import type { ArgumentGuide } from './functionGuide';

interface Props {
  argument: ArgumentGuide;
  value: string;
  /** What is wrong with it, if anything. */
  problem?: string;
  /** The selected cells as a formula writes them; undefined when no cells are selected. */
  selected?: string;
  onChange(value: string): void;
}

/** Where one argument of a function is typed or chosen. */
export function ArgumentField({ argument, value, problem, selected, onChange }: Props): JSX.Element {
  const texts = words.functions;
  return (
    <Field
      size="small"
      label={argument.name}
      required={!argument.optional}
      hint={argument.description}
      validationMessage={problem}
    >
      {argument.options.length > 0 ? (
        <Select size="small" value={value} onChange={(_, data) => onChange(data.value)}>
          <option value="">{texts.defaultOption}</option>
          {argument.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={value}
          placeholder={argument.optional ? texts.placeholderOptional : texts.placeholder}
          onChange={(_, data) => onChange(data.value)}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<TableCursorRegular />}
              aria-label={texts.useSelection(argument.name)}
              title={texts.useSelection(argument.name)}
              disabled={!selected}
              onClick={() => selected && onChange(selected)}
            />
          }
        />
      )}
    </Field>
  );
}
