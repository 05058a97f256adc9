import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { CheckScope } from '../../excel/checking/outcomes';
import type { Selection } from '../../excel/outcomes';
import { Working } from '../shared/Working';
import { useSettings } from '../settingsView/useSettings';
import { Notice } from '../shared/Notice';
import { useGoTo } from '../shareView/useGoTo';
import { words } from '../words';
import { CheckResults } from './CheckResults';
import { PasteBox } from './PasteBox';
import { ScopeChoice, scopeOf } from './ScopeChoice';
import { useCheckRun, type CheckRun } from './useCheckRun';
import { useExplanations } from './useExplanations';

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
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start' },
});

/** Checks the figures and the commentary of the workbook and lists what was found. */
export function CheckView({ selection }: { selection?: Selection }): JSX.Element {
  const styles = useStyles();
  const { period } = useSettings();
  const run = useCheckRun();
  const explanations = useExplanations();
  const { problem, show } = useGoTo();
  const [chosen, setChosen] = useState<CheckScope['kind']>('workbook');
  const [pasted, setPasted] = useState('');
  const texts = words.check;
  const scope = scopeOf(chosen, selection);

  const check = (event: FormEvent) => {
    event.preventDefault();
    void explanations.refresh();
    void run.start({ scope, period, pasted });
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') run.cancel();
  };

  return (
    <div className={styles.view} onKeyDown={escape}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.quiet}>{texts.intro}</p>
      <form className={styles.form} onSubmit={check}>
        <ScopeChoice scope={scope.kind} selection={selection} onChange={setChosen} />
        <PasteBox text={pasted} onChange={setPasted} />
        <p className={styles.small}>{texts.period(period)}</p>
        <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={run.busy}>
          {texts.start[scope.kind]}
        </Button>
      </form>
      <RunNotice run={run} />
      {problem && <Notice tone="problem">{problem}</Notice>}
      {run.report && (
        <CheckResults key={run.number} report={run.report} explanations={explanations} onShow={show} />
      )}
    </div>
  );
}

/** How far the check is, or why there is no result. */
function RunNotice({ run: { state, cancel } }: { run: CheckRun }): JSX.Element | null {
  const texts = words.check;
  if (state.kind === 'stopping') return <Working text={texts.stopping} />;
  if (state.kind === 'working') {
    const { progress } = state;
    const text = progress ? texts.progress[progress.stage](progress.done, progress.total) : texts.working;
    return <Working text={text} progress={progress?.share} onCancel={cancel} />;
  }
  if (state.kind === 'idle' || state.outcome.kind === 'checked') return null;
  const { outcome } = state;
  const message = outcome.kind === 'cancelled' ? texts.cancelled : outcome.message;
  return (
    <Notice key={outcome.kind} tone={outcome.kind === 'refused' ? 'problem' : 'done'} takesFocus>
      {message}
    </Notice>
  );
}
