import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { CheckScope } from '../../excel/checking/outcomes';
import type { Selection } from '../../excel/outcomes';
import { Working } from '../shared/Working';
import { useSettings } from '../shared/useSettings';
import { Notice } from '../shared/Notice';
import { useGoTo } from '../shared/useGoTo';
import { useViewStyles } from '../shared/viewStyles';
import { outcomeNotice } from '../shared/outcomeNotice';
import { words } from '../words';
import { CheckResults } from './CheckResults';
import { PasteBox } from './PasteBox';
import { ScopeChoice, scopeOf } from './ScopeChoice';
import { useCheckRun, type CheckRun } from './useCheckRun';
import { useExplanations } from './useExplanations';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Checks the figures and the commentary of the workbook and lists what was found. */
export function CheckView({ selection }: { selection?: Selection }): JSX.Element {
  const view = useViewStyles();
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
    <div className={view.body} onKeyDown={escape}>
      <h2 className={view.heading}>{texts.heading}</h2>
      <p className={view.quiet}>{texts.intro}</p>
      <form className={styles.form} onSubmit={check}>
        <ScopeChoice scope={scope.kind} selection={selection} onChange={setChosen} />
        <PasteBox text={pasted} onChange={setPasted} />
        <p className={view.small}>{texts.period(period)}</p>
        <Button type="submit" appearance="primary" className={view.button} disabledFocusable={run.busy}>
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
  if (state.kind === 'stopping') return <Working text={words.shared.stopping} />;
  if (state.kind === 'working') {
    const { progress } = state;
    const text = progress ? texts.progress[progress.stage](progress.done, progress.total) : texts.working;
    return <Working text={text} progress={progress?.share} onCancel={cancel} />;
  }
  if (state.kind === 'idle' || state.outcome.kind === 'checked') return null;
  const { outcome } = state;
  const message = outcome.kind === 'cancelled' ? texts.cancelled : outcome.message;
  return outcomeNotice(outcome.kind, outcome.kind === 'refused' ? 'problem' : 'done', message);
}
