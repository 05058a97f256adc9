import { Field, Input, useId } from '@fluentui/react-components';
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
  /** What it may be, to choose from while typing. Default nothing. */
  offered?: readonly string[];
  onType(typed: string): void;
}

/** A figure the table works with, to be typed in the pane; it can be changed in its cell afterwards. */
export function FigureField({ label, hint, format, usual, typed, offered, onType }: Props): JSX.Element {
  const list = useId('offered');
  const wrong = typed !== undefined && typedFigure(typed, format) === undefined;
  return (
    <Field
      size="small"
      label={label}
      hint={hint}
      validationMessage={wrong ? words.build.notAFigure(typed) : undefined}
    >
      {(field) => (
        <>
          <Input
            {...field}
            value={typed ?? figureToType(usual, format)}
            list={offered && list}
            onChange={(_, data) => onType(data.value)}
          />
          {offered && (
            <datalist id={list}>
              {offered.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
