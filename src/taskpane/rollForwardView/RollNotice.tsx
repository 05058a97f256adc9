import { Button } from '@fluentui/react-components';
import type { RollOutcome, UndoRollOutcome } from '../../excel/rolling/outcomes';
import type { Cells } from '../../tables/addressText';
import { periodInWords } from '../../tables/rolling/rollStep';
import { Working } from '../shared/Working';
import { ItemList } from '../shared/ItemList';
import { Notice } from '../shared/Notice';
import { SentenceList } from '../shared/SentenceList';
import { outcomeNotice } from '../shared/outcomeNotice';
import { words } from '../words';
import type { RollRun } from './useRollRun';

interface Props {
  rolling: RollRun;
  onShow(cells: Cells): void;
}

/** What rolling forward, or back, led to, as it happens. */
export function RollNotice({ rolling, onShow }: Props): JSX.Element | null {
  const { run } = rolling;
  const texts = words.rollForward;
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working': {
      const { progress } = run;
      return (
        <Working
          text={progress ? texts.stages[progress.stage](progress.done, progress.total) : texts.working}
          progress={progress && progress.done / Math.max(1, progress.total)}
          onCancel={rolling.cancel}
        />
      );
    }
    case 'stopping':
      return <Working text={words.shared.stopping} />;
    case 'undoing':
      return <Working text={texts.undoing} />;
    case 'ended':
      return <Ended outcome={run.outcome} rolling={rolling} onShow={onShow} />;
    case 'undoEnded':
      return <UndoEnded outcome={run.outcome} rolling={rolling} onShow={onShow} />;
  }
}

function Ended({ outcome, rolling, onShow }: Props & { outcome: RollOutcome }): JSX.Element {
  const texts = words.rollForward;
  if (outcome.kind === 'cancelled') return outcomeNotice('cancelled', 'done', texts.cancelled);
  if (outcome.kind === 'nothing') return outcomeNotice('nothing', 'done', texts.nothing);
  if (outcome.kind === 'refused') return outcomeNotice('refused', 'problem', outcome.message);
  const { first, archived, notDone, cells } = outcome;
  const period = periodInWords(outcome.step.to.period);
  const isSettingsAlone = cells + outcome.texts === 0;
  return (
    <Notice
      key="rolled"
      tone="done"
      takesFocus
      actions={
        <>
          {first && (
            <Button size="small" onClick={() => onShow(first)}>
              {texts.goTo}
            </Button>
          )}
          <Button size="small" onClick={() => void rolling.undo()}>
            {texts.undo}
          </Button>
        </>
      }
    >
      {isSettingsAlone ? texts.doneSettings(period) : texts.done(period, outcome.tables, cells)}
      <SentenceList
        sentences={[...(archived.length > 0 ? [texts.archived(archived)] : []), texts.next, ...notDone]}
      />
    </Notice>
  );
}

function UndoEnded({ outcome, rolling, onShow }: Props & { outcome: UndoRollOutcome }): JSX.Element {
  const texts = words.rollForward;
  if (outcome.kind === 'refused') return outcomeNotice('undoRefused', 'problem', outcome.message);
  if (outcome.kind === 'undone') {
    return outcomeNotice(
      'undone',
      'done',
      <>
        {texts.undone(outcome.cells)}
        <SentenceList sentences={outcome.notDone} />
      </>,
    );
  }
  return (
    <Notice
      key="question"
      tone="question"
      takesFocus
      actions={
        <>
          <Button size="small" onClick={rolling.cancel}>
            {texts.leave}
          </Button>
          <Button size="small" onClick={() => void rolling.undo({ partly: true })}>
            {texts.undoOthers}
          </Button>
        </>
      }
    >
      {outcome.message}
      <ItemList title={texts.changedCells} items={outcome.cells} onShow={onShow} />
    </Notice>
  );
}
