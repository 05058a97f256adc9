/** Prior variances and movements as they are printed, compared with what last period's workbook has. */
import type { Change } from './change';
import { sentences } from './changeWords';
import type { ComparedRow } from './figureChanges';
import { figurePair, type FigurePair } from './figurePair';
import { cellOf, newChange, sizeOf } from './newChange';
import { cellFigure, placeOf, styleOf, written, type Style } from './shownFigure';

function pairOf({ now, nowRow, last, lastRow }: ComparedRow, key: string): FigurePair | null {
  const [column, other] = [now.at(key), last.at('variance')];
  if (column < 0 || other < 0) return null;
  const pair = figurePair({ view: now, row: nowRow, column }, { view: last, row: lastRow, column: other });
  return Number.isNaN(pair.lastValue) ? null : pair;
}

function printed(
  { now, nowValue }: FigurePair,
  expected: number,
  style: Style,
  sentence: (row: string, heading: string, texts: [now: string, expected: string]) => string,
): Change {
  const { view, row, column } = now;
  const { label } = view.table.rows[row];
  const texts: [string, string] = [
    Number.isNaN(nowValue) ? '' : written(nowValue, style),
    written(expected, style),
  ];
  const difference = (Number.isNaN(nowValue) ? 0 : nowValue) - expected;
  return newChange(
    {
      kind: 'printed',
      table: view.name,
      row: label,
      column: view.heading(column),
      now: texts[0],
      last: texts[1],
      difference: written(difference, style),
      figures: {
        now: Number.isNaN(nowValue) ? null : cellFigure(nowValue, style),
        last: cellFigure(expected, style),
        difference: cellFigure(difference, style),
      },
      cell: cellOf(now),
      size: sizeOf(now, difference),
      sentence: sentence(label, view.heading(column), texts),
    },
    view.address(row, column),
  );
}

/** Of a row that follows from last period's: at most one, as a wrong prior variance makes a wrong movement. */
export function printedChanges(row: ComparedRow): Change[] {
  const table = row.now.name;
  const prior = pairOf(row, 'prior');
  if (prior?.changed) {
    return [
      printed(prior, prior.lastValue, styleOf(prior.now), (label, heading, [now, last]) =>
        sentences.prior(table, label, heading, now, last),
      ),
    ];
  }
  const variance = pairOf(row, 'variance');
  const movement = pairOf(row, 'movement');
  if (!variance || !movement || Number.isNaN(variance.nowValue) || Number.isNaN(movement.nowValue)) return [];
  const moved = variance.nowValue - variance.lastValue;
  // Three figures, each rounded by itself.
  const reach = 1.5 * Math.max(placeOf(movement.now), placeOf(variance.now));
  if (Math.abs(moved - movement.nowValue) <= reach) return [];
  return [
    printed(movement, moved, styleOf(movement.now), (label, heading, [now, by]) =>
      sentences.movement(table, label, heading, now, by),
    ),
  ];
}
