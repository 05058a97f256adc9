import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import type { Built } from './useRun';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  built: Built;
  onGoTo(): void;
  onUndo(): void;
}

/** The sentence with the figures that matter, what was not done, and the way there and back. */
export function BuiltNotice({ built, onGoTo, onUndo }: Props): JSX.Element {
  const styles = useStyles();
  const texts = words.build;
  return (
    <Notice
      tone="done"
      takesFocus
      actions={
        <>
          <Button size="small" onClick={onGoTo}>
            {texts.goTo}
          </Button>
          <Button size="small" onClick={onUndo}>
            {texts.undo}
          </Button>
        </>
      }
    >
      {texts.built(built.sheetName, built.summary.sentence)}
      {built.notDone.length > 0 && (
        <ul className={styles.list}>
          {built.notDone.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
