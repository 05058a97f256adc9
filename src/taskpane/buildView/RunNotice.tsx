import { Button, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import type { Built, Run, RunControl } from './useRun';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  cancel: { alignSelf: 'flex-start' },
});

interface Props {
  control: RunControl;
  /** Goes to cells, given with or without their sheet. */
  onGoTo(address: string): void;
  onGoToTable(built: Built): void;
}

/** What building led to, as it happens: progress, a question, a refusal, or the sentence with the figures. */
export function RunNotice({ control, onGoTo, onGoToTable }: Props): JSX.Element | null {
  const styles = useStyles();
  const texts = words.build;
  const { run } = control;
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working':
    case 'undoing':
      return (
        <div role="status" className={styles.progress}>
          {workingText(run)}
          <ProgressBar
            aria-label={workingText(run)}
            value={run.kind === 'working' && run.total ? run.done / run.total : undefined}
          />
          {run.kind === 'working' && (
            <Button size="small" className={styles.cancel} onClick={control.cancel}>
              {texts.cancel}
            </Button>
          )}
        </div>
      );
    case 'question':
      return (
        <Notice
          key="question"
          tone="question"
          takesFocus
          actions={run.question.choices.map(({ id, label }) => (
            <Button key={id} size="small" onClick={() => control.answer(id)}>
              {label}
            </Button>
          ))}
        >
          {run.question.message}
        </Notice>
      );
    case 'undoQuestion':
      return (
        <Notice
          key="undoQuestion"
          tone="question"
          takesFocus
          actions={
            <>
              <Button size="small" onClick={control.cancel}>
                {texts.keep}
              </Button>
              <Button size="small" onClick={() => void control.undo(true)}>
                {texts.undoAnyway}
              </Button>
            </>
          }
        >
          {run.message}
        </Notice>
      );
    case 'refused':
      return (
        <Notice key="refused" tone="problem" takesFocus>
          {run.message} {run.address && <GoToLink address={run.address} onGoTo={onGoTo} />}
        </Notice>
      );
    case 'built':
      return (
        <Notice
          key="built"
          tone="done"
          takesFocus
          actions={
            <>
              <Button size="small" onClick={() => onGoToTable(run.built)}>
                {texts.goTo}
              </Button>
              <Button size="small" onClick={() => void control.undo()}>
                {texts.undo}
              </Button>
            </>
          }
        >
          {texts.built(run.built.sheetName, run.built.summary.sentence)}
          {run.built.notDone.length > 0 && (
            <>
              <div>{texts.notDone}</div>
              <ul className={styles.list}>
                {run.built.notDone.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      );
    case 'cancelled':
    case 'undone':
      return (
        <Notice key={run.kind} tone="done" takesFocus>
          {run.kind === 'undone' ? texts.undone : texts.cancelled}
        </Notice>
      );
  }
}

function GoToLink({ address, onGoTo }: { address: string; onGoTo(address: string): void }): JSX.Element {
  return (
    <Link as="button" type="button" inline onClick={() => onGoTo(address)}>
      {words.build.show(address)}
    </Link>
  );
}

function workingText(run: Extract<Run, { kind: 'working' | 'undoing' }>): string {
  if (run.kind === 'undoing') return words.build.undoing;
  return run.total ? words.build.progress(run.done, run.total) : words.build.working;
}
