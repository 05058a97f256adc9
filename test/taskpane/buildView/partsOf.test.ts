import { usualSettings } from '../../../src/tables/settings/houseSettings';
import { feeUplifts } from '../../../src/tables/specifications/feeUplifts';
import { forecastOutturnByServiceArea } from '../../../src/tables/specifications/forecastOutturnByServiceArea';
import { performanceIndicators } from '../../../src/tables/specifications/performanceIndicators';
import { usualChoices } from '../../../src/taskpane/buildView/choices';
import { hasWrongFigure, partsOf } from '../../../src/taskpane/buildView/partsOf';

const typed = (figures: Record<string, string>) => ({ ...usualChoices, typed: figures });

test('only what was typed differs from the usual', () => {
  expect(partsOf(feeUplifts, typed({ cap: '2.5%', weeks: '53' }), usualSettings)).toMatchObject({
    parameters: { cap: 0.025, weeks: 53 },
  });
  expect(partsOf(feeUplifts, usualChoices, usualSettings).parameters).toEqual({});
});

test('a parameter that is a setting follows it until something is typed', () => {
  const house = { ...usualSettings, ragTolerance: 0.05 };
  expect(partsOf(performanceIndicators, usualChoices, house).parameters).toEqual({ tolerance: 0.05 });
  expect(partsOf(performanceIndicators, typed({ tolerance: '3%' }), house).parameters).toEqual({
    tolerance: 0.03,
  });
});

test('figures of lines are told too, and a wrong one is noticed', () => {
  const right = typed({ carryForward: '0.812' });
  expect(partsOf(forecastOutturnByServiceArea, right, usualSettings).lineInputs).toEqual({
    carryForward: 0.812,
  });
  expect(hasWrongFigure(forecastOutturnByServiceArea, right)).toBe(false);
  expect(hasWrongFigure(forecastOutturnByServiceArea, typed({ carryForward: 'tbc' }))).toBe(true);
});
