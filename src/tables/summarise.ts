import type { TablePlan, TableSummary } from './plan';
import type { TableSpecification } from './specification';

/**
 * What was built, in the words of the pane: `9 services, total variance (294)`.
 * @param blank a table to fill in has no total worth telling: `30 services to fill in`
 */
export function summarise(specification: TableSpecification, plan: TablePlan, blank = false): TableSummary {
  const rows = plan.rows.filter(({ kind }) => kind === 'row').length;
  const total = plan.rows[plan.rows.length - 1];
  const totals = plan.columns.flatMap(({ key, heading, kind }, i) =>
    kind === 'label' || total.figures[i] === ''
      ? []
      : [{ key, heading, text: total.texts[i], figure: total.figures[i] }],
  );
  const [one, many] = specification.rowNoun;
  const headline = totals.find(({ key }) => key === specification.headline);
  const count = `${rows.toLocaleString('en-GB')} ${rows === 1 ? one : many}`;
  const told = headline ? `${count}, total ${specification.headlineWord} ${headline.text}` : count;
  return { rows, totals, sentence: blank ? `${count} to fill in` : told };
}
