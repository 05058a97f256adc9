import type { Finding } from '../finding';
import { isIncome } from '../rowLabels';
import type { Steps } from '../steps';
import { named, place } from '../words';
import { notTooMany, trouble, type TroubleSheet } from './troubleSheet';

/** Columns whose figures of one row have one sign. */
const alike = ['originalBudget', 'budget', 'expected', 'actual', 'gross', 'forecast'];
/** A figure much smaller than its neighbours may well be of the other sign. */
const smallest = 0.25;

/** A figure of the other sign than all figures of its row that are alike, unless the row is called income or a grant. */
export function* signs({ sheet, tables }: TroubleSheet): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const { view } of tables) {
    const columns = alike.map((key) => view.at(key)).filter((at) => at >= 0);
    view.table.rows.forEach(({ kind, label, row }, index) => {
      if (kind !== 'row' || columns.length < 2) return;
      const filled = columns.filter((column) => Math.abs(view.value(index, column)) > 0);
      const negative = filled.filter((column) => view.value(index, column) < 0);
      const positive = filled.filter((column) => view.value(index, column) > 0);
      const [few, many] = negative.length <= positive.length ? [negative, positive] : [positive, negative];
      if (few.length !== 1 || many.length === 0) return;
      if (few === negative && isIncome(label)) return;
      // With one figure against one nobody can say which is of the wrong sign, but income is negative in most papers.
      const [odd] = few;
      const neighbour = many[many.length - 1];
      const size = Math.abs(view.value(index, odd)) / Math.abs(view.value(index, neighbour));
      if (size < smallest || size > 1 / smallest) return;
      const says = `${place({ view, row: index, column: odd })} is ${view.text(index, odd)}, of the other sign than ${named({ view, row: index, column: neighbour })} in the same row.`;
      findings.push(
        trouble(sheet, 'sign', [[row - sheet.row, view.table.columns[odd].column - sheet.column]], says),
      );
    });
    yield 0;
  }
  return notTooMany(findings);
}
