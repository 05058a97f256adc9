/** What of a file has no place in the workbench, by the folder or name of its part, in the user's words. */
const LOST: [RegExp, string][] = [
  [/^xl\/media\//, 'Pictures'],
  [/^xl\/pivotTables\//, 'Pivot tables (their figures stay as values)'],
  [/^xl\/slicers?\//i, 'Slicers'],
  [/^xl\/vbaProject\.bin$/, 'Macros'],
  [
    /^xl\/externalLinks\//,
    'Links to other workbooks (formulas keep their last figures until they are calculated)',
  ],
  [/^xl\/threadedComments\//, 'Replies to comments'],
  [/^xl\/chartsheets\//, 'Chart sheets'],
  [/^xl\/connections\.xml$/, 'Data connections'],
];

/** A sentence for each kind of thing in the file that is left out. */
export function lostParts(paths: string[]): string[] {
  return LOST.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(
    ([, what]) => `Not kept: ${what}.`,
  );
}
