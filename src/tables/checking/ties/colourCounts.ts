/** Counts by colour against the table of indicators that they count. RULES.md section 5. */
import { hasFigure, type FigureRef, type Identity, type IdentityRule } from '../identity';
import { ifMostHold, type IdentityGroup } from '../identities/identityGroup';
import { nameWords } from '../rowLabels';
import type { SheetCells } from '../sheetCells';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';

const colours: Record<string, RegExp> = {
  red: /^(?:r|red)$/i,
  amber: /^(?:a|amber)$/i,
  green: /^(?:g|green)$/i,
  blue: /^(?:b|blue)$/i,
};

/** A column of words on a table's sheet in which nearly all filled cells of its rows are colours. */
function colourWords({ table, sheet }: TableView): string[] {
  const lines = table.rows.filter(({ kind }) => kind === 'row').map(({ row }) => row - sheet.row);
  const width = sheet.values[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const words = wordsOf(sheet, lines, column);
    const known = words.filter((word) => Object.values(colours).some((colour) => colour.test(word)));
    if (known.length >= 2 && known.length * 10 >= words.length * 9) return words;
  }
  return [];
}

function wordsOf(sheet: SheetCells, lines: readonly number[], column: number): string[] {
  return lines.flatMap((line) => {
    const value = sheet.values[line][column];
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  });
}

function isNamed(label: string, view: TableView): boolean {
  const titles = [view.table.title ?? '', view.table.sheetName];
  const words = nameWords(label).filter((word) => word.length > 4 && !/^(?:indicators?|number)$/.test(word));
  return titles.some((title) => words.some((word) => nameWords(title).includes(word)));
}

function identities(view: TableView, row: number, words: readonly string[], rule: IdentityRule): Identity[] {
  return Object.entries(colours).flatMap(([key, colour]): Identity[] => {
    const target: FigureRef = { view, row, column: view.at(key) };
    if (target.column < 0 || !hasFigure(target)) return [];
    return [{ rule, target, inputs: [], compute: () => words.filter((word) => colour.test(word)).length }];
  });
}

/** Rows of a table of counts, each named after one table with a column of colours. */
export function* colourCounts(views: readonly TableView[]): Steps<IdentityGroup[]> {
  const counting = views.filter((view) => view.has('red', 'amber', 'green') && !view.has('target'));
  if (counting.length === 0) return [];
  const indicators = views
    .filter((view) => !counting.includes(view) && view.table.rows.length <= 500)
    .map((view) => ({ view, words: colourWords(view) }))
    .filter(({ words }) => words.length > 0);
  const groups: IdentityGroup[] = [];
  for (const view of counting) {
    for (const [row, { label, kind }] of view.table.rows.entries()) {
      const named = indicators.filter((other) => kind === 'row' && isNamed(label, other.view));
      if (named.length !== 1) continue;
      const [{ view: counted, words }] = named;
      const rule: IdentityRule = {
        kind: 'colourCount',
        explain: (_, computed) => `${computed} of ${words.length} in ${counted.name} have that colour`,
      };
      groups.push(...(yield* ifMostHold(rule, identities(view, row, words, rule))));
    }
  }
  return groups;
}
