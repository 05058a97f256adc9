/** The same figure in two tables. */
import { convertUnit } from '../../../domain/unit';
import { textOf, type FigureRef, type Identity, type IdentityRule } from '../identity';
import type { TableView } from '../tableView';
import { place } from '../words';

function said(ref: FigureRef): string {
  return `${place(ref)} ${textOf(ref)}`;
}

/** Kept in one object, as an identity of it belongs to two tables. */
export const sameFigureRule: IdentityRule = {
  kind: 'sameFigure',
  explain: ({ inputs, target }, computed) => {
    const [first] = inputs;
    if (inputs.length > 1) return `${inputs.map(said).join(' plus ')} give ${computed}`;
    const { table } = first.view;
    const isConverted = table.unit !== target.view.table.unit;
    return `${place(first)} is ${textOf(first)}${isConverted ? `, which is ${computed} here` : ''}`;
  },
  names: ({ target }) => said(target),
};

/**
 * @param inputs figures that add up to the target, in one table.
 * @param sign −1 where one table shows it with the other sign.
 */
export function sameFigure(
  target: FigureRef,
  inputs: readonly FigureRef[],
  sign: 1 | -1 = 1,
  slack = 0,
): Identity {
  const from = inputs[0].view.table.unit;
  const factor = sign * convertUnit(1, from, target.view.table.unit);
  return { rule: sameFigureRule, target, inputs, coefficients: inputs.map(() => factor), slack };
}

/** The last total row of a table with figures, or undefined. */
export function totalRow(view: TableView): number | undefined {
  const row = view.table.rows.map(({ kind }) => kind).lastIndexOf('total');
  return row < 0 ? undefined : row;
}

/** A name of a table without its number and what every table of outturn says: `Corporate parenting`. */
export function subjectOf(title: string): string {
  return title
    .replace(/^\W*(?:table|appendix|note)\s+[\d.]+[a-z]?\W*/i, '')
    .replace(/[,:–-]?\s*(?:forecast\s+)?outturn by (?:service|area|team).*$/i, '');
}
