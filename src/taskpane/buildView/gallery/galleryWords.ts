import type { Purpose } from '../../../tables/specification';

/** The texts of the choice of tables. */
export const galleryWords = {
  change: 'Choose another table',
  close: 'Close the list',
  looks: {
    alike: 'This is what the selected cells look like.',
    unknown: 'The selected cells do not say which table they are. Choose one; until then it is this.',
  },
  search: 'Search tables',
  count: (count: number) => `${count} ${count === 1 ? 'table' : 'tables'}`,
  none: (query: string) => `No table has the words “${query}”. Try fewer or other words.`,
  recent: 'Used last',
  purposes: {
    monitoring: 'Monthly monitoring',
    savings: 'Savings',
    reserves: 'Reserves and grants',
    planning: 'Planning',
    activity: 'Activity',
    performance: 'Performance',
  } satisfies Record<Purpose, string>,
};
