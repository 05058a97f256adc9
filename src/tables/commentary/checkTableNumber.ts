import type { Statement } from '../../domain/statements/types';
import type { Checked, Judgement } from './context';
import { shown } from './figures';
import { tableText } from './lines';

/** A table named in a sentence that is not the one its figure is in; null where it is, or nothing can be said. */
export function checkTableNumber(statement: Statement, { figure, judgement }: Checked): Judgement | null {
  const { table } = statement;
  const tied = figure !== null && (judgement.verdict === 'agrees' || judgement.verdict === 'rounding');
  if (table === null || !tied || figure.line.table.number === null) return null;
  if (figure.line.table.number.toLowerCase() === table.toLowerCase()) return null;
  const quote = `table ${table}`;
  const right = tableText(figure.line.table);
  return {
    verdict: 'wrong',
    kind: 'statementTable',
    quote,
    sentence: `“${quote}” should be ${right}: “${statement.quote}” is ${figure.where}, ${shown(figure)}.`,
    cells: figure.cells,
    published: quote,
    computed: right,
  };
}
