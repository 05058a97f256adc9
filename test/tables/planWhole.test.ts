/** What holds for the plan of a table as a whole. */
import fc from 'fast-check';
import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { planTable } from '../../src/tables/planTable';
import { previewPlace } from '../../src/tables/tablePlace';
import { recognise } from '../../src/tables/recognise';
import { summarise } from '../../src/tables/summarise';
import { sum } from '../../src/domain/sum';
import type { CellValue } from '../../src/tables/types';
import { planOf, table4 } from './planSupport';
import { grid, options, rematch } from './support';

test('it is remembered by the next free name, over its headings, rows and total', () => {
  const place = { ...previewPlace, takenNames: ['OUTTURN_FORECASTOUTTURNBYSERVICE_1'] };
  const plan = planOf(table4, {}, {}, place);
  expect(plan.name).toEqual({
    name: 'Outturn_forecastOutturnByService_2',
    rectangle: { row: 1, column: 0, rows: 10, columns: 8 },
  });
});

test('the sentence after building', () => {
  expect(summarise(specification, planOf(table4), true).sentence).toBe('8 services to fill in');
  expect(summarise(specification, planOf(table4)).sentence).toBe('8 services, total variance (295)');
  expect(summarise(specification, planOf(table4.slice(0, 2))).sentence).toBe(
    '1 service, total variance (23)',
  );
});

test('formats are set by column, however many rows there are', () => {
  const rows = (count: number): CellValue[][] => [
    table4[0],
    ...Array.from({ length: count }, (_, i) => [`Service ${i}`, 1, 2, 0, 1, 0, 1]),
  ];
  expect(planOf(rows(2000)).styles).toHaveLength(planOf(rows(2)).styles.length);
});

const figure = fc.integer({ min: -1e9, max: 1e9 }).map((pence) => pence / 100);
const service = fc.record({
  name: fc.string({ maxLength: 20 }),
  figures: fc.tuple(figure, figure, figure, figure),
});

test('totals are the exact sums of the rows, and each row keeps the rules', () => {
  fc.assert(
    fc.property(fc.array(service, { minLength: 1, maxLength: 12 }), (services) => {
      const cells: CellValue[][] = [
        ['Service', 'Budget £000', 'Gross outturn £000', 'Funding £000', 'Prior variance £000'],
        ...services.map(({ name, figures }) => [`S ${name}`, ...figures]),
      ];
      const plan = planOf(cells);
      const rows = plan.rows.slice(0, -1);
      const total = plan.rows[plan.rows.length - 1];
      for (let column = 1; column < plan.columns.length; column += 1) {
        expect(total.figures[column]).toBe(sum(rows.map((row) => Number(row.figures[column]))));
      }
      const [, budget, , , forecast, variance, prior, movement] = total.figures.map(Number);
      expect(sum([forecast, -budget])).toBe(variance);
      expect(sum([variance, -prior])).toBe(movement);
    }),
  );
});

test('nothing the user wrote becomes a formula, a number or a date', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '=1+1',
      '+A1',
      '-5',
      '@SUM(A1)',
      "'=x",
      '1/2',
      'TRUE',
      'Mar-22',
      '12%',
      '£5',
      '(4)',
      '#N/A',
      '\t=1',
    ),
  );
  fc.assert(
    fc.property(text, text, text, (name, funding, title) => {
      const cells: CellValue[][] = [
        ['Service', 'Budget £000', 'Gross outturn £000', `Funding ${funding}`, 'Prior variance £000'],
        [name, 1, 2, 3, 4],
      ];
      const reading = rematch(recognise(grid(cells), specification), 'funding', 3);
      const how = { ...options, inputs: 'copied' as const, title };
      const plan = planTable(specification, { kind: 'selection', reading }, how);
      const written = [
        plan.cells[0][0],
        plan.cells[1][3],
        ...(plan.rows.length > 1 ? [plan.cells[2][0]] : []),
      ];
      for (const cell of written) {
        expect(String(cell)).toMatch(/^(?:|'[^]*|\p{L}[^]*)$/u);
        expect(String(cell)).not.toMatch(/^(?:true|false|mar-\d+)$/i);
      }
    }),
  );
});

test('headings stay in view on a sheet of its own, and nothing is frozen on a sheet of the user', () => {
  const plan = planOf(table4);
  expect(plan.freezeRows).toBe(plan.table.row + 1);
  expect(planOf(table4, {}, {}, { ...previewPlace, ownSheet: false }).freezeRows).toBe(0);
});
