import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { InputChoice, InputChoices, InputKind } from '../../tables/rolling/rollChange';
import { Disclosure } from '../shared/Disclosure';
import { words } from '../words';

const kinds: readonly InputKind[] = ['budget', 'forecast', 'actual'];
const choices: readonly InputChoice[] = ['keep', 'clear', 'values'];

interface Props {
  inputs: InputChoices;
  disabled: boolean;
  onChange(inputs: InputChoices): void;
}

/** What becomes of the figures people typed: kept, cleared, or kept without their links. */
export function InputFields({ inputs, disabled, onChange }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const texts = words.rollForward;
  const changed = kinds.filter((kind) => inputs[kind] !== 'keep').length;
  return (
    <Disclosure
      title={texts.inputsHeading}
      summary={texts.inputsSummary(changed)}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      {kinds.map((kind) => (
        <Field key={kind} size="small" label={texts.inputs[kind]}>
          <Select
            size="small"
            disabled={disabled}
            value={inputs[kind]}
            onChange={(_, data) => onChange({ ...inputs, [kind]: data.value as InputChoice })}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {texts.inputChoices[choice]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Disclosure>
  );
}
