import { readFigure } from '../../domain/readFigure';
import type { Figure, FigureFormat } from '../../tables/specification';

/**
 * The figure a person typed into a field of the pane, or undefined when it is none: `2%` and, in a field of percentages,
 * a bare `2` are 0.02. Words are taken as they are where words are wanted.
 */
export function typedFigure(typed: string, format: FigureFormat): Figure | undefined {
  const text = typed.trim();
  if (format === 'text' || format === 'plain' || format === 'date') return text;
  const figure = readFigure(text);
  if (text === '' || figure.kind !== 'figure' || figure.scaled) return undefined;
  const isPercent = format === 'percent' || format === 'percentFine';
  const hasSign = text.includes('%');
  if (isPercent) return hasSign ? figure.value : figure.value / 100;
  return hasSign ? undefined : figure.value;
}

/** A figure as it stands in such a field before anything is typed. */
export function figureToType(figure: Figure, format: FigureFormat): string {
  if (typeof figure === 'string') return figure;
  const isPercent = format === 'percent' || format === 'percentFine';
  return isPercent ? `${Number((figure * 100).toPrecision(12))}%` : String(figure);
}
