/** The columns of commentary, as they are headed in the workbook. */

export type PlaceKey =
  'service' | 'commentary' | 'drivers' | 'variance' | 'explained' | 'unexplained' | 'status';

export interface PlaceColumn {
  key: PlaceKey;
  heading: string;
  /** Figures of money, whose unit stands in the heading. */
  money: boolean;
  /** In characters of the normal font. */
  width: number;
}

export const cellHeadings: readonly PlaceColumn[] = [
  { key: 'service', heading: 'Service', money: false, width: 26 },
  { key: 'commentary', heading: 'Commentary', money: false, width: 70 },
  { key: 'drivers', heading: 'Drivers', money: false, width: 44 },
  { key: 'variance', heading: 'Variance', money: true, width: 11 },
  { key: 'explained', heading: 'Explained', money: true, width: 11 },
  { key: 'unexplained', heading: 'Still to explain', money: true, width: 11 },
  { key: 'status', heading: 'Status', money: false, width: 21 },
];

/** Those that stand beside a table, which has the others itself. */
export const besideHeadings: readonly PlaceColumn[] = cellHeadings.filter(
  ({ key }) => key === 'commentary' || key === 'drivers',
);
