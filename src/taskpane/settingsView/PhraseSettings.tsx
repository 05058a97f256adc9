import { phraseField } from '../../tables/settings/settingsForm';
import { words } from '../words';
import { TextSetting } from './TextSetting';
import type { SettingsFormControl } from './useSettingsForm';

/** A phrase of the commentary that an organisation may put in its own words. */
export interface CommentaryPhrase {
  key: string;
  /** What people call it. */
  name: string;
  /** As it is written while nobody has changed it. */
  usual: string;
}

interface Props {
  form: SettingsFormControl;
  phrases: readonly CommentaryPhrase[];
}

/** The organisation's own words; a blank field is the usual phrase. */
export function PhraseSettings({ form, phrases }: Props): JSX.Element {
  return (
    <>
      {phrases.map(({ key, name, usual }) => (
        <TextSetting
          key={key}
          form={form}
          field={phraseField(key)}
          label={name}
          placeholder={usual}
          hint={words.settings.phraseHint(usual)}
        />
      ))}
    </>
  );
}
