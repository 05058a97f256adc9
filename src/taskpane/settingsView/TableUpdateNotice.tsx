import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { Question } from '../shared/Question';
import { words } from '../words';
import type { TableUpdate } from './useTableUpdate';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** Offers to bring the tables built before in line with the settings, and says what came of it. */
export function TableUpdateNotice({ control }: { control: TableUpdate }): JSX.Element | null {
  const styles = useStyles();
  const texts = words.settings;
  const { state } = control;
  const list = (sentences: readonly string[]) =>
    sentences.length > 0 && (
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    );
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
          {list(state.notDone)}
        </Notice>
      );
    case 'unchanged':
      return (
        <Notice key="unchanged" tone="done" takesFocus>
          {texts.tablesUnchanged}
          {list(state.notDone)}
        </Notice>
      );
    case 'undoQuestion':
      return (
        <Question
          message={state.message}
          answers={[
            { label: texts.keepUpdated, onChoose: () => control.keepUpdated(state.updated) },
            {
              label: state.evenIfChanged ? texts.undoAnyway : texts.undoUpdate,
              onChoose: () => void control.undo(state.updated, state.evenIfChanged),
            },
          ]}
        />
      );
    case 'refused':
      return (
        <Notice key="refused" tone="problem" takesFocus>
          {state.message}
        </Notice>
      );
    case 'undone':
      return (
        <Notice key="undone" tone="done" takesFocus>
          {texts.updateUndone}
        </Notice>
      );
  }
}
