import { Field, Select } from '@fluentui/react-components';
import type { SettingsFormControl } from './useSettingsForm';

interface Props {
  form: SettingsFormControl;
  field: string;
  label: string;
  /** Values and how they are called. */
  options: readonly (readonly [value: string, name: string])[];
}

/** A setting that is one of a few. */
export function ChoiceSetting({ form, field, label, options }: Props): JSX.Element {
  return (
    <Field size="small" label={label}>
      <Select size="small" value={form.values[field]} onChange={(_, data) => form.change(field, data.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
