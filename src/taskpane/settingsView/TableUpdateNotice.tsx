import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { outcomeNotice } from '../shared/outcomeNotice';
import { Question } from '../shared/Question';
import { SentenceList } from '../shared/SentenceList';
import { words } from '../words';
import type { TableUpdate } from './useTableUpdate';

/** Offers to bring the tables built before in line with the settings, and says what came of it. */
export function TableUpdateNotice({ control }: { control: TableUpdate }): JSX.Element | null {
  const texts = words.settings;
  const { state } = control;
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (state.kind) {
    case 'idle':
      return null;
    case 'offered':
      return (
        <Notice
          key="offered"
          tone="tip"
          actions={
            <Button size="small" onClick={() => void control.update(state.settings)}>
              {texts.updateTables}
            </Button>
          }
        >
          {texts.builtBefore(state.tables)}
        </Notice>
      );
    case 'working':
    case 'undoing':
      return <Spinner size="tiny" label={state.kind === 'working' ? texts.updating : texts.undoingUpdate} />;
    case 'updated':
      return (
        <Notice
          key="updated"
          tone="done"
          takesFocus
          actions={
            <Button size="small" onClick={() => void control.undo(state)}>
              {texts.undoUpdate}
            </Button>
          }
        >
          {texts.updated(state.tables)}
          <SentenceList sentences={state.notDone} />
        </Notice>
      );
    case 'unchanged':
      return (
        <Notice key="unchanged" tone="done" takesFocus>
          {texts.tablesUnchanged}
          <SentenceList sentences={state.notDone} />
        </Notice>
      );
    case 'undoQuestion':
      return (
        <Question
          message={state.message}
          answers={[
            { label: texts.keepUpdated, onChoose: () => control.keepUpdated(state.updated) },
            {
              label: state.evenIfChanged ? words.shared.undoAnyway : texts.undoUpdate,
              onChoose: () => void control.undo(state.updated, state.evenIfChanged),
            },
          ]}
        />
      );
    case 'refused':
      return outcomeNotice('refused', 'problem', state.message);
    case 'undone':
      return outcomeNotice('undone', 'done', texts.updateUndone);
  }
}
