/** Totals and subtotals of columns. RULES.md section 3. */
import type { Cast } from '../casts';
import { textOf, type Identity, type IdentityRule } from '../identity';
import { judgeAll } from '../judge';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import type { IdentityGroup } from './identityGroup';

/** `the 8 rows above`, or `Total expenditure, Income and 2 more rows` where they are not simply the rows above. */
function items({ inputs, coefficients, target }: Identity): string {
  const { rows } = target.view.table;
  const taken = coefficients?.some((coefficient) => coefficient < 0) ?? false;
  const plain = inputs.every(({ row }) => rows[row].kind === 'row');
  if (!taken && plain && inputs.length > 2) {
    return `the ${inputs.length} rows above add up to`;
  }
  const named = inputs.slice(0, 4).map(({ row }, i) => {
    const sign = (coefficients?.[i] ?? 1) < 0 ? 'less ' : i > 0 ? 'plus ' : '';
    return `${sign}${rows[row].label || `row ${rows[row].row + 1}`} ${textOf(inputs[i])}`;
  });
  const more = inputs.length > 4 ? ` and ${inputs.length - 4} more rows` : '';
  return `${named.join(' ')}${more} give${inputs.length === 1 ? 's' : ''}`;
}

const rule: IdentityRule = {
  kind: 'columnTotal',
  explain: (identity, computed) => `${items(identity)} ${computed}`,
  names: ({ target }) => {
    const { label, kind } = target.view.table.rows[target.row];
    const total = kind === 'total' ? 'the column total' : label || 'the subtotal';
    return `${total} ${textOf(target)}`;
  },
};

const decrease = /\b(?:decrease|reduction)\b/i;

function identities(view: TableView, casts: readonly Cast[]): Identity[] {
  return casts
    .filter(({ established }) => established)
    .flatMap(({ total, items, columns }) => {
      const { label } = view.table.rows[total];
      return columns.map((column): Identity => {
        const inputs = items
          .filter(({ row }) => !Number.isNaN(view.value(row, column)))
          .map(({ row, less }) => ({ ref: { view, row, column }, less }));
        const sum = inputs.reduce((all, { ref, less }) => {
          const value = view.value(ref.row, column);
          return all + (less ? -Math.abs(value) : value);
        }, 0);
        // "Decrease in overspend 409": the size of a sum that is negative.
        const turned = decrease.test(label) && sum < 0 && view.value(total, column) > 0 ? -1 : 1;
        return {
          rule,
          target: { view, row: total, column },
          inputs: inputs.map(({ ref }) => ref),
          coefficients: inputs.map(
            ({ ref, less }) => turned * (less && view.value(ref.row, column) > 0 ? -1 : 1),
          ),
        };
      });
    });
}

/** The totals whose rows are known. */
export function* columnTotals(view: TableView, casts: readonly Cast[]): Steps<IdentityGroup[]> {
  const judged = yield* judgeAll(identities(view, casts));
  return judged.length === 0 ? [] : [{ rule, judged, certain: true, established: true }];
}
