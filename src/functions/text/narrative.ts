import { narrative as sentence } from '../../domain/narrative';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { numberOrText, option, optionalNumber, text } from '../coerce';
import { ExcelError, outOfRange, valueError } from '../errors';
import { example } from '../example';
import { MoneyUnit } from '../options';
import { narrativeNative } from './narrativeNative';

/**
 * One sentence on a service's position and movement that cannot contradict the table.
 * @customfunction NARRATIVE
 * @param service The name of the service: one cell or a range.
 * @param variance The outturn variance, positive for an overspend: one cell or a range. Blank is 0.
 * @param [movement] The movement since the previous period, positive for adverse: one cell or a range. Where it is blank the sentence says nothing about movement.
 * @param [prior] What the movement is from: a period number such as 9, or words such as "December". Default: the previous period.
 * @param [unit] What the figures are in: "£000" (default), "£" or "£m".
 * @returns The sentence, cell by cell; empty for a row with neither service nor figures.
 * @remarks Figures are £m to three decimals without a sign; words come from the same rounded number. #VALUE! for
 * figures without a service, #NUM! for a period that is not a whole number from 1 to 99. RULES.md section 16.
 */
export function narrative(
  service: unknown[][],
  variance: unknown[][],
  movement?: unknown[][],
  prior?: unknown,
  unit?: MoneyUnit,
): unknown[][] {
  return eachCell(
    [
      text('Service', service),
      optionalNumber('Variance', variance, undefined),
      optionalNumber('Movement', movement, undefined),
      numberOrText('Prior', prior),
      option('Unit', unit, MoneyUnit, MoneyUnit.thousands),
    ],
    (name, overspend, change, from, figuresIn) => {
      if (name === '') {
        const isSpacer = overspend === undefined && change === undefined;
        return isSpacer ? '' : valueError('Service: the name is blank.');
      }
      const priorWords = wordsForPrior(from);
      if (priorWords instanceof ExcelError) return priorWords;
      return sentence({
        service: name,
        variance: overspend ?? 0,
        movement: change,
        prior: priorWords,
        unit: figuresIn,
      });
    },
  );
}

const lastPeriod = 99;

function wordsForPrior(prior: number | string | undefined): string | ExcelError {
  if (prior === undefined) return 'the previous period';
  if (typeof prior === 'string') return prior;
  const isPeriod = Number.isInteger(prior) && prior >= 1 && prior <= lastPeriod;
  return isPeriod ? `period ${prior}` : outOfRange;
}

export const narrativeEntry: CatalogueEntry = {
  id: 'NARRATIVE',
  category: 'Words and text',
  examples: [
    example(
      'NARRATIVE',
      ['Corporate Parent Service', -108, -210, 9],
      'Corporate Parent Service is reporting an underspend of £0.108m, a favourable movement of £0.210m from period 9.',
      { source: 'Period 10 report 2021-22, Table 1' },
    ),
    example(
      'NARRATIVE',
      ['Prevention & Safeguarding', -294, 205, 9],
      'Prevention & Safeguarding is reporting an underspend of £0.294m, an adverse movement of £0.205m from period 9.',
      {
        note: 'The published sentence has the direction wrong.',
        source: 'Period 10 report 2021-22, Table 1',
      },
    ),
    example(
      'NARRATIVE',
      ['Mother & Baby Assessments', 0, 0, 9],
      'Mother & Baby Assessments is reporting a balanced position, with no movement from period 9.',
      { source: 'Period 10 report 2021-22, Table 2' },
    ),
    example(
      'NARRATIVE',
      ['Social Work Transport Provision', 82],
      'Social Work Transport Provision is reporting an overspend of £0.082m.',
    ),
    example(
      'NARRATIVE',
      ['Legal', 499, -1500, 'December', '£'],
      'Legal is reporting a balanced position, a favourable movement of £0.002m from December.',
      { note: '£499 rounds to £0.000m: a balanced position.' },
    ),
    example(
      'NARRATIVE',
      ['Transport', 12, -3],
      'Transport is reporting an overspend of £0.012m, a favourable movement of £0.003m from the previous period.',
    ),
  ],
  native: narrativeNative,
  nativeNote:
    'Commas and points follow the regional settings of whoever opens the workbook. A row without a service gives a ' +
    'sentence without a name. Figures kept as text are read by Excel’s own rules. ' +
    'An error in prior does not show where there is no movement.',
  implementation: narrative,
};
