import { headingKey } from './headingWords';
import { tableFit } from './tableFit';
import { tableList } from './tableList';
import { titleEvidence } from './titleEvidence';
import type { TableSpecification } from './specification';
import type { SourceGrid } from './types';

/** How likely a selection is a table. */
export interface TableSuggestion {
  /** Id of the table. */
  id: string;
  /** From above 0 to 1: how much of the table the selection has, and how well that tells it from the other tables. */
  score: number;
}

/** More rows than these tell nothing more about which table it is. */
const rowsLookedAt = 40;

/** From this score on the selection has headings of its own. */
const wellKnown = 0.4;

/** Tells tables of the same columns apart. */
const namedAlike = 0.01;

/** The tables that the headings or the title of a selection speak of, the likeliest first. */
export function suggestTables(
  source: SourceGrid,
  tables: readonly TableSpecification[] = tableList,
): TableSuggestion[] {
  const rows = Math.min(source.rows, rowsLookedAt);
  const top = { ...source, rows, values: source.values.slice(0, rows), errors: source.errors.slice(0, rows) };
  const saidBy = titleEvidence(tables);

  const suggestionsFor = (fromAbove: boolean): TableSuggestion[] => {
    const fits = tables.flatMap((specification) => tableFit(top, specification, fromAbove) ?? []);
    /** How well a heading tells tables apart: of one that says nothing but a unit or a year, 0. */
    const worth = (text: string): number =>
      headingKey(text) === '' ? 0 : 1 / Math.sqrt(fits.filter(({ known }) => known.includes(text)).length);
    return fits
      .map(({ specification, headings, known, shortfall, lines, named }) => {
        const title = saidBy(headings.title).get(specification.id) ?? 0;
        const headed = headings.texts.filter((text) => text !== '').length;
        const cover = Math.min(1, (known.length + title) / (headed + shortfall));
        const certainty = Math.min(1, known.reduce((sum, text) => sum + worth(text), 0) + title);
        const score = cover * certainty * lines - (named ? 0 : namedAlike);
        return { id: specification.id, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
  // Rows above may be another table's, so they count only where the cells themselves do not say.
  const own = suggestionsFor(false);
  return own.length > 0 && own[0].score >= wellKnown ? own : suggestionsFor(true);
}
