import type { TablePlan, TableSummary } from './plan';
import type { TableSpecification } from './specification';

/** What was built, in the words of the pane: `9 services, total outturn variance (294)`. */
export function summarise(specification: TableSpecification, plan: TablePlan): TableSummary {
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
  return {
    rows,
    totals,
    sentence: headline ? `${count}, total ${specification.headlineWord} ${headline.text}` : count,
  };
}
