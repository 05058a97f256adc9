import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { betterColour, colourUses, sampleOf } from '../../tables/settings/colourUses';
import { white } from '../../tables/settings/contrast';
import type { HouseColours } from '../../tables/settings/houseSettings';
import { colourNames } from '../../tables/settings/settingNames';
import { colourField } from '../../tables/settings/settingsForm';
import { colourOf, contrastText } from '../../tables/settings/typedSettings';
import { words } from '../words';
import type { SettingsFormControl } from './useSettingsForm';

const useStyles = makeStyles({
  picker: {
    width: '20px',
    height: '20px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sample: {
    flexShrink: 0,
    minWidth: '64px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    // What it shows is the colour itself, whatever the theme.
    forcedColorAdjust: 'none',
  },
  row: { display: 'flex', minWidth: 0, alignItems: 'center', gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
  use: { alignSelf: 'flex-start' },
});

interface Props {
  form: SettingsFormControl;
  colour: keyof HouseColours;
  /** What is shown while something else is typed than a colour. */
  kept: string;
}

/** One colour: typed or picked, shown in use, its contrast in words; one that cannot be read is refused with a better one. */
export function ColourSetting({ form, colour: key, kept }: Props): JSX.Element {
  const styles = useStyles();
  const texts = words.settings;
  const field = colourField(key);
  const name = colourNames[key];
  const typed = colourOf(form.values[field]);
  const shown = typed ?? kept;
  const better = typed && betterColour(key, typed);
  const sample = sampleOf(key, shown);
  const problem =
    better && form.reading.kind === 'problems' ? form.reading.problems[field] : form.problemOf(field);
  return (
    <>
      <Field
        size="small"
        label={name}
        validationMessage={problem}
        hint={
          typed && !better
            ? texts.readable[readAs(key, sample.text)](contrastText(sample.contrast))
            : undefined
        }
      >
        {(fieldProps) => (
          <div className={styles.row}>
            <Input
              {...fieldProps}
              className={styles.input}
              value={form.values[field]}
              onChange={(_, data) => form.change(field, data.value)}
              onBlur={() => form.leave(field)}
              contentAfter={
                <input
                  type="color"
                  className={styles.picker}
                  aria-label={texts.pick(name)}
                  value={shown.toLowerCase()}
                  onChange={(event) => form.change(field, event.target.value.toUpperCase())}
                />
              }
            />
            <span
              aria-hidden="true"
              className={styles.sample}
              style={{ color: sample.text, backgroundColor: sample.fill }}
            >
              {sampleText(key)}
            </span>
          </div>
        )}
      </Field>
      {better && (
        <Button size="small" className={styles.use} onClick={() => form.change(field, better)}>
          {texts.use(better)}
        </Button>
      )}
    </>
  );
}

function sampleText(key: keyof HouseColours): string {
  const { samples } = words.settings;
  const use = colourUses[key];
  return use === 'status' ? colourNames[key] : samples[use];
}

/** Against what the contrast is reckoned. */
function readAs(key: keyof HouseColours, text: string): 'white' | 'black' | 'heading' | 'text' {
  const use = colourUses[key];
  if (use !== 'status') return use;
  return text === white ? 'white' : 'black';
}
