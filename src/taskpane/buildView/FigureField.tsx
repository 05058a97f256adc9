import { Field, Input } from '@fluentui/react-components';
import type { Figure, FigureFormat } from '../../tables/specification';
import { words } from '../words';
import { figureToType, typedFigure } from './typedFigure';

interface Props {
  label: string;
  hint?: string;
  format: FigureFormat;
  usual: Figure;
  /** As typed; undefined when nothing was. */
  typed: string | undefined;
  onType(typed: string): void;
}

/** A figure the table works with, to be typed in the pane; it can be changed in its cell afterwards. */
export function FigureField({ label, hint, format, usual, typed, onType }: Props): JSX.Element {
  const wrong = typed !== undefined && typedFigure(typed, format) === undefined;
  return (
    <Field
      size="small"
      label={label}
      hint={hint}
      validationMessage={wrong ? words.build.notAFigure(typed) : undefined}
    >
      <Input value={typed ?? figureToType(usual, format)} onChange={(_, data) => onType(data.value)} />
    </Field>
  );
}
