/** How the parameters and the blocks of lines below a table look. */
import { numberFormat } from './display';
import type { StyleRole, TablePlan } from './plan';
import type { Layout } from './planLayout';
import { rectangle } from './rectangle';
import { runsOf } from './runs';
import type { BlockSpecification, FigureFormat, LineSpecification } from './specification';
import type { TableShape } from './tableShape';
import { toneFormats } from './toneFormats';
import type { MoneyUnit } from './types';

type Look = Pick<TablePlan, 'styles' | 'numberFormats' | 'conditionalFormats'>;
type Figure = { format: FigureFormat; unit?: MoneyUnit };

/** Words with nothing beside them may be a sentence, which needs the room to its right. */
function figureRole({ native, format, note }: LineSpecification): StyleRole {
  if (!native) return 'input';
  if (format !== 'text') return 'computed';
  return note ? 'computedText' : 'sentence';
}

/** The look of the parameters and lines below a table. */
export function linesLook(
  { unit, house, parameters }: TableShape,
  blocks: readonly BlockSpecification[],
  at: Layout,
): Look {
  const left = at.labels;
  const formatsOf = (figures: readonly Figure[], first: number): Look['numberFormats'] => {
    const formats = figures.map(({ format, unit: its = unit }) =>
      format === 'text' || format === 'plain' ? null : numberFormat(format, its, house.millionDecimals),
    );
    return runsOf(formats).map(({ value, start, length }) => ({
      rectangle: rectangle(first + start, left + 1, length),
      format: value,
    }));
  };

  const ofBlock = ({ lines }: BlockSpecification, b: number): Look => {
    const first = at.blocks[b] + 1;
    const totals = lines.map(({ total }) => (total ? true : null));
    return {
      styles: [
        { rectangle: rectangle(at.blocks[b], left), role: 'group' },
        { rectangle: rectangle(first, left, lines.length), role: 'label' },
        ...runsOf(lines.map(figureRole)).map(({ value, start, length }) => ({
          rectangle: rectangle(first + start, left + 1, length),
          role: value,
        })),
        ...runsOf(lines.map(({ note }) => (note ? true : null))).map(({ start, length }) => ({
          rectangle: rectangle(first + start, left + 2, length),
          role: 'noteAfterFigure' as const,
        })),
        ...runsOf(totals).map(({ start, length }) => ({
          rectangle: rectangle(first + start, left, length, 2),
          role: 'total' as const,
        })),
      ],
      numberFormats: formatsOf(lines, first),
      conditionalFormats: lines.flatMap(({ tones }, i) =>
        toneFormats(tones, rectangle(first + i, left + 1), house.colours),
      ),
    };
  };

  const ofBlocks = blocks.map(ofBlock);
  const values = parameters.length;
  return {
    styles: [
      ...(values > 0
        ? [
            { rectangle: rectangle(at.firstParameter, left, values), role: 'label' as const },
            { rectangle: rectangle(at.firstParameter, left + 1, values), role: 'input' as const },
          ]
        : []),
      ...ofBlocks.flatMap(({ styles }) => styles),
    ],
    numberFormats: [
      ...formatsOf(parameters, at.firstParameter),
      ...ofBlocks.flatMap(({ numberFormats }) => numberFormats),
    ],
    conditionalFormats: ofBlocks.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}
