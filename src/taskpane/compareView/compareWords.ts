import type { CompareProgress } from '../../excel/comparing/outcomes';
import type { Comparison, Relation } from '../../tables/comparing/change';
import { counted, figure } from '../shared/counts';

const relations: Record<Relation, string> = {
  before: 'Prior variances and movements were compared with that workbook’s variances.',
  same: 'Both workbooks seem to be of the same period, so prior variances were compared with prior variances.',
  apart: '',
  unknown:
    'Nothing tells whether that workbook is of the period before, so prior variances and movements, if there are any, were not compared.',
};

/** The texts of Compare. What was found, and why a file cannot be read, come with their own words. */
export const compareWords = {
  heading: 'Compare with last period',
  intro:
    'Lists what has changed since last period’s workbook: budgets, forecasts, variances, rows that are new, gone, renamed or moved. The file is read here in the pane, and sent nowhere.',
  choose: 'Choose last period’s workbook',
  another: 'Choose another workbook',
  drop: 'or drop it here (.xlsx)',
  file: 'Last period’s workbook',
  reading: (fileName: string) => `Reading ${fileName}…`,
  stages: {
    sheets: (done, total) =>
      `Looking through ${figure(done)} of ${counted(total, 'sheet', 'sheets')} of this workbook`,
    comparing: (done, total) => `Comparing ${figure(done)} of ${counted(total, 'figure', 'figures')}`,
  } satisfies Record<CompareProgress['stage'], (done: number, total: number) => string>,
  cancelled: 'Cancelled. Nothing was compared.',
  unreadable: 'The file could not be opened. Close it in other programs, then choose it again.',
  done: ({ changes, tables, rows, relation }: Comparison, fileName: string) =>
    [
      `${changes.length === 0 ? 'No changes' : counted(changes.length, 'change', 'changes')} since “${fileName}”: ${counted(tables, 'table', 'tables')} and ${counted(rows, 'row', 'rows')} are in both workbooks.`,
      relations[relation],
    ]
      .filter(Boolean)
      .join(' '),
  list: 'Changes',
  search: 'Search changes',
  show: 'Show',
  all: (count: number) => `All changes (${figure(count)})`,
  kind: (name: string, count: number) => `${name} (${figure(count)})`,
  none: 'No change has these words. Try fewer or other words.',
  write: 'Write to a new sheet',
  written: (sheetName: string) => `The changes are on sheet “${sheetName}”.`,
};
