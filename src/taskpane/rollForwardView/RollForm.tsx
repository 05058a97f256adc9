import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Cells } from '../../tables/addressText';
import { driverMark } from '../../tables/driverMark';
import { periodInWords } from '../../tables/rolling/rollStep';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { InputFields } from './InputFields';
import { PeriodField } from './PeriodField';
import { TableList } from './TableList';
import { TextList } from './TextList';
import type { RollPlanControl, RollRead } from './useRollPlan';

const useStyles = makeStyles({
  part: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  read: RollRead;
  control: RollPlanControl;
  disabled: boolean;
  onShow(cells: Cells): void;
}

/** From which period, what will happen, and the choices. */
export function RollForm({ read, control, disabled, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const texts = words.rollForward;
  const { step, plan, choices } = control;
  return (
    <>
      <PeriodField
        period={control.period}
        step={step}
        year={read.from.year}
        guessed={control.guessed}
        onChange={control.pickPeriod}
      />
      {plan && step && (
        <>
          <h3 className={styles.part}>{texts.tables}</h3>
          {plan.tables.length === 0 && <p className={view.text}>{texts.noTables}</p>}
          <TableList
            plan={plan}
            hiddenSheets={read.hiddenSheets}
            disabled={disabled}
            onChoose={(id, chosen) => control.choose('tables', id, chosen)}
            onShow={onShow}
          />
          {plan.drivers.length > 0 && (
            <p className={view.text}>
              {texts.drivers(plan.drivers.length, driverMark(step.from.period).trim())}
            </p>
          )}
          <TextList
            labels={plan.labels}
            texts={plan.texts}
            disabled={disabled}
            onChoose={(id, chosen) => control.choose('texts', id, chosen)}
            onShow={onShow}
          />
          <InputFields inputs={choices.inputs} disabled={disabled} onChange={control.setInputs} />
          <Checkbox
            checked={control.archive}
            disabled={disabled}
            label={texts.archive(periodInWords(step.from.period))}
            onChange={(_, data) => control.setArchive(data.checked === true)}
          />
        </>
      )}
    </>
  );
}
