import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { words } from '../words';

interface Props {
  text: string;
  onChange(text: string): void;
}

/** A place for commentary that stands in no cell. */
export function PasteBox({ text, onChange }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const texts = words.check;
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <Disclosure
      title={texts.paste}
      summary={texts.pasteSummary(paragraphs)}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <Field label={texts.pasteHint}>
        <Textarea rows={5} resize="vertical" value={text} onChange={(_, data) => onChange(data.value)} />
      </Field>
    </Disclosure>
  );
}
