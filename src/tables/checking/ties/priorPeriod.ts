/** The prior variance of a period is the variance of the period before, when its table is in the workbook too. */
import { hasFigure, type FigureRef, type Identity } from '../identity';
import { ifMostHold, type IdentityGroup } from '../identities/identityGroup';
import { nameKey } from '../rowLabels';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { sameFigure, sameFigureRule, subjectOf } from './sameFigure';

/** A title without its period and year. */
function subject(view: TableView): string {
  const words = subjectOf(view.table.title ?? '').replace(
    /\b(?:period|month|p)\s*\d{1,2}\b|\b20\d{2}\S*/gi,
    ' ',
  );
  return nameKey(words);
}

function labels(view: TableView): Map<string, number | null> {
  const rows = new Map<string, number | null>();
  view.table.rows.forEach(({ label, kind }, row) => {
    if (kind === 'group') return;
    const key = `${kind === 'row' ? '' : 'total '}${nameKey(label)}`;
    rows.set(key, rows.has(key) ? null : row);
  });
  return rows;
}

function isLastPeriodOf(last: TableView, view: TableView): boolean {
  const [before, now] = [last.table.period, view.table.period];
  return (
    before !== null &&
    now !== null &&
    before === now - 1 &&
    subject(last) === subject(view) &&
    last.has('variance')
  );
}

function identities(view: TableView, last: TableView): Identity[] {
  const before = labels(last);
  return [...labels(view)].flatMap(([key, row]): Identity[] => {
    const line = before.get(key);
    if (row === null || line === null || line === undefined) return [];
    const target: FigureRef = { view, row, column: view.at('prior') };
    const other: FigureRef = { view: last, row: line, column: last.at('variance') };
    return hasFigure(target) && hasFigure(other) ? [sameFigure(target, [other])] : [];
  });
}

export function* priorPeriodTies(views: readonly TableView[]): Steps<IdentityGroup[]> {
  const groups: IdentityGroup[] = [];
  for (const view of views.filter((one) => one.has('prior'))) {
    const last = views.filter((other) => other !== view && isLastPeriodOf(other, view));
    if (last.length === 1) groups.push(...(yield* ifMostHold(sameFigureRule, identities(view, last[0]))));
  }
  return groups;
}
