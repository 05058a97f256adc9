import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { useSettings } from '../shared/useSettings';
import { useGoTo } from '../shared/useGoTo';
import { Notice } from '../shared/Notice';
import { outcomeNotice } from '../shared/outcomeNotice';
import { Working } from '../shared/Working';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { CompareResults } from './CompareResults';
import { FileChoice } from './FileChoice';
import { useCompare, type CompareState } from './useCompare';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Compares this workbook with last period's, opened from disk. */
export function CompareSection(): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const headingId = useId();
  const { period } = useSettings();
  const { state, busy, compare, cancel } = useCompare();
  const { problem, show } = useGoTo();
  const texts = words.compare;

  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
  };
  return (
    <section className={styles.place} aria-labelledby={headingId} onKeyDown={escape}>
      <h3 id={headingId} className={view.subheading}>
        {texts.heading}
      </h3>
      <p className={view.quiet}>{texts.intro}</p>
      <FileChoice busy={busy} again={state.kind === 'ended'} onFile={(file) => void compare(file, period)} />
      {state.kind === 'working' && (
        <Working text={workingText(state)} progress={state.share} onCancel={cancel} />
      )}
      {state.kind === 'stopping' && <Working text={words.shared.stopping} />}
      {problem && <Notice tone="problem">{problem}</Notice>}
      {state.kind === 'ended' &&
        (state.outcome.kind === 'compared' ? (
          <CompareResults fileName={state.fileName} outcome={state.outcome} onShow={show} />
        ) : (
          outcomeNotice(
            state.outcome.kind,
            state.outcome.kind === 'refused' ? 'problem' : 'done',
            state.outcome.kind === 'cancelled' ? texts.cancelled : state.outcome.message,
          )
        ))}
    </section>
  );
}

function workingText({ fileName, progress }: Extract<CompareState, { kind: 'working' }>): string {
  const texts = words.compare;
  return progress ? texts.stages[progress.stage](progress.done, progress.total) : texts.reading(fileName);
}
