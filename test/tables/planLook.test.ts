import { planTable } from '../../src/tables/planTable';
import { usualSettings } from '../../src/tables/settings/houseSettings';
import { contrast } from '../../src/tables/settings/contrast';
import { lookOf, toneLook, usualColours } from '../../src/tables/houseStyle';
import { performanceIndicators } from '../../src/tables/specifications/performanceIndicators';
import { forecastOutturnByService } from '../../src/tables/specifications/forecastOutturnByService';
import { placementScenarios } from '../../src/tables/specifications/placementScenarios';
import type { Tone } from '../../src/tables/specification';
import { recognise } from '../../src/tables/recognise';
import { grid, options } from './support';

const tones: Tone[] = ['adverse', 'favourable', 'red', 'amber', 'green', 'blue'];

test.each(tones)('%s can be read on what is behind it', (tone) => {
  const { font, fill = '#FFFFFF' } = toneLook(tone, usualColours);
  expect(contrast(font, fill)).toBeGreaterThanOrEqual(4.5);
});

test('only adverse and favourable are words without a fill', () => {
  expect(tones.filter((tone) => !toneLook(tone, usualColours).fill)).toEqual(['adverse', 'favourable']);
});

test('a word is coloured from the first row to the last by a formula that stays with its column', () => {
  const plan = planTable(performanceIndicators, { kind: 'blank', rows: 3 }, options);
  const rag = plan.columns.findIndex(({ key }) => key === 'rag');
  expect(plan.conditionalFormats).toContainEqual({
    rectangle: { row: 2, column: rag, rows: 3, columns: 1 },
    formula: `=$${'ABCDEFGHIJ'[rag]}3="Amber"`,
    fontColor: '#000000',
    fillColor: usualColours.amber,
  });
});

test('neighbours that look alike are one range', () => {
  const plan = planTable(forecastOutturnByService, { kind: 'blank', rows: 5 }, options);
  expect(plan.styles.filter(({ role }) => role === 'input').map(({ rectangle }) => rectangle)).toEqual([
    { row: 2, column: 1, rows: 6, columns: 3 },
    { row: 2, column: 6, rows: 6, columns: 1 },
  ]);
  expect(plan.numberFormats).toEqual([
    { rectangle: { row: 2, column: 1, rows: 6, columns: 7 }, format: '[>=0.5]#,##0;[<=-0.5](#,##0);"-"#' },
  ]);
});

test('words of the user’s are on the left and wrap; wide columns are as wide as they say', () => {
  const plan = planTable(performanceIndicators, { kind: 'blank', rows: 1 }, options);
  const comments = plan.columns.findIndex(({ key }) => key === 'comments');
  expect(plan.columnWidths[comments].characters).toBe(60);
  expect(plan.print).toEqual({ titleRows: { first: 1, last: 1 }, landscape: true });
  expect(lookOf('words', usualColours)).toMatchObject({ horizontal: 'Left', wrap: true });
});

test('the team’s colours and decimals', () => {
  const colours = { ...usualColours, headingFill: '#DDEBF7', input: '#7030A0' };
  const house = { ...usualSettings, colours: { ...usualSettings.colours, ...colours }, millionDecimals: 1 };
  const plan = planTable(
    forecastOutturnByService,
    { kind: 'blank', rows: 1 },
    { ...options, unit: '£m', house },
  );
  expect(plan.numberFormats[0].format).toContain('#,##0.0;');
  expect(lookOf('heading', plan.colours).fill).toBe('#DDEBF7');
  expect(lookOf('input', plan.colours).color).toBe('#7030A0');
  expect(lookOf('total', plan.colours).color).toBe('#242424');
});

test('a narrow table is printed upright', () => {
  const narrow = { ...forecastOutturnByService, columns: forecastOutturnByService.columns.slice(0, 2) };
  const variants = [{ key: 'one', name: 'One', columns: ['service', 'budget'], inputs: [], when: [] }];
  const plan = planTable({ ...narrow, variants }, { kind: 'blank', rows: 1 }, options);
  expect(plan.print?.landscape).toBe(false);
});

test('words directly after figures stand apart from them, in the heading too; others do not', () => {
  const plan = planTable(performanceIndicators, { kind: 'blank', rows: 1 }, options);
  const afterFigures = (at: number) =>
    plan.styles
      .filter(({ rectangle: { column, columns } }) => at >= column && at < column + columns)
      .filter(({ role }) => role.endsWith('AfterFigures'))
      .map(({ role }) => role);
  const at = (key: string): number => plan.columns.findIndex((column) => column.key === key);
  expect(afterFigures(at('comments'))).toEqual(['headingAfterFigures', 'wordsAfterFigures']);
  expect(afterFigures(at('owner'))).toEqual([]);
  expect(lookOf('wordsAfterFigures', usualColours)).toMatchObject({ indent: 1, color: usualColours.input });
});

test('names that are longer than their column can be are shown on several lines, others on one', () => {
  const rolesOf = (label: string): string[] => {
    const reading = recognise(
      grid([
        ['Service', 'Budget', 'Forecast outturn'],
        [label, 1, 2],
      ]),
      forecastOutturnByService,
    );
    const { styles } = planTable(forecastOutturnByService, { kind: 'selection', reading }, options);
    return styles
      .filter(({ rectangle: { row, column } }) => row === 2 && column === 0)
      .map(({ role }) => role);
  };
  expect(rolesOf('Fostering')).toEqual(['label']);
  expect(rolesOf("Strengthening Families and Young People's Service Care Provision")).toEqual(['longLabel']);
  expect(lookOf('longLabel', usualColours)).toMatchObject({ wrap: true });
});

test('a sentence below the table begins at the left of its cell, where there is room to its right', () => {
  const reading = recognise(
    grid([
      ['Type', 'Current number'],
      ['Residential', 104],
    ]),
    placementScenarios,
    {
      columns: {},
      variant: 'mix',
    },
  );
  const plan = planTable(placementScenarios, { kind: 'selection', reading }, options);
  const check = plan.rows.find(({ label }) => label === 'Check of the mix');
  const roles = plan.styles
    .filter(({ rectangle: { row, column } }) => row === check?.sheetRow && column === 1)
    .map(({ role }) => role);
  expect(roles).toEqual(['sentence']);
  expect(lookOf('sentence', usualColours)).toMatchObject({ horizontal: 'Left' });
});
