import { makeStyles, tokens } from '@fluentui/react-components';
import { materialityNames } from '../../tables/settings/settingNames';
import { words } from '../words';
import { ChoiceSetting } from './ChoiceSetting';
import { materialityMeaning } from './summaries';
import { TextSetting } from './TextSetting';
import type { SettingsFormControl } from './useSettingsForm';

const useStyles = makeStyles({
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which variances are to be explained, and what the three fields come to. */
export function MaterialitySettings({ form }: { form: SettingsFormControl }): JSX.Element {
  const styles = useStyles();
  const { rules } = words.settings;
  return (
    <>
      <TextSetting form={form} field="materialityPercent" label={materialityNames.percent} />
      <TextSetting form={form} field="materialityAmount" label={materialityNames.amount} />
      <ChoiceSetting
        form={form}
        field="materialityRule"
        label={materialityNames.rule}
        options={[
          ['greater', rules.greater],
          ['lesser', rules.lesser],
        ]}
      />
      {form.reading.kind === 'settings' && (
        <p className={styles.meaning}>{materialityMeaning(form.reading.settings.materiality)}</p>
      )}
    </>
  );
}
