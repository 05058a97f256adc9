import { defaultPhrases, type Phrases } from '../../tables/commentary/compose/phrases';
import { phraseField } from '../../tables/settings/settingsForm';
import { words } from '../words';
import { TextSetting } from './TextSetting';
import type { SettingsFormControl } from './useSettingsForm';

const KEYS = Object.keys(defaultPhrases) as (keyof Phrases)[];

/** The organisation's own words for the commentary; a blank field is the usual phrase, which stands there greyed. */
export function PhraseSettings({ form }: { form: SettingsFormControl }): JSX.Element {
  const texts = words.settings;
  return (
    <>
      <div>{texts.phrasesHint}</div>
      {KEYS.map((key) => {
        const field = phraseField(key);
        const own = Boolean(form.values[field]?.trim());
        return (
          <TextSetting
            key={key}
            form={form}
            field={field}
            label={texts.phraseNames[key]}
            placeholder={defaultPhrases[key]}
            hint={own ? texts.phraseHint(defaultPhrases[key]) : undefined}
          />
        );
      })}
    </>
  );
}
