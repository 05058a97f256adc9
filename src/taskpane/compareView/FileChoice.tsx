import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { words } from '../words';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  busy: boolean;
  /** A file was compared already. */
  again: boolean;
  onFile(file: File): void;
}

/** A button that opens the system's choice of files, in a place to drop one. */
export function FileChoice({ busy, again, onFile }: Props): JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const texts = words.compare;

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    // Without this the browser opens the file in place of the pane.
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {again ? texts.another : texts.choose}
      </Button>
      <span className={styles.hint}>{texts.drop}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.file}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again after it was saved.
          target.value = '';
        }}
      />
    </div>
  );
}
