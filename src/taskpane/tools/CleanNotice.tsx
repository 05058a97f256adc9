import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import type { CleanControl, Cleaned } from './useClean';

/** What cleaning led to, with the way back. */
export function CleanNotice({ control }: { control: CleanControl }): JSX.Element | null {
  const texts = words.clean;
  const { run } = control;
  const undo = (cleaned: Cleaned) => (
    <Button size="small" onClick={() => void control.undo(cleaned)}>
      {texts.undo}
    </Button>
  );
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working':
    case 'undoing':
      return <Spinner size="tiny" label={run.kind === 'working' ? texts.working : texts.undoing} />;
    case 'cleaned':
      return (
        <Notice key="cleaned" tone="done" takesFocus actions={undo(run.cleaned)}>
          {texts.cleaned(run.cleaned.cells, run.cleaned.sheetName, run.cleaned.left.length)}
        </Notice>
      );
    case 'undoRefused':
      return (
        <Notice key="undoRefused" tone="problem" takesFocus actions={undo(run.cleaned)}>
          {run.message}
        </Notice>
      );
    case 'refused':
      return (
        <Notice key="refused" tone="problem" takesFocus>
          {run.message}
        </Notice>
      );
    case 'nothing':
    case 'undone':
      return (
        <Notice key={run.kind} tone="done" takesFocus>
          {texts[run.kind]}
        </Notice>
      );
  }
}
