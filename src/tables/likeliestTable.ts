import { suggestTables } from './suggestTables';
import { tableList } from './tableList';
import type { TableSpecification } from './specification';
import type { SourceGrid } from './types';

/** Below this score a suggestion would be a guess. */
const likely = 0.5;

/** Scores no further apart than this say neither table rather than the other. */
const alike = 0.015;

/** A summary has the columns of the tables it is over, so that either of the two is right enough. */
function isOver(summary: TableSpecification, other: TableSpecification): boolean {
  return summary.rowsFromTables?.includes(other.id) ?? false;
}

/** The standard table that a selection looks like; undefined where it looks like none, or like two that differ. */
export function likeliestTable(source: SourceGrid): TableSpecification | undefined {
  const suggestions = suggestTables(source);
  const [best, next] = suggestions.map(({ id }) => tableList.find((table) => table.id === id));
  if (!best || suggestions[0].score < likely) return undefined;
  const isClear = !next || suggestions[0].score - suggestions[1].score > alike;
  return isClear || isOver(best, next) || isOver(next, best) ? best : undefined;
}
