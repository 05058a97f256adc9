import type {
  Figure,
  LineSpecification,
  ParameterSpecification,
  TableSpecification,
} from '../../tables/specification';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import type { BuildOptions } from '../../tables/types';
import type { Choices } from './choices';
import { typedFigure } from './typedFigure';

type Fillable = Pick<ParameterSpecification, 'key' | 'format' | 'setting'>;

function fillable({ parameters = [], blocks = [] }: TableSpecification): Fillable[] {
  const lines: LineSpecification[] = blocks
    .flatMap((block) => block.lines)
    .filter(({ input }) => input !== undefined);
  return [...parameters, ...lines];
}

/** Whether a figure that was typed is none, so that nothing can be built. */
export function hasWrongFigure(specification: TableSpecification, { typed }: Choices): boolean {
  return fillable(specification).some(
    ({ key, format }) => typed[key] !== undefined && typedFigure(typed[key], format) === undefined,
  );
}

/** The part of the options that says what the table has beside its rows. */
export function partsOf(
  specification: TableSpecification,
  { typed, blocks, closingRow, charts }: Choices,
  house: HouseSettings,
): Pick<BuildOptions, 'parameters' | 'lineInputs' | 'blocks' | 'closingRow' | 'charts'> {
  const figures: Record<string, Figure> = {};
  for (const { key, format, setting } of fillable(specification)) {
    const usual = setting && house[setting];
    const figure = typed[key] === undefined ? usual : typedFigure(typed[key], format);
    if (figure !== undefined && figure !== null) figures[key] = figure;
  }
  return { parameters: figures, lineInputs: figures, blocks, closingRow, charts };
}

/** How much of it is not as usual. */
export function changedParts({ typed, links, blocks, closingRow, charts }: Choices): number {
  const figures = { ...typed, ...links };
  return Object.keys(figures).length + blocks.length + (closingRow ? 1 : 0) + charts.length;
}
