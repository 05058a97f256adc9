import type { Purpose } from '../../../tables/specification';

/** The texts of the choice of tables. */
export const galleryWords = {
  change: 'Choose another table',
  close: 'Close the list',
  suggested: 'This is what the selected cells look like.',
  unknown: 'No table recognised',
  untilChosen: (name: string) => `Choose the table you want. Until then it is “${name}”.`,
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
