import type { BlockSpecification, Figure, Figures, FormulaSettings } from './specification';

/** What the lines of a table may read. */
export interface LineSources {
  totals: Figures;
  rows: readonly Figures[];
  /** Parameters by `$key`, linked cells by `@key`. */
  named: Figures;
  /** What the user filled in, by line key. */
  inputs: Figures;
}

/** The figure of every line, by its key; lines read those before them, of any block. */
export function evaluateLines(
  blocks: readonly BlockSpecification[],
  { totals, rows, named, inputs }: LineSources,
  settings: FormulaSettings,
): Figures {
  const figures: Figures = { ...named };
  const numberOf = (figure: Figure | undefined): number => (typeof figure === 'number' ? figure : 0);
  for (const { lines } of blocks) {
    for (const { key, input, link, compute } of lines) {
      figures[key] =
        compute?.(
          {
            total: (column) => numberOf(totals[column]),
            column: (column) => rows.flatMap((row) => row[column] ?? []),
            line: (name) => figures[name] ?? 0,
          },
          settings,
        ) ??
        (link === undefined ? undefined : named[`@${link}`]) ??
        inputs[key] ??
        input ??
        '';
    }
  }
  return figures;
}
