import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { words } from '../words';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  cancel: { alignSelf: 'flex-start' },
});

interface Props {
  text: string;
  /** From 0 to 1; undefined when it cannot be told. */
  progress?: number;
  onCancel?(): void;
}

/** Work under way: how far it is, and a way to stop it. */
export function Working({ text, progress, onCancel }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <div role="status">{text}</div>
      <ProgressBar aria-label={text} value={progress} />
      {onCancel && (
        <Button size="small" className={styles.cancel} onClick={onCancel}>
          {words.shared.cancel}
        </Button>
      )}
    </div>
  );
}
