import { Checkbox } from '@fluentui/react-components';
import { settingNames } from '../../tables/settings/settingNames';
import { words } from '../words';
import { TextSetting } from './TextSetting';
import type { SettingsFormControl } from './useSettingsForm';

/** When an indicator is Amber, and what Blue means for savings. */
export function RagSettings({ form }: { form: SettingsFormControl }): JSX.Element {
  return (
    <>
      <TextSetting
        form={form}
        field="ragTolerance"
        label={settingNames.ragTolerance}
        hint={words.settings.toleranceHint}
      />
      <Checkbox
        label={settingNames.blueIsDelivered}
        checked={form.values.blueIsDelivered === 'yes'}
        onChange={(_, data) => form.change('blueIsDelivered', data.checked === true ? 'yes' : 'no')}
      />
    </>
  );
}
