import { excelDecimal } from '../../domain/exact';
import { figureText } from '../../domain/figureText';
import { roundTable as roundTableOf, type RoundedTable } from '../../domain/roundTable';
import type { Answer } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { outOfRange, valueError } from '../errors';
import { example } from '../example';
import { inRows, withLists } from '../list';

/**
 * A table with totals rounded so that every row and every column still adds up.
 * @customfunction ROUNDTABLE
 * @param table The figures, with totals in the last row and the last column. Blank is 0.
 * @param [unit] Round to multiples of this, more than 0: 1 (default) for whole figures, 1000 for thousands, 0.01 for pence.
 * @returns The rounded table, in the shape of the table.
 * @remarks Every figure, total and the grand total goes to the multiple just below or just above it, with the least
 * total change; where several tables change as little, the first figure along the rows that can go up does, then the
 * next. #VALUE! where a row or column does not add up before rounding; #NUM! where the unit is not above 0. A cell that
 * is not a number is the whole answer. RULES.md section 3.
 */
export function roundTable(table: unknown[][], unit?: unknown): unknown[][] {
  return withLists(
    [number('Table', table), optionalNumber('Unit', unit, 1)],
    ({ values, columns }, { values: [step] }) => {
      const rows = inRows(values, columns) as number[][];
      if (rows.length < 2 || columns < 2) return [[tooSmall]];
      return step > 0 ? answer(roundTableOf(rows, step), columns) : [[outOfRange]];
    },
  );
}

const tooSmall = valueError(
  'Table: give at least two rows and two columns, with totals in the last row and the last column.',
);

function answer(result: RoundedTable, columns: number): Answer[][] {
  switch (result.kind) {
    case 'rounded':
      return inRows(result.table.flat(), columns);
    case 'outOfReach':
      return [[outOfRange]];
    case 'doesNotCast': {
      const { line, number: place, difference } = result;
      const size = figureText(difference, excelDecimal(difference).decimalPlaces());
      const lies = difference > 0 ? 'more' : 'less';
      return [
        [
          valueError(
            `Table: ${line} ${place} does not add up. Its total is ${size} ${lies} than its figures.`,
          ),
        ],
      ];
    }
  }
}

export const roundTableEntry: CatalogueEntry = {
  id: 'ROUNDTABLE',
  category: 'Rounding',
  examples: [
    example(
      'ROUNDTABLE',
      [
        [
          [0.4, 0.4, 0.8],
          [0.4, 0.4, 0.8],
          [0.8, 0.8, 1.6],
        ],
      ],
      [
        [1, 0, 1],
        [0, 1, 1],
        [1, 1, 2],
      ],
      { note: 'Rounded one by one the table would say that 0 and 0 make 1.' },
    ),
    example(
      'ROUNDTABLE',
      [
        [
          [247, 20, 576, 843],
          [0, 433, 0, 433],
          [247, 453, 576, 1276],
        ],
        10,
      ],
      [
        [250, 20, 580, 850],
        [0, 430, 0, 430],
        [250, 450, 580, 1280],
      ],
      {
        note: 'To tens: one by one, 250, 20 and 580 would stand beside a total of 840.',
        source:
          'Period 10 report 2021-22, Table 6: two of the savings, not deliverable, at risk and delivered',
      },
    ),
  ],
  native: null,
  nativeNote: 'Which figures go up depends on the whole table at once; no ordinary formula works that out.',
  implementation: roundTable,
};
