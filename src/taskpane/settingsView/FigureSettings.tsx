import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { settingNames } from '../../tables/settings/settingNames';
import { words } from '../words';
import { ChoiceSetting } from './ChoiceSetting';
import type { SettingsFormControl } from './useSettingsForm';

/** How figures are written and worked out. */
export function FigureSettings({ form }: { form: SettingsFormControl }): JSX.Element {
  const texts = words.build;
  const { formulas } = form.values;
  return (
    <>
      <ChoiceSetting
        form={form}
        field="unit"
        label={settingNames.unit}
        options={['£', '£000', '£m'].map((unit) => [unit, unit])}
      />
      <ChoiceSetting
        form={form}
        field="millionDecimals"
        label={settingNames.millionDecimals}
        options={['0', '1', '2', '3'].map((decimals) => [decimals, decimals])}
      />
      <ChoiceSetting
        form={form}
        field="percentBase"
        label={settingNames.percentBase}
        options={[
          ['signed', texts.signed],
          ['absolute', texts.absolute],
        ]}
      />
      <Field label={settingNames.formulas} hint={formulas === 'functions' ? texts.functionsHint : undefined}>
        <RadioGroup value={formulas} onChange={(_, data) => form.change('formulas', data.value)}>
          <Radio value="native" label={texts.native} />
          <Radio value="functions" label={texts.functions} />
        </RadioGroup>
      </Field>
    </>
  );
}
