import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useViewStyles } from '../shared/viewStyles';

const useStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  source: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface Props {
  texts: { heading: string; description: string };
  /** The cells it works on, or why there are none. */
  source: string;
  /** What the button will do. */
  button: string;
  disabled: boolean;
  /** What came of it. */
  notice: ReactNode;
  onSubmit(): void;
  children: ReactNode;
}

/** The shape of every tool: which cells, how we read them, what happened, and one button. */
export function ToolForm({
  texts,
  source,
  button,
  disabled,
  notice,
  onSubmit,
  children,
}: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) onSubmit();
  };
  return (
    <form className={styles.tool} aria-label={texts.heading} onSubmit={submit}>
      <h2 className={view.subheading}>{texts.heading}</h2>
      <p className={view.text}>{texts.description}</p>
      <div role="status" className={styles.source}>
        {source}
      </div>
      {children}
      {notice}
      <Button type="submit" appearance="primary" className={view.button} disabledFocusable={disabled}>
        {button}
      </Button>
    </form>
  );
}
