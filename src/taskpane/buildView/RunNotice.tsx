import { CellLink } from '../shared/CellLink';
import { outcomeNotice } from '../shared/outcomeNotice';
import { Question } from '../shared/Question';
import { Working } from '../shared/Working';
import { words } from '../words';
import { BuiltNotice } from './BuiltNotice';
import { addressText } from '../../tables/addressText';
import type { Built, RunControl } from './useRun';

interface Props {
  control: RunControl;
  /** Goes to cells, given with or without their sheet. */
  onGoTo(address: string): void;
  onGoToTable(built: Built): void;
}

/** What building led to, as it happens: progress, a question, a refusal, or the sentence with the figures. */
export function RunNotice({ control, onGoTo, onGoToTable }: Props): JSX.Element | null {
  const { shared, build: texts } = words;
  const { run } = control;
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <Working
          text={run.total ? texts.progress(run.done, run.total) : texts.working}
          progress={run.total && run.done / run.total}
          onCancel={control.cancel}
        />
      );
    case 'stopping':
      return <Working text={shared.stopping} />;
    case 'undoing':
      return <Working text={texts.undoing} />;
    case 'question': {
      const answers = run.question.choices.map(({ id, label }) => ({
        label,
        onChoose: () => control.answer(id),
      }));
      answers.push({ label: shared.cancel, onChoose: control.cancel });
      return <Question key={run.question.id} message={run.question.message} answers={answers} />;
    }
    case 'undoQuestion':
      return (
        <Question
          key="undoQuestion"
          message={run.message}
          answers={[
            { label: texts.keep, onChoose: control.cancel },
            { label: shared.undoAnyway, onChoose: () => void control.undo(true) },
          ]}
        />
      );
    case 'undoRefused':
      return (
        <Question
          key="undoRefused"
          message={run.message}
          answers={[
            { label: texts.keep, onChoose: control.cancel },
            { label: shared.undo, onChoose: () => void control.undo() },
          ]}
        />
      );
    case 'refused': {
      const { address } = run;
      const cells = address && <CellLink text={addressText(address)} onShow={() => onGoTo(address)} />;
      return outcomeNotice(
        'refused',
        'problem',
        <>
          {run.message} {cells}
        </>,
      );
    }
    case 'built':
      return (
        <BuiltNotice
          key="built"
          built={run.built}
          onGoTo={() => onGoToTable(run.built)}
          onUndo={() => void control.undo()}
        />
      );
    case 'cancelled':
    case 'undone':
      return outcomeNotice(run.kind, 'done', run.kind === 'undone' ? texts.undone : texts.cancelled);
  }
}
