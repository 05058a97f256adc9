import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { isYearRoll, periodInWords, shortPeriod, type RollStep } from '../../tables/rolling/rollStep';
import { outturnPeriod } from '../../tables/settings/period';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const periods = Array.from({ length: outturnPeriod }, (_, i) => i + 1);

interface Props {
  period: number | null;
  /** Null until the period is known. */
  step: RollStep | null;
  year: string;
  guessed: boolean;
  onChange(period: number): void;
}

/** From which period to which. */
export function PeriodField({ period, step, year, guessed, onChange }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const texts = words.rollForward;
  const hint = period === null ? texts.ask : guessed ? texts.guessed : undefined;
  return (
    <div className={styles.part}>
      <Field size="small" label={texts.from} hint={hint}>
        <Select
          size="small"
          value={period === null ? '' : String(period)}
          onChange={(_, data) => data.value !== '' && onChange(Number(data.value))}
        >
          {period === null && <option value="">{texts.notSaid}</option>}
          {periods.map((each) => (
            <option key={each} value={each}>
              {each === outturnPeriod ? shortPeriod(each) : `Period ${each}`}
            </option>
          ))}
        </Select>
      </Field>
      {step && (
        <p className={view.text}>
          <strong>{texts.to(periodInWords(step.to.period))}</strong>
          {year !== '' && ` · ${texts.year(step.to.year)}`}
        </p>
      )}
      {step && isYearRoll(step) && <p className={view.quiet}>{texts.newYear(step.to.year)}</p>}
      {step && isYearRoll(step) && year === '' && <p className={view.quiet}>{texts.noYear}</p>}
    </div>
  );
}
