import { counted } from './counted';
import type { TablePlan, TableSummary } from './plan';
import type { TableSpecification } from './specification';

/**
 * What was built, in the words of the pane: `9 services, total variance (294)`, `17 measures`. Of two totals the second,
 * which has everything in it, is told.
 * @param blank a table to fill in has no total worth telling: `30 services to fill in`
 */
export function summarise(specification: TableSpecification, plan: TablePlan, blank = false): TableSummary {
  const rows = plan.rows.filter(({ kind }) => kind === 'row').length;
  const [total] = plan.rows.filter(({ kind }) => kind === 'total' || kind === 'netTotal').reverse();
  const totals = plan.columns.flatMap(({ key, heading, kind }, i) => {
    const figure = total?.figures[i] ?? '';
    return kind === 'label' || figure === '' ? [] : [{ key, heading, text: total?.texts[i] ?? '', figure }];
  });
  const [one, many] = specification.rowNoun;
  const count = counted(rows, one, many);
  const headline = totals.find(({ key }) => key === specification.headline);
  const word = total?.kind === 'netTotal' ? 'net total' : 'total';
  const told = headline ? `${count}, ${word} ${specification.headlineWord} ${headline.text}` : count;
  return { rows, totals, sentence: blank ? `${count} to fill in` : told };
}
