import { monthOfPeriod, outturnPeriod, periodName } from '../../tables/settings/period';
import { settingNames } from '../../tables/settings/settingNames';
import type { PeriodLabel } from '../../tables/settings/houseSettings';
import { words } from '../words';
import { ChoiceSetting } from './ChoiceSetting';
import { TextSetting } from './TextSetting';
import type { SettingsFormControl } from './useSettingsForm';

const LABELS: readonly PeriodLabel[] = ['period', 'p', 'month', 'monthYear'];

/** The period that shows what a label looks like while none is said. */
const EXAMPLE_PERIOD = 10;

/** Whose report it is and of when. */
export function ReportSettings({ form }: { form: SettingsFormControl }): JSX.Element {
  const texts = words.settings;
  const { values, reading } = form;
  const period =
    values.period === '' || values.period === String(outturnPeriod) ? EXAMPLE_PERIOD : Number(values.period);
  const year = reading.kind === 'settings' ? reading.settings.year : '';
  const twelve = Array.from({ length: 12 }, (_, i) => i + 1);
  return (
    <>
      <TextSetting form={form} field="organisation" label={settingNames.organisation} />
      <TextSetting form={form} field="year" label={settingNames.year} hint={texts.yearHint} />
      <ChoiceSetting
        form={form}
        field="period"
        label={settingNames.period}
        options={[
          ['', texts.notSaid],
          ...twelve.map((each) => [String(each), texts.periodOption(each, monthOfPeriod(each))] as const),
          [String(outturnPeriod), texts.outturnOption],
        ]}
      />
      <ChoiceSetting
        form={form}
        field="periodLabel"
        label={settingNames.periodLabel}
        options={LABELS.map((periodLabel) => [periodLabel, periodName({ period, periodLabel, year })])}
      />
    </>
  );
}
