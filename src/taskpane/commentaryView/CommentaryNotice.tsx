import { Button } from '@fluentui/react-components';
import { addressText, cellsAt, type Cells } from '../../tables/addressText';
import { Working } from '../shared/Working';
import { CellLink } from '../shared/CellLink';
import { Notice } from '../shared/Notice';
import { outcomeNotice } from '../shared/outcomeNotice';
import { Question } from '../shared/Question';
import { SentenceList } from '../shared/SentenceList';
import { words } from '../words';
import type { RunControl, Written } from './useCommentaryRun';

interface Props {
  control: RunControl;
  onShow(cells: Cells): void;
}

/** What writing led to, as it happens. */
export function CommentaryNotice({ control, onShow }: Props): JSX.Element | null {
  const { run } = control;
  const texts = words.commentary;
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Working text={texts.working} />;
    case 'undoing':
      return <Working text={texts.undoing} />;
    case 'undone':
      return outcomeNotice('undone', 'done', texts.undone);
    case 'gone':
      return outcomeNotice('gone', 'problem', run.message);
    case 'undoQuestion': {
      const again = run.changed ? words.shared.undoAnyway : words.shared.undo;
      const answers = [
        { label: texts.keep, onChoose: control.leave },
        { label: again, onChoose: () => void control.undo(run.changed) },
      ];
      return <Question key="question" message={run.message} answers={answers} />;
    }
    case 'ended':
      break;
  }
  const { outcome } = run;
  if (outcome.kind === 'refused') {
    const { address } = outcome;
    return (
      <Notice key="refused" tone="problem" takesFocus>
        {outcome.message}{' '}
        {address && <CellLink text={addressText(address)} onShow={() => onShow(cellsAt(address, ''))} />}
      </Notice>
    );
  }
  const goTo = (
    <Button size="small" onClick={() => onShow(outcome)}>
      {texts.goTo}
    </Button>
  );
  if (outcome.kind === 'unchanged') {
    return (
      <Notice key="unchanged" tone="done" takesFocus actions={goTo}>
        {texts.unchanged(outcome.sheetName)}
        <SentenceList sentences={outcome.notDone} />
      </Notice>
    );
  }
  const undo = (
    <Button size="small" onClick={() => void control.undo()}>
      {words.shared.undo}
    </Button>
  );
  return (
    <Notice
      key="written"
      tone="done"
      takesFocus
      actions={
        <>
          {goTo}
          {undo}
        </>
      }
    >
      {sentenceOf(outcome)}
      <SentenceList sentences={outcome.notDone} />
    </Notice>
  );
}

function sentenceOf({ update, lines, added, sheetName, wanting }: Written): string {
  const texts = words.commentary;
  return update ? texts.updated(lines, added, sheetName, wanting) : texts.written(lines, sheetName, wanting);
}
