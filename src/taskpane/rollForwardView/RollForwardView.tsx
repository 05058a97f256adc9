import { Button } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { movesSettings } from '../../tables/rolling/movesSettings';
import { changesAnything } from '../../tables/rolling/planRoll';
import { periodInWords } from '../../tables/rolling/rollStep';
import { Working } from '../shared/Working';
import { CompareSection } from '../compareView/CompareSection';
import { refreshSettings } from '../shared/settingsStore';
import { useGoTo } from '../shared/useGoTo';
import { Notice } from '../shared/Notice';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { KeptNotice } from './KeptNotice';
import { RollForm } from './RollForm';
import { RollNotice } from './RollNotice';
import { useRollPlan } from './useRollPlan';
import { isDone, useRollRun } from './useRollRun';
import { useRollReading } from './useRollReading';

/** Sets the workbook up for the next period, after showing what that changes. */
export function RollForwardView({ shown }: { shown: boolean }): JSX.Element {
  const view = useViewStyles();
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
  const changes = plan !== null && changesAnything(plan);
  const settingsMove = read !== undefined && step !== null && movesSettings(read.settings, step);
  const hasRolled = isDone(run);
  const isAboutUndo = hasRolled || run.kind === 'undoing' || run.kind === 'undoEnded';
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') rolling.cancel();
  };
  return (
    <div className={view.view} onKeyDown={escape}>
      <div className={view.body}>
        <h2 className={view.heading}>{texts.heading}</h2>
        <p className={view.quiet}>{texts.intro}</p>
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
      <div className={view.footer}>
        {problem && <Notice tone="problem">{problem}</Notice>}
        <RollNotice rolling={rolling} onShow={show} />
        {step && plan && !hasRolled && (
          <>
            {!changes && (
              <p className={view.small}>
                {settingsMove ? texts.settingsAlone(periodInWords(step.to.period)) : texts.nothingChanges}
              </p>
            )}
            <Button
              appearance="primary"
              size="large"
              disabledFocusable={busy || progress !== undefined || !(changes || settingsMove)}
              onClick={() => void rolling.roll({ step, choices, archive })}
            >
              {texts.start(periodInWords(step.to.period))}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
