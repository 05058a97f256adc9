import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { periodInWords } from '../../tables/rolling/rollStep';
import { Working } from '../shared/Working';
import { CompareSection } from '../compareView/CompareSection';
import { refreshSettings } from '../settingsView/settingsStore';
import { useGoTo } from '../shareView/useGoTo';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import { KeptNotice } from './KeptNotice';
import { RollForm } from './RollForm';
import { RollNotice } from './RollNotice';
import { useRollPlan } from './useRollPlan';
import { isDone, useRollRun } from './useRollRun';
import { useRollReading } from './useRollReading';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Sets the workbook up for the next period, after showing what that changes. */
export function RollForwardView({ shown }: { shown: boolean }): JSX.Element {
  const styles = useStyles();
  const texts = words.rollForward;
  const { outcome, progress, lookAgain } = useRollReading(shown);
  const read = outcome?.kind === 'read' ? outcome : undefined;
  const control = useRollPlan(read);
  const rolling = useRollRun(() => {
    void refreshSettings();
    lookAgain();
  });
  const { problem, show } = useGoTo();
  const { run, busy } = rolling;

  // What was done is told once; who comes back later finds it as what can still be undone.
  const [wasShown, setWasShown] = useState(shown);
  if (shown !== wasShown) {
    setWasShown(shown);
    if (shown && isDone(run)) rolling.putAway();
  }

  const { step, plan, choices, archive } = control;
  const hasRolled = isDone(run);
  const isAboutUndo = hasRolled || run.kind === 'undoing' || run.kind === 'undoEnded';
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') rolling.cancel();
  };
  return (
    <div className={styles.view} onKeyDown={escape}>
      <div className={styles.form}>
        <h2 className={styles.heading}>{texts.heading}</h2>
        <p className={styles.quiet}>{texts.intro}</p>
        {outcome?.kind === 'refused' && <Notice tone="problem">{outcome.message}</Notice>}
        {read?.kept && !isAboutUndo && <KeptNotice kept={read.kept} rolling={rolling} />}
        {(progress || !outcome) && !busy && (
          <Working
            text={progress ? texts.stages.reading(progress.done, progress.total) : texts.looking}
            progress={progress && progress.done / Math.max(1, progress.total)}
          />
        )}
        {read && !hasRolled && <RollForm read={read} control={control} disabled={busy} onShow={show} />}
        <CompareSection />
      </div>
      <div className={styles.footer}>
        {problem && <Notice tone="problem">{problem}</Notice>}
        <RollNotice rolling={rolling} onShow={show} />
        {step && plan && !hasRolled && (
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={busy || progress !== undefined || plan.changes.length === 0}
            onClick={() => void rolling.roll({ step, choices, archive })}
          >
            {texts.start(periodInWords(step.to.period))}
          </Button>
        )}
      </div>
    </div>
  );
}
