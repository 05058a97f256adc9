import type { HouseSettings } from '../../tables/settings/houseSettings';
import { ColourSettings } from './ColourSettings';
import { FigureSettings } from './FigureSettings';
import type { SettingsGroup } from './groups';
import { MaterialitySettings } from './MaterialitySettings';
import { PhraseSettings } from './PhraseSettings';
import { RagSettings } from './RagSettings';
import { ReportSettings } from './ReportSettings';
import type { SettingsFormControl } from './useSettingsForm';

interface Props {
  group: SettingsGroup;
  form: SettingsFormControl;
  /** As the workbook keeps them now. */
  settings: HouseSettings;
}

/** The fields of one group. */
export function GroupFields({ group, form, settings }: Props): JSX.Element {
  switch (group) {
    case 'report':
      return <ReportSettings form={form} />;
    case 'figures':
      return <FigureSettings form={form} />;
    case 'materiality':
      return <MaterialitySettings form={form} />;
    case 'rag':
      return <RagSettings form={form} />;
    case 'colours':
      return <ColourSettings form={form} kept={settings.colours} />;
    case 'phrases':
      return <PhraseSettings form={form} />;
  }
}
