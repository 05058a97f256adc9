import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { words } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** Characters of a reason at most: the workbook keeps it in a name. */
const longest = 500;

interface Props {
  onKeep(reason: string): void;
  onCancel(): void;
}

/** Asks why a finding is right as it is. Enter keeps it, Esc leaves. */
export function ExplainForm({ onKeep, onCancel }: Props): JSX.Element {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [isNeeded, setNeeded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const texts = words.check;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') return onKeep(reason.trim());
    setNeeded(true);
    input.current?.focus();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={escape}>
      <Field
        label={texts.reason}
        size="small"
        validationMessage={isNeeded && reason.trim() === '' ? texts.reasonNeeded : undefined}
      >
        <Input
          ref={input}
          autoFocus
          maxLength={longest}
          value={reason}
          onChange={(_, data) => setReason(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          {texts.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.shared.cancel}
        </Button>
      </div>
    </form>
  );
}
