import type { Area } from './area';

/** The cells of an area that meet a condition, as few rectangles as runs of equal rows give. */
export function rectangles(area: Area, meets: (row: number, column: number) => boolean): Area[] {
  const finished: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const runs = runsOf(area, row, meets);
    const next = runs.map((run) => {
      const above = open.find((each) => each.column === run.column && each.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    finished.push(
      ...open.filter((each) => !next.some((grown) => grown.row === each.row && sameSpan(grown, each))),
    );
    open = next;
  }
  return [...finished, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function sameSpan(a: Area, b: Area): boolean {
  return a.column === b.column && a.columns === b.columns;
}

function runsOf(area: Area, row: number, meets: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (!meets(row, column)) continue;
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ sheetId: area.sheetId, row, column, rows: 1, columns: 1 });
  }
  return runs;
}
