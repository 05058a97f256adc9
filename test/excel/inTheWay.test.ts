import { inTheWay } from '../../src/excel/inTheWay';
import type { Beside, Surroundings } from '../../src/excel/surroundings';
import { previewPlace } from '../../src/tables/tablePlace';

const surroundings: Surroundings = {
  place: previewPlace,
  source: null,
  workbookProtected: false,
  returnTo: { sheetName: 'Table 4', address: 'A1' },
  beside: null,
};
const clear: Beside = {
  sheetProtected: false,
  filled: null,
  formatted: null,
  inTable: false,
  columnWidths: [],
};

test('a workbook whose structure is protected takes no new sheet, but a table beside', () => {
  expect(() => inTheWay({ ...surroundings, workbookProtected: true })).toThrow(
    'The structure of the workbook is protected',
  );
  expect(inTheWay({ ...surroundings, workbookProtected: true, beside: clear })).toBeNull();
});

test('an Excel table in the way: only a new sheet is offered', () => {
  const question = inTheWay({ ...surroundings, beside: { ...clear, inTable: true } });
  expect(question?.choices.map(({ id }) => id)).toEqual(['newSheet']);
});

test('empty cells with formats of their own: only a new sheet is offered, as Undo could not give the formats back', () => {
  const formatted = { ...surroundings, beside: { ...clear, formatted: "'Table 4'!I4:J9" } };
  const question = inTheWay(formatted);
  expect(question?.message).toContain('Table 4!I4:J9 is empty but has formats of its own');
  expect(question?.choices.map(({ id }) => id)).toEqual(['newSheet']);
});
