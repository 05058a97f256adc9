import { Button } from '@fluentui/react-components';
import { Notice } from './Notice';

interface Props {
  message: string;
  /** The first is the safe one. */
  answers: { label: string; onChoose(): void }[];
}

/** A question in place, asked only because the answer changes what is written. */
export function Question({ message, answers }: Props): JSX.Element {
  return (
    <Notice
      tone="question"
      takesFocus
      actions={answers.map(({ label, onChoose }) => (
        <Button key={label} size="small" onClick={onChoose}>
          {label}
        </Button>
      ))}
    >
      {message}
    </Notice>
  );
}
