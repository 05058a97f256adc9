import { Field, Input } from '@fluentui/react-components';
import type { SettingsFormControl } from './useSettingsForm';

interface Props {
  form: SettingsFormControl;
  field: string;
  label: string;
  hint?: string;
  placeholder?: string;
}

/** A setting that is typed; what is wrong with it is said beside it once it has been left. */
export function TextSetting({ form, field, label, hint, placeholder }: Props): JSX.Element {
  const problem = form.problemOf(field);
  return (
    <Field size="small" label={label} hint={hint} validationMessage={problem}>
      <Input
        value={form.values[field] ?? ''}
        placeholder={placeholder}
        onChange={(_, data) => form.change(field, data.value)}
        onBlur={() => form.leave(field)}
      />
    </Field>
  );
}
