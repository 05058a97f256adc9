import type { ChangeKind } from '../../tables/comparing/change';

/** What kinds of changes are called, in the order in which they are offered. */
export const kindWords: Record<ChangeKind, string> = {
  budget: 'Budget',
  forecast: 'Forecast',
  variance: 'Variance',
  total: 'Total',
  figure: 'Other figure',
  printed: 'Prior variance or movement',
  renamed: 'Seems renamed',
  moved: 'Moved',
  newRow: 'New row',
  goneRow: 'Row gone',
  newTable: 'New table',
  goneTable: 'Table gone',
};
