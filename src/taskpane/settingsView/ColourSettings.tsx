import { colourKeys } from '../../tables/settings/colourUses';
import type { HouseColours } from '../../tables/settings/houseSettings';
import { ColourSetting } from './ColourSetting';
import type { SettingsFormControl } from './useSettingsForm';

interface Props {
  form: SettingsFormControl;
  /** The colours the workbook keeps now. */
  kept: HouseColours;
}

/** Every colour of the house. */
export function ColourSettings({ form, kept }: Props): JSX.Element {
  return (
    <>
      {colourKeys.map((key) => (
        <ColourSetting key={key} form={form} colour={key} kept={kept[key]} />
      ))}
    </>
  );
}
