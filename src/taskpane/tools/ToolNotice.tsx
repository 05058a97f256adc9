import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../shared/Notice';
import { outcomeNotice } from '../shared/outcomeNotice';
import { words } from '../words';
import type { ToolControl } from './useToolRun';

interface Props<Done> {
  control: Pick<ToolControl<Done>, 'run' | 'undo'>;
  texts: { working: string; undoing: string; nothing: string; undone: string };
  /** The sentence with the counts. */
  children(done: Done): ReactNode;
}

/** What a tool's work led to, with the way back. */
export function ToolNotice<Done>({ control, texts, children }: Props<Done>): JSX.Element | null {
  const { run } = control;
  const undo = (
    <Button size="small" onClick={() => void control.undo()}>
      {words.shared.undo}
    </Button>
  );
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working':
    case 'undoing':
      return <Spinner size="tiny" label={texts[run.kind]} />;
    case 'done':
      return (
        <Notice key="done" tone="done" takesFocus actions={undo}>
          {children(run.done)}
        </Notice>
      );
    case 'undoRefused':
      return (
        <Notice key="undoRefused" tone="problem" takesFocus actions={undo}>
          {run.message}
        </Notice>
      );
    case 'refused':
      return outcomeNotice('refused', 'problem', run.message);
    case 'nothing':
    case 'undone':
      return outcomeNotice(run.kind, 'done', texts[run.kind]);
  }
}
