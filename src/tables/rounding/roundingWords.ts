/** What is said about rounding, in the words of the people who use it. */
import { figureText } from '../../domain/figureText';
import { excelDecimal } from '../../domain/exact';
import { dayText } from '../dayText';
import { isBeyond, type Move, type RoundingPlan, type RoundingRefusal, type WrongCell } from './roundingPlan';

const mostNamed = 5;
const mostCells = 20;

/** As it stands in the cell, with commas and brackets: `(1,234.5)`. */
export function exactText(value: number): string {
  const text = figureText(value, Math.min(9, excelDecimal(value).decimalPlaces()));
  return value < 0 ? `(${text})` : text;
}

/** `B7 Fostering, Budget: 1,234.5 becomes 1,234 (ordinary rounding 1,235)` */
export function moveText(move: Move): string {
  const { address, rowName, columnName, from, to, ordinary } = move;
  const otherwise = isBeyond(move) ? ` (ordinary rounding ${exactText(ordinary)})` : '';
  return `${address} ${rowName}, ${columnName}: ${exactText(from)} becomes ${exactText(to)}${otherwise}`;
}

/** The audit note that is written below the rounded table. */
export function auditNote(plan: RoundingPlan, today: Date): string {
  const { unitName, beyond, figures, derived } = plan;
  const moved = beyond === 0 ? 'none' : beyond.toLocaleString('en-GB');
  const note = `Rounded to ${unitName} on ${dayText(today)} so that ${directions(plan)} add up: ${moved} of ${figures.toLocaleString('en-GB')} figures moved by one unit beyond ordinary rounding.`;
  return derived.length === 0 ? note : `${note} ${derivedText(derived)}`;
}

function directions({ rows, columns }: RoundingPlan): string {
  if (rows.length === 0) return 'rows';
  return columns.length === 0 ? 'columns' : 'rows and columns';
}

/** Says which columns come from rounded figures. */
export function derivedText(derived: readonly string[]): string {
  const names = derived.map((name) => `“${name}”`).join(', ');
  const verb = derived.length === 1 ? 'is' : 'are';
  return `${names} ${verb} worked out from the rounded figures and may move by more than one unit.`;
}

export function doesNotAdd(wrong: readonly WrongCell[]): RoundingRefusal {
  const named = wrong
    .slice(0, mostNamed)
    .map(
      ({ address, rowName, columnName, total, sum }) =>
        `${address} ${rowName}, ${columnName} is ${exactText(total)}, its figures add up to ${exactText(sum)}`,
    );
  const more = wrong.length > mostNamed ? ` (and ${wrong.length - mostNamed} more)` : '';
  return {
    kind: 'refused',
    message: `The table does not add up before it is rounded: ${named.join('; ')}${more}. Put that right first.`,
    cells: wrong.slice(0, mostCells).map(({ address }) => address),
  };
}

export function noTotals(): RoundingRefusal {
  return {
    kind: 'refused',
    message:
      'No row or column here is the total of others, so there is nothing to keep adding up. Select the table with its totals.',
    cells: [],
  };
}

export function tooTied(): RoundingRefusal {
  return {
    kind: 'refused',
    message:
      'One row is in three sums here, or the sums lead round in a circle, so that no rounding keeps them all. Select one section with its total.',
    cells: [],
  };
}

export function tooFine(unit: string): RoundingRefusal {
  return {
    kind: 'refused',
    message: `Rounded to ${unit}, these figures have more digits than Excel keeps. Choose a coarser unit.`,
    cells: [],
  };
}
