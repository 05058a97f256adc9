import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { RollReadOutcome } from '../../excel/rolling/outcomes';
import { planRoll, usualChoices, type RollChoices } from '../../tables/rolling/planRoll';
import { driverFlag } from '../../tables/rolling/rollDrivers';
import { rollSource } from '../../tables/rolling/rollSource';
import { periodInWords, rollStep } from '../../tables/rolling/rollStep';
import { Working } from '../shared/Working';
import { refreshSettings } from '../settingsView/settingsStore';
import { useGoTo } from '../shareView/useGoTo';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import { InputFields } from './InputFields';
import { KeptNotice } from './KeptNotice';
import { PeriodField } from './PeriodField';
import { RollNotice } from './RollNotice';
import { TableList } from './TableList';
import { TextList } from './TextList';
import { isDone, useRollRun, type RollRun } from './useRollRun';
import { useRollReading } from './useRollReading';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  part: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

type Read = Extract<RollReadOutcome, { kind: 'read' }>;

/** Sets the workbook up for the next period, after showing what that changes. */
export function RollForwardView({ shown }: { shown: boolean }): JSX.Element {
  const styles = useStyles();
  const texts = words.rollForward;
  const { outcome, progress, lookAgain } = useRollReading(shown);
  const rolling = useRollRun(() => {
    void refreshSettings();
    lookAgain();
  });
  const { problem, show } = useGoTo();
  const { run } = rolling;
  const isShowingUndo = isDone(run) || run.kind === 'undoing' || run.kind === 'undoEnded';

  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') rolling.cancel();
  };
  return (
    <div className={styles.view} onKeyDown={escape}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.quiet}>{texts.intro}</p>
      {problem && <Notice tone="problem">{problem}</Notice>}
      {outcome?.kind === 'refused' && <Notice tone="problem">{outcome.message}</Notice>}
      {outcome?.kind === 'read' && outcome.kept && !isShowingUndo && (
        <KeptNotice kept={outcome.kept} rolling={rolling} />
      )}
      <RollNotice rolling={rolling} onShow={show} />
      {(progress || !outcome) && !rolling.busy && (
        <Working
          text={progress ? texts.stages.reading(progress.done, progress.total) : texts.looking}
          progress={progress && progress.done / Math.max(1, progress.total)}
        />
      )}
      {outcome?.kind === 'read' && !isDone(run) && (
        <RollForm
          read={outcome}
          rolling={rolling}
          disabled={rolling.busy || progress !== undefined}
          onShow={show}
        />
      )}
    </div>
  );
}

interface FormProps {
  read: Read;
  rolling: RollRun;
  disabled: boolean;
  onShow: ReturnType<typeof useGoTo>['show'];
}

/** From which period, what will happen, the choices, and the button. */
function RollForm({ read, rolling, disabled, onShow }: FormProps): JSX.Element {
  const styles = useStyles();
  const texts = words.rollForward;
  const { reading, settings, from, guessed, hiddenSheets } = read;
  const [picked, setPicked] = useState<number>();
  const [choices, setChoices] = useState<RollChoices>(usualChoices);
  const [archive, setArchive] = useState(true);
  const period = picked ?? from.period;
  const { year } = from;
  const step = useMemo(
    () => (period === null ? null : rollStep({ period, year }, settings.periodLabel)),
    [period, year, settings.periodLabel],
  );
  const source = useMemo(() => step && rollSource(reading, step), [reading, step]);
  const plan = useMemo(() => source && step && planRoll(source, step, choices), [source, step, choices]);
  const choose = (of: 'tables' | 'texts') => (id: string, chosen: boolean) =>
    setChoices((now) => ({ ...now, [of]: { ...now[of], [id]: chosen } }));

  return (
    <>
      <PeriodField
        period={period}
        step={step}
        year={year}
        guessed={guessed && picked === undefined}
        onChange={setPicked}
      />
      {plan && step && (
        <>
          <h3 className={styles.part}>{texts.tables}</h3>
          {plan.tables.length === 0 && <p className={styles.text}>{texts.noTables}</p>}
          <TableList
            plan={plan}
            hiddenSheets={hiddenSheets}
            disabled={disabled}
            onChoose={choose('tables')}
            onShow={onShow}
          />
          {plan.drivers.length > 0 && (
            <p className={styles.text}>
              {texts.drivers(plan.drivers.length, driverFlag(step.from.period).trim())}
            </p>
          )}
          <TextList texts={plan.texts} disabled={disabled} onChoose={choose('texts')} onShow={onShow} />
          <InputFields
            inputs={choices.inputs}
            disabled={disabled}
            onChange={(inputs) => setChoices((now) => ({ ...now, inputs }))}
          />
          <Checkbox
            checked={archive}
            disabled={disabled}
            label={texts.archive(periodInWords(step.from.period))}
            onChange={(_, data) => setArchive(data.checked === true)}
          />
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={disabled || plan.changes.length === 0}
            onClick={() => void rolling.roll({ step, choices, archive })}
          >
            {texts.start(periodInWords(step.to.period))}
          </Button>
        </>
      )}
    </>
  );
}
